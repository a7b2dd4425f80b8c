/** Where GitHub is: github.com or an Enterprise Server; no trailing slashes. */
export interface GitHubUrls {
  readonly api: string
  readonly graphql: string
  readonly server: string
}

/** Reads the addresses that the runner sets, https://docs.github.com/actions/reference/variables-reference */
export function githubUrls(env: (name: string) => string | undefined): GitHubUrls {
  const place = (name: string, otherwise: string) => (env(name) || otherwise).replace(/\/+$/, '')
  const api = place('GITHUB_API_URL', 'https://api.github.com')
  // github.com has /graphql beside the API's root; Enterprise Server has /api/v3 and /api/graphql.
  return {
    api,
    graphql: place('GITHUB_GRAPHQL_URL', `${api.replace(/\/v3$/, '')}/graphql`),
    server: place('GITHUB_SERVER_URL', 'https://github.com'),
  }
}
