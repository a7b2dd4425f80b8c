import type { Answer } from '#model/answer.ts'
import type { Knowledge, Relicensed } from '#model/knowledge.ts'
import { parsePurl, withoutVersion } from '#model/purl.ts'
import { covers } from '#policy/pattern.ts'

/** The row of the relicensed-software table that a component falls under. */
export function relicensedRow(purl: string, knowledge: Knowledge): Relicensed | undefined {
  return knowledge.relicensed.find(row => row.components.some(pattern => covers(pattern, purl) || pattern === withoutVersion(purl)))
}

/** What the table says of a component at its version; undefined where it has none. */
export function relicensedAnswer(purl: string, knowledge: Knowledge): Answer | undefined {
  const row = relicensedRow(purl, knowledge)
  if (!row) return undefined
  const parsed = parsePurl(purl)
  const image = parsed?.type === 'docker' || parsed?.type === 'oci'
  const version = versionOf(parsed?.version ?? (image ? 'latest' : ''), image)
  if (!version) {
    const detail = `${row.product} changed its license at ${row.from} (${row.date}), and which version this is cannot be told`
    return { kind: 'unavailable', because: 'not-found', source: 'catalogue', url: row.source, detail }
  }
  const [license, when] = licenseAt(row, version)
  return {
    kind: 'declared',
    license,
    strength: 'metadata',
    source: 'catalogue',
    url: row.source,
    date: row.date,
    note: `${row.product} ${when}`,
  }
}

function licenseAt(row: Relicensed, version: readonly number[]): readonly [string, string] {
  if (row.until && compare(version, numbers(row.until.version)) >= 0) return [row.until.license, `from ${row.until.version} on`]
  return compare(version, numbers(row.from)) >= 0 ? [row.after, `from ${row.from} on`] : [row.before, `before ${row.from}`]
}

/** Image tags move to the newest release of what they name: `7` is the newest 7, `latest` the newest of all. */
function versionOf(text: string, image: boolean): readonly number[] | undefined {
  if (image && /^(?:latest|stable|current)(?:-|$)/.test(text)) return [Infinity]
  const digits = /^v?(\d+(?:\.\d+)*)(?:[-+_.].*|[a-z].*)?$/i.exec(text)?.[1]
  if (digits === undefined) return undefined
  return image ? [...numbers(digits), Infinity] : numbers(digits)
}

function numbers(version: string): readonly number[] {
  return version
    .replace(/^v/, '')
    .split(/[.+-]/)
    .map(Number)
    .filter(number => Number.isFinite(number))
}

/** Missing parts count as 0; behind an open end (`7` of an image) everything is newer. */
function compare(a: readonly number[], b: readonly number[]): number {
  for (let n = 0; n < Math.max(a.length, b.length); n++) {
    const [left, right] = [a[n] ?? 0, b[n] ?? 0]
    if (left !== right) return left < right ? -1 : 1
    if (left === Infinity) return 0
  }
  return 0
}
