import { relicensedRow } from '#licenses/relicensed.ts'
import type { Hosts, Http } from '#model/http.ts'
import type { Knowledge } from '#model/knowledge.ts'
import type { Remedy } from '#model/license-change.ts'
import { formatPurl, parsePurl } from '#model/purl.ts'
import type { Purl } from '#model/purl.ts'
import { listVersions } from '#resolvers/shared/version-list.ts'
import semver from 'semver'

/** Versions that are looked at, the newest first: more would be a second batch for a version nobody goes back to. */
const MOST_VERSIONS = 500

/** Finds the license of many versions at once. */
type Find = (purls: readonly string[]) => Promise<ReadonlyMap<string, { readonly license?: string; readonly open: boolean }>>

/** What to do about a version whose license is worse: a maintained open fork, and the newest version before it that was open. */
export async function remedyFor(
  purl: string,
  outside: { readonly http: Http; readonly hosts: Hosts; readonly knowledge: Knowledge; readonly offline: boolean },
  find: Find,
): Promise<Remedy> {
  const row = relicensedRow(purl, outside.knowledge)
  const fork = row?.fork ? { fork: { ...row.fork, source: row.source } } : {}
  const parsed = parsePurl(purl)
  const lastOpen = outside.offline || !parsed ? undefined : await newestOpen(parsed, outside, find)
  return { ...fork, ...(lastOpen ? { lastOpen } : {}) }
}

async function newestOpen(purl: Purl, outside: { readonly http: Http; readonly hosts: Hosts }, find: Find): Promise<Remedy['lastOpen']> {
  const versions = await listVersions(purl, outside)
  const older = versions
    .filter(({ version }) => isBefore(version, purl.version ?? ''))
    .sort((a, b) => order(b, a))
    .slice(0, MOST_VERSIONS)
  if (older.length === 0) return undefined
  const named = older.map(one => ({ ...one, purl: formatPurl({ ...purl, version: one.version }) }))
  const found = await find(named.map(one => one.purl))
  const open = named.find(one => found.get(one.purl)?.open === true)
  if (!open) return undefined
  const license = found.get(open.purl)?.license
  return license === undefined ? undefined : { version: open.version, license, ...(open.date ? { date: open.date } : {}) }
}

interface Version {
  readonly version: string
  readonly date?: string
}

/** A prerelease is only offered to whoever has one. */
function isBefore(version: string, than: string): boolean {
  const [a, b] = [semver.parse(version, { loose: true }), semver.parse(than, { loose: true })]
  if (!a || !b) return version !== than
  return a.compare(b) < 0 && (a.prerelease.length === 0 || b.prerelease.length > 0)
}

function order(a: Version, b: Version): number {
  const [left, right] = [semver.parse(a.version, { loose: true }), semver.parse(b.version, { loose: true })]
  return left && right ? left.compare(right) : (a.date ?? '') < (b.date ?? '') ? -1 : 1
}
