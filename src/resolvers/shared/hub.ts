import { faultOf, fetchJson, malformed, unavailable, type Asked, type Unavailable } from '#resolvers/shared/fetch.ts'
import { parseCard, readCard } from '#resolvers/shared/card.ts'
import { at } from '#resolvers/shared/json.ts'
import { encodePath } from '#resolvers/shared/names.ts'
import type { HttpReply } from '#model/http.ts'
import type { ModelCard } from '#model/hub-card.ts'
import type { ResolverOutside } from '#model/resolver.ts'

export const HUB = 'hugging-face'

/** A repository of the Hub at a revision. */
export interface HubPlace {
  readonly id: string
  readonly revision: string
  readonly kind: 'model' | 'dataset'
}

export interface HubFile {
  readonly text: string
  readonly url: string
  /** The commit that was read. */
  readonly commit?: string
  /** The repository has this name now. */
  readonly movedTo?: string
}

/** `missing`: the repository is there, the file is not. */
export type HubRead = HubFile | { readonly missing: true; readonly commit?: string } | Unavailable

/** Reads one file by its `/resolve/` address, whose limits are six times those of the API: https://huggingface.co/docs/hub/rate-limits */
export async function readHubFile(place: HubPlace, path: string, { http, hosts }: ResolverOutside): Promise<HubRead> {
  const url = addressOf(place, path, hosts.huggingface)
  const asked: Asked = { source: HUB, url }
  const reply = await http({ url, maxBytes: 2 * 1024 * 1024 })
  if (!reply.ok) return faultOf(reply, asked) ?? malformed(asked, 'no answer')
  const commit = commitOf(reply)
  if (reply.status === 200) {
    const moved = nameOf(reply)
    const text = new TextDecoder().decode(reply.body)
    if (/^\s*<(?:!doctype\s+)?html\b/i.test(text)) return malformed(asked, 'a page of HTML instead of the file')
    return {
      text,
      url,
      ...(commit ? { commit } : {}),
      ...(moved && moved.toLowerCase() !== place.id.toLowerCase() ? { movedTo: moved } : {}),
    }
  }
  return faultOfHub(reply, asked, commit)
}

/** The Hub says in `x-error-code` which 401, 403 or 404 it means: huggingface_hub `utils/_http.py`, `hf_raise_for_status`. */
function faultOfHub(reply: Extract<HttpReply, { ok: true }>, asked: Asked, commit: string | undefined): HubRead {
  const code = reply.headers['x-error-code'] ?? ''
  if (code === 'EntryNotFound' || (reply.status === 404 && code === '' && commit)) return { missing: true, ...(commit ? { commit } : {}) }
  if (code === 'RepoNotFound') return unavailable(asked, 'not-found', 'the Hub knows no such repository, or it is private')
  if (code === 'RevisionNotFound') return unavailable(asked, 'not-found', 'the repository has no such revision')
  if (code === 'GatedRepo' || reply.status === 401 || reply.status === 403)
    return unavailable(asked, 'gated', `gated (answered ${reply.status})`)
  return faultOf(reply, asked) ?? malformed(asked, `answered ${reply.status}`)
}

/** The card: README.md, or where the files are gated what the API shows of it to everybody. */
export async function readHubCard(
  place: HubPlace,
  outside: ResolverOutside,
): Promise<{ readonly card?: ModelCard; readonly read: HubRead; readonly readme?: string; readonly fault?: Unavailable }> {
  const read = await readHubFile(place, 'README.md', outside)
  if ('text' in read) {
    const card = await parseCard(read.text)
    if (card && 'fault' in card) return { read, readme: read.text, fault: malformed({ source: HUB, url: read.url }, card.fault) }
    return { read, readme: read.text, ...(card ? { card } : {}) }
  }
  if (!('kind' in read) || read.because !== 'gated') return { read }
  const card = await readApiCard(place, outside)
  return card ? { read, card } : { read }
}

async function readApiCard(place: HubPlace, { http, hosts }: ResolverOutside): Promise<ModelCard | undefined> {
  const folder = place.kind === 'dataset' ? 'datasets' : 'models'
  const url = `${hosts.huggingface}/api/${folder}/${encodePath(place.id)}?expand[]=cardData&expand[]=gated`
  const got = await fetchJson(http, HUB, { url })
  const card = 'kind' in got ? undefined : readCard(at(got.value, 'cardData'))
  return card && !('fault' in card) ? card : undefined
}

export function addressOf(place: HubPlace, path: string, hub: string): string {
  return `${hub}/${place.kind === 'dataset' ? 'datasets/' : ''}${encodePath(place.id)}/resolve/${encodeURIComponent(place.revision)}/${encodePath(path)}`
}

function commitOf(reply: Extract<HttpReply, { ok: true }>): string | undefined {
  const all = [...(reply.redirects ?? []).map(({ headers }) => headers), reply.headers]
  const commit = all.map(headers => headers['x-repo-commit']).find(value => value !== undefined) ?? CACHED.exec(reply.url)?.[2]
  return commit && /^[0-9a-f]{40}$/.test(commit) ? commit : undefined
}

/** The Hub hands small files out from `/api/resolve-cache/models/OWNER/NAME/COMMIT/…`. */
const CACHED = /\/api\/resolve-cache\/(?:models|datasets)\/([^?#]+?)\/([0-9a-f]{40})\//
const RESOLVED = /^https?:\/\/[^/]+\/(?:datasets\/)?([^?#]+?)\/resolve\//

/** The name under which a repository answered; a renamed one redirects. */
function nameOf(reply: Extract<HttpReply, { ok: true }>): string | undefined {
  const urls = [...(reply.redirects ?? []).map(({ url }) => url), reply.url]
  return urls
    .map(url => CACHED.exec(url)?.[1] ?? RESOLVED.exec(url)?.[1])
    .filter(name => name !== undefined)
    .at(-1)
}
