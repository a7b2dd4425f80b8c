Gem::Specification.new do |spec|
  spec.name = "thread"
  spec.description = <<~TEXT
    spec.add_dependency "only-text"
  TEXT
  spec.add_dependency "needle", "~> 1.2"
  spec.add_runtime_dependency("wool", ">= 1.0", "< 3")
  spec.add_development_dependency "pins"
  spec.add_dependency computed
end
