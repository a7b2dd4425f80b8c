import type { Hosts } from '#model/http.ts'

/**
 * The public services, each with the environment variables that put a mirror in its place.
 *
 * This is the one table of them; reports list those that were contacted.
 */
export const SERVICES: Readonly<Record<keyof Hosts, { readonly url: string; readonly variables: readonly string[] }>> = {
  depsdev: { url: 'https://api.deps.dev', variables: ['OSD_REVIEW_DEPSDEV_URL'] },
  huggingface: { url: 'https://huggingface.co', variables: ['OSD_REVIEW_HUGGINGFACE_URL', 'HF_ENDPOINT'] },
  npm: { url: 'https://registry.npmjs.org', variables: ['OSD_REVIEW_NPM_URL', 'npm_config_registry'] },
  pypi: { url: 'https://pypi.org', variables: ['OSD_REVIEW_PYPI_URL'] },
  crates: { url: 'https://crates.io', variables: ['OSD_REVIEW_CRATES_URL'] },
  rubygems: { url: 'https://rubygems.org', variables: ['OSD_REVIEW_RUBYGEMS_URL'] },
  goproxy: { url: 'https://proxy.golang.org', variables: ['OSD_REVIEW_GOPROXY_URL'] },
  maven: { url: 'https://repo1.maven.org/maven2', variables: ['OSD_REVIEW_MAVEN_URL'] },
  nuget: { url: 'https://api.nuget.org', variables: ['OSD_REVIEW_NUGET_URL'] },
  packagist: { url: 'https://repo.packagist.org', variables: ['OSD_REVIEW_PACKAGIST_URL'] },
  pub: { url: 'https://pub.dev', variables: ['OSD_REVIEW_PUB_URL'] },
  hex: { url: 'https://hex.pm', variables: ['OSD_REVIEW_HEX_URL'] },
  cocoapods: { url: 'https://cdn.cocoapods.org', variables: ['OSD_REVIEW_COCOAPODS_URL'] },
  hackage: { url: 'https://hackage.haskell.org', variables: ['OSD_REVIEW_HACKAGE_URL'] },
  cran: { url: 'https://cran.r-project.org', variables: ['OSD_REVIEW_CRAN_URL'] },
  conda: { url: 'https://conda.anaconda.org', variables: ['OSD_REVIEW_CONDA_URL'] },
  githubApi: { url: 'https://api.github.com', variables: ['GITHUB_API_URL'] },
  githubServer: { url: 'https://github.com', variables: ['GITHUB_SERVER_URL'] },
}

/** The services as this run asks them, without trailing slash. */
export function hosts(env: (name: string) => string | undefined): Hosts {
  const place = (service: keyof Hosts) => {
    const { url, variables } = SERVICES[service]
    const set = variables.map(env).find(value => value !== undefined)
    return (set ?? url).replace(/\/+$/, '')
  }
  return {
    depsdev: place('depsdev'),
    huggingface: place('huggingface'),
    npm: place('npm'),
    pypi: place('pypi'),
    crates: place('crates'),
    rubygems: place('rubygems'),
    goproxy: place('goproxy'),
    maven: place('maven'),
    nuget: place('nuget'),
    packagist: place('packagist'),
    pub: place('pub'),
    hex: place('hex'),
    cocoapods: place('cocoapods'),
    hackage: place('hackage'),
    cran: place('cran'),
    conda: place('conda'),
    githubApi: place('githubApi'),
    githubServer: place('githubServer'),
  }
}
