/** The name of the source in evidence. */
export const DEPS_DEV = 'deps.dev'

/** The registries deps.dev knows, by type of package URL: https://docs.deps.dev/api/v3/ */
export const SYSTEMS: Readonly<Record<string, string>> = {
  npm: 'NPM',
  pypi: 'PYPI',
  cargo: 'CARGO',
  maven: 'MAVEN',
  golang: 'GO',
  nuget: 'NUGET',
  gem: 'RUBYGEMS',
}
