import { fetchText, type Unavailable } from '#resolvers/shared/fetch.ts'
import { encodePath } from '#resolvers/shared/names.ts'
import type { ResolverOutside } from '#model/resolver.ts'

/** Reads a file of a GitHub repository as text: https://docs.github.com/rest/repos/contents#get-repository-content */
export async function readRepositoryFile(
  { repository, reference, file }: { readonly repository: string; readonly reference: string; readonly file: string },
  { http, hosts }: ResolverOutside,
): Promise<{ readonly text: string; readonly url: string } | Unavailable> {
  const url = `${hosts.githubApi}/repos/${encodePath(repository)}/contents/${encodePath(file)}?ref=${encodeURIComponent(reference)}`
  const got = await fetchText(http, 'github', { url, headers: { accept: 'application/vnd.github.raw+json' }, maxBytes: 1024 * 1024 })
  return 'kind' in got ? got : { text: got.value, url: `${hosts.githubServer}/${repository}/blob/${reference}/${file}` }
}
