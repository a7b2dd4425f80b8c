import { yearsLater } from '#model/years-later.ts'
import type { Answer } from '#model/answer.ts'
import type { Knowledge, Relicensed } from '#model/knowledge.ts'
import { parsePurl } from '#model/purl.ts'
import { covers } from '#model/purl-pattern.ts'

/** The table by component, made once, so that a thousand components cost a thousand looks. */
interface Rows {
  readonly named: ReadonlyMap<string, Relicensed>
  /** Patterns with a star. */
  readonly open: readonly { readonly type: string; readonly pattern: string; readonly row: Relicensed }[]
}

const made = new WeakMap<Knowledge, Rows>()

function rowsOf(knowledge: Knowledge): Rows {
  const known = made.get(knowledge)
  if (known) return known
  const all = knowledge.relicensed.flatMap(row => row.components.map(pattern => ({ type: typeOf(pattern), pattern, row })))
  const plain = all.filter(({ pattern }) => !pattern.includes('*')).reverse()
  const rows = {
    named: new Map(plain.map(({ pattern, row }) => [keyOf(pattern), row])),
    open: all.filter(({ pattern }) => pattern.includes('*')),
  }
  made.set(knowledge, rows)
  return rows
}

function typeOf(purl: string): string {
  return purl.slice(0, purl.indexOf('/')).toLowerCase()
}

/** Type and name, without version, qualifiers and the difference of case. */
function keyOf(purl: string): string {
  const parsed = parsePurl(purl)
  return parsed ? [parsed.type, parsed.namespace ?? '', parsed.name].join('/').toLowerCase() : purl
}

/** The row of the relicensed-software table that a component falls under. */
export function relicensedRow(purl: string, knowledge: Knowledge): Relicensed | undefined {
  const { named, open } = rowsOf(knowledge)
  const type = typeOf(purl)
  return named.get(keyOf(purl)) ?? open.find(one => one.type === type && covers(one.pattern, purl))?.row
}

/** What the table says of a component at its version; undefined where it has none. */
export function relicensedAnswer(purl: string, knowledge: Knowledge, now: Date): Answer | undefined {
  const row = relicensedRow(purl, knowledge)
  if (!row) return undefined
  const parsed = parsePurl(purl)
  const image = parsed?.type === 'docker' || parsed?.type === 'oci'
  const version = versionOf(parsed?.version ?? (image ? 'latest' : ''), image)
  if (!version) {
    return silence(row, `changed its license at ${row.from} (${row.date}), and which version this is cannot be told`)
  }
  const { license, when, certain } = licenseAt(row, version)
  if (!certain) return silence(row, `has ${license} ${when}, from the table of relicensed software, not re-read, which decides nothing`)
  // What moves to the newest release is under the newest license.
  if (license !== row.before && version[0] !== Infinity && mayBeOpen(row, license, now)) {
    return silence(
      row,
      `has ${license} ${when}; each version comes under an open license some years later, and for this one that day may have passed`,
    )
  }
  return {
    kind: 'declared',
    license,
    strength: 'metadata',
    source: 'catalogue',
    url: row.source,
    // The date is that of the first change; when the next one came is not known.
    ...(license === row.until?.license ? {} : { date: row.date }),
    note: `${row.product} ${when}`,
  }
}

/** Years after its release by which a version is open at the latest: Business Source License 1.1, Terms; FSL 1.1, Grant of Future License. */
const OPEN_AFTER = [
  { license: /^BUSL-1\.1$/, years: 4 },
  { license: /^FSL-/, years: 2 },
]

/** Whether the oldest version under a license that changes by date has reached its day: of the others it cannot be told. */
function mayBeOpen({ date, opensFrom }: Relicensed, license: string, now: Date): boolean {
  const term = OPEN_AFTER.find(one => one.license.test(license))
  if (!term) return false
  return now.getTime() >= (opensFrom === undefined ? yearsLater(new Date(date), term.years) : Date.parse(opensFrom))
}

function silence(row: Relicensed, said: string): Answer {
  return { kind: 'unavailable', because: 'not-found', source: 'catalogue', url: row.source, detail: `${row.product} ${said}` }
}

interface AtVersion {
  readonly license: string
  readonly when: string
  /** Read in a source; what is not decides nothing. */
  readonly certain: boolean
}

function licenseAt(row: Relicensed, version: readonly number[]): AtVersion {
  const certain = row.verified !== false && reaches(version, row.certainFrom ?? '0')
  if (row.until && reaches(version, row.until.version)) return { license: row.until.license, when: `from ${row.until.version} on`, certain }
  if (reaches(version, row.from)) return { license: row.after, when: `from ${row.from} on`, certain }
  const line = lineOf(row, version)
  if (line) return { license: row.after, when: `from ${line.from} of that line on`, certain: certain && line.verified !== false }
  return { license: row.before, when: `before ${row.from}`, certain }
}

function reaches(version: readonly number[], from: string): boolean {
  return compare(version, numbers(from)) >= 0
}

/** The newest start of the new license within the version’s own line of releases: its first two numbers. */
function lineOf({ lines = [] }: Relicensed, version: readonly number[]): NonNullable<Relicensed['lines']>[number] | undefined {
  const mine = lines.filter(({ from }) => numbers(from)[0] === version[0] && numbers(from)[1] === version[1] && reaches(version, from))
  return mine.sort((a, b) => compare(numbers(b.from), numbers(a.from)))[0]
}

/** A commit, or a Go version that stands for one, is no place in a row of releases. */
const COMMIT = /^[0-9a-f]{7,64}$|-(?:0\.)?\d{14}-[0-9a-f]{12}(?:\+|$)/i

/** Image tags move to the newest release of what they name: `7` is the newest 7, `latest` the newest of all. */
function versionOf(text: string, image: boolean): readonly number[] | undefined {
  if (image && /^(?:latest|stable|current)(?:-|$)/.test(text)) return [Infinity]
  if (COMMIT.test(text)) return undefined
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
