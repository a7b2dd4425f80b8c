Gem::Specification.new do |s|
  s.name = "loom"
  if RUBY_PLATFORM == "java"
    s.files += ["lib/loom.jar"]
  else
    s.add_development_dependency "shuttle", "= 1.2.1"  end
  s.add_dependency "yarn", "~> 2.0"
end
