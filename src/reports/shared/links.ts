import type { Location } from '#model/location.ts'
import type { Setting } from '#model/publication.ts'
import type { Review } from '#model/report.ts'
import { code, urlPart, urlPath } from '#reports/shared/escape.ts'

/** `path:line`, linked to the reviewed commit where there is one. */
export function placeLink(place: Pick<Location, 'path'> & Partial<Location>, setting: Setting | undefined): string {
  const text = code(place.line === undefined ? place.path : `${place.path}:${place.line}`, 200)
  return setting ? `[${text}](${fileUrl(place, setting)})` : text
}

/** Only `:line`, where the path was just told. */
export function lineLink(place: Pick<Location, 'path'> & Partial<Location>, setting: Setting | undefined): string {
  const text = code(`:${place.line ?? 1}`)
  return setting ? `[${text}](${fileUrl(place, setting)})` : text
}

/** The file at the reviewed commit, at its lines. */
export function fileUrl({ path, line, endLine }: Pick<Location, 'path'> & Partial<Location>, setting: Setting): string {
  const lines = line === undefined ? '' : endLine === undefined || endLine === line ? `#L${line}` : `#L${line}-L${endLine}`
  return `${repositoryUrl(setting)}/blob/${urlPart(setting.commit)}/${urlPath(path)}${lines}`
}

/** The commit, short, linked. */
export function commitLink(commit: string, setting: Setting): string {
  return `[${code(commit.slice(0, 7))}](${repositoryUrl(setting)}/commit/${urlPart(commit)})`
}

/** Repository of the change on its server. */
export function repositoryUrl(setting: Setting): string {
  return `${setting.serverUrl}/${urlPath(setting.repository)}`
}

/**
 * Links of theirs are shown, not made: only addresses on hosts that this run asked, or of OSI, become links.
 *
 * `ours`: the address comes from the catalogue, which is part of this program.
 */
export function sourceLink(text: string, url: string | undefined, review: Review, ours = false): string {
  const safe = url === undefined ? undefined : linkable(url, review, ours)
  return safe === undefined ? text : `[${text}](${safe})`
}

/** The address as it may be linked; undefined where it may only be shown. */
export function linkable(url: string, review: Review, ours = false): string | undefined {
  return safeUrl(url, ours ? undefined : review.hosts)
}

/** An https address that may be linked, with every sign encoded that could end the link. */
function safeUrl(url: string, hosts: readonly string[] | undefined): string | undefined {
  if (!URL.canParse(url)) return undefined
  const { protocol, host, hostname, username, href } = new URL(url)
  if (username !== '' || protocol !== 'https:') return undefined
  if (hosts && hostname !== 'opensource.org' && hostname !== 'spdx.org' && !hosts.includes(host)) return undefined
  return href.replace(/[()<>\s"'`\\|]/g, sign => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`)
}

/** The page of GitHub that proposes a waiver: a new policy file with the text filled in, or the policy file to edit. */
export function waiverLink(policyPath: string | undefined, entry: string, setting: Setting): string {
  const branch = urlPath(setting.baseRef ?? 'HEAD')
  if (policyPath !== undefined) return `${repositoryUrl(setting)}/edit/${branch}/${urlPath(policyPath)}`
  const query = `filename=${urlPart('.github/osd-review.yml')}&value=${urlPart(`waivers:\n${entry}`)}`
  return `${repositoryUrl(setting)}/new/${branch}?${query}`
}
