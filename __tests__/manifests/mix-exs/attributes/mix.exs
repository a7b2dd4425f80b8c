defmodule Forge.MixProject do
  use Mix.Project

  @bellows "~> 1.7"
  @doc "how it is built"

  def project do
    [app: :forge, version: "0.1.0", deps: deps()]
  end

  defp deps do
    [
      {:bellows, @bellows},
      {:tongs, @unknown},
      {:anvil, "2.0.0"}
    ]
  end
end
