defmodule Kiln.MixProject do
  use Mix.Project

  def project do
    [app: :kiln, deps: deps(), dialyzer: [plt_file: {:no_warn, "priv/kiln.plt"}]]
  end

  defp deps do
    [
      glaze_dep(),
      {:clay, @clay_version},
      {:slip, "~> #{@slip_major}.0"},
      {:ash, System.get_env("ASH") || "~> 1.0"},
      {:oxide, only: :dev, runtime: false},
      {:silica, [override: true]}
    ]
  end

  defp glaze_dep do
    if path = System.get_env("GLAZE_PATH"), do: {:glaze, path: path}, else: {:glaze, "~> 2.0"}
  end

  def fire(x), do: {:ok, x}
end
