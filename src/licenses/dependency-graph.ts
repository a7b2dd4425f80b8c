import type { Hosts, Http } from '#model/http.ts'
import { formatPurl, parsePurl } from '#model/purl.ts'
import { fetchJson } from '#resolvers/shared/fetch.ts'
import { textAt } from '#resolvers/shared/json.ts'
import { encodePath } from '#resolvers/shared/names.ts'

/** A page holds up to a hundred changes; of more the rest is asked elsewhere, so that the requests to GitHub stay few. */
const MOST_PAGES = 12

/** What GitHub’s dependency graph says of the packages of a change. */
export interface DependencyGraph {
  /** By package URL; null where it knows no license. */
  readonly licenses: ReadonlyMap<string, string | null>
  /** Why there is none or not all of it: 403 on private repositories without Advanced Security, 404 where the graph is off. */
  readonly fault?: string
}

/** Reads the comparison of two commits: https://docs.github.com/rest/dependency-graph/dependency-review */
export async function readDependencyGraph(
  { repository, base, head }: { readonly repository: string; readonly base: string; readonly head: string },
  { http, hosts }: { readonly http: Http; readonly hosts: Hosts },
): Promise<DependencyGraph> {
  const licenses = new Map<string, string | null>()
  const api = new URL(hosts.githubApi)
  let url: string | undefined =
    `${hosts.githubApi}/repos/${encodePath(repository)}/dependency-graph/compare/${encodeURIComponent(base)}...${encodeURIComponent(head)}`
  for (let page = 0; url !== undefined && page < MOST_PAGES; page++) {
    const got = await fetchJson(http, 'github-dependency-graph', {
      url,
      headers: { accept: 'application/vnd.github+json' },
      maxBytes: 32 * 1024 * 1024,
    })
    if ('kind' in got) return { licenses, fault: got.detail ?? got.because }
    if (!Array.isArray(got.value)) return { licenses, fault: 'the answer is no list' }
    for (const item of got.value) note(item, licenses)
    url = nextPage(got.headers['link'], api)
  }
  return { licenses, ...(url === undefined ? {} : { fault: `more than ${MOST_PAGES} pages` }) }
}

function note(item: unknown, licenses: Map<string, string | null>): void {
  const purl = parsePurl(textAt(item, 'package_url') ?? '')
  if (!purl?.version || textAt(item, 'change_type') === 'removed') return
  const license = textAt(item, 'license') ?? null
  licenses.set(formatPurl(purl), license)
  // Go versions stand with and without their `v`.
  if (purl.type === 'golang' && /^\d/.test(purl.version)) licenses.set(formatPurl({ ...purl, version: `v${purl.version}` }), license)
}

/** `<…>; rel="next"`, on the API’s own host: https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api */
function nextPage(link: string | undefined, api: URL): string | undefined {
  const next = link
    ?.split(',')
    .map(part => /^\s*<([^>]+)>\s*;\s*rel="next"/.exec(part)?.[1])
    .find(url => url !== undefined)
  return next !== undefined && URL.canParse(next) && new URL(next).origin === api.origin ? next : undefined
}
