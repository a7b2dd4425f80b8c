/** A repository on GitHub. */
export interface RemoteRepository {
  readonly owner: string
  readonly repo: string
}

/** The repository in the paths of the API. */
export function repositoryPath({ owner, repo }: RemoteRepository): string {
  return `/repos/${encodeURIComponent(owner)}/${encodeURIComponent(repo)}`
}

/** A path or branch name in the paths of the API: slashes stay. */
export function encodedPath(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/')
}
