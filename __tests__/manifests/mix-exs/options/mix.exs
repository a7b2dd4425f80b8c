defmodule Smithy.MixProject do
  use Mix.Project

  def project do
    [app: :smithy, version: "0.1.0", deps: deps()]
  end

  defp deps do
    [
      {:anvil, "~> 1.2"},
      {:bellows, "== 2.0.1", only: [:dev, :test], runtime: false},
      {:gloves, ">= 0.0.0", only: :test},
      {:forge, github: "example/forge", tag: "v1"},
      # {:rust, "~> 1.0"},
      {:shed, path: "../shed"},
      {:yard, in_umbrella: true},
      {:apron, "~> 3.0",
       optional: true}
    ]
  end
end
