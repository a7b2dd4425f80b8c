import type { Declared, ManifestFormat, ParsedManifest } from '#model/manifest.ts'
import { formatPurl } from '#model/purl.ts'
import { withCodes, type Codes } from '#manifests/shared/codes.ts'
import { entry, oneLine } from '#manifests/shared/entry.ts'
import { LineCursor } from '#manifests/shared/lines.ts'
import { Locked } from '#manifests/shared/locked.ts'
import { PLAIN_SIGNS, plainEnd, signsOf } from '#manifests/shared/purl-writer.ts'

/** Cabal’s frozen constraints: `any.name ==version`. Flags and packages of the compiler (`installed`) are no components. */
export const manifest: ManifestFormat = {
  format: 'cabal-project-freeze',
  ecosystem: 'hackage',
  role: 'lock',
  matches: path => /(^|\/)cabal(\.project)?(\.[\w-]+)?\.(freeze|config)$/.test(path),
  parse: ({ text }) => withCodes(text, codes => read(new LineCursor(text, codes), new Locked(text, codes, HACKAGE))),
}

const HACKAGE = { beginning: 'pkg:hackage/', signs: PLAIN_SIGNS, purl }

function purl(name: string, version: string): string {
  return formatPurl({ type: 'hackage', name, version })
}

function read(row: LineCursor, found: Locked): ParsedManifest {
  let known = false
  while (row.next()) {
    if (known && (holdsNothing(row) || takePlain(found, row))) continue
    const line = row.text.slice(row.ink, row.end).replace(/--.*$/, '').trim()
    if (/^(<<<<<<<|>>>>>>>|=======)/.test(line)) return failed(found, 'a merge conflict is left in the file', row.line)
    if (/^[A-Za-z][\w-]*\s*:/.test(line)) known = true
    if (line !== '' && !known) return failed(found, `expected a field such as "constraints:", found "${line.slice(0, 80)}"`, row.line)
    found.put(...constraints(line, row.line))
  }
  return { components: found.end() }
}

function failed(found: Locked, message: string, line: number): ParsedManifest {
  return { components: found.end(), error: { message, line } }
}

const [DASH, COMMA, SPACE, LESS, EQUALS, GREATER] = [45, 44, 32, 60, 61, 62] as const

/** Whether a line fixes no version and is no mark of a conflict: flags of a package. */
function holdsNothing({ codes, ink, end }: LineCursor): boolean {
  if (codes[ink] === LESS || codes[ink] === GREATER) return false
  for (let at = ink; at < end; at++) if (codes[at] === EQUALS) return false
  return true
}

const DIGITS_AND_POINTS = signsOf('0123456789.')
const NAME_SIGNS = signsOf('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-')

/** Takes a line with one constraint, as Cabal writes them: `any.name ==1.0,` */
function takePlain(found: Locked, { text, codes, ink, end, line }: LineCursor): boolean {
  const from = text.startsWith('any.', ink) ? ink + 4 : ink
  const to = plainEnd(codes, from, end, NAME_SIGNS)
  const version = to + 3
  if (to === from || codes[from] === DASH || codes[to] !== SPACE || codes[to + 1] !== EQUALS || codes[to + 2] !== EQUALS) return false
  const versionTo = plainEnd(codes, version, end, DIGITS_AND_POINTS)
  if (versionTo <= version || text.startsWith('.', version) || versionTo + (codes[versionTo] === COMMA ? 1 : 0) !== end) return false
  if (holdsComment(codes, from, to)) return false
  found.add(from, to, version, versionTo, line, line)
  return true
}

function holdsComment(codes: Codes, from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++) if (codes[at] === DASH && codes[at - 1] === DASH) return true
  return false
}

function constraints(text: string, line: number): Declared[] {
  return text
    .replace(/^constraints:/i, '')
    .split(',')
    .flatMap(constraint => {
      const [, name, version] = /^\s*(?:any\.|setup\.)?([A-Za-z0-9][A-Za-z0-9-]*)\s*==\s*([0-9][0-9.]*)\s*$/.exec(constraint) ?? []
      return name && version ? [entry({ purl: purl(name, version), name, version }, oneLine(line))] : []
    })
}
