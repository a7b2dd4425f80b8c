import type { Declared, ParsedManifest, Scope } from '#model/manifest.ts'
import { formatPurl } from '#model/purl.ts'
import { withCodes } from '#manifests/shared/codes.ts'
import { entry, oneLine } from '#manifests/shared/entry.ts'
import type { Fault } from '#manifests/shared/fault.ts'
import { repositoryPurl } from '#manifests/shared/git-url.ts'
import { LineCursor } from '#manifests/shared/lines.ts'
import { Locked } from '#manifests/shared/locked.ts'
import { LOWER_PATH_SIGNS, plainEnd } from '#manifests/shared/purl-writer.ts'

/** How a Cartfile is read. */
interface Reading {
  readonly locked: boolean
  readonly scope: Scope
}

const GITHUB = {
  beginning: 'pkg:github/',
  signs: LOWER_PATH_SIGNS,
  purl: (place: string, version: string) => purlOf('github', place, version),
}

/**
 * The lines of a Cartfile or Cartfile.resolved: `github "owner/name" ~> 1.0`, `git "url"`, `binary "url"`.
 *
 * Source: https://github.com/Carthage/Carthage/blob/master/Documentation/Artifacts.md
 */
export function cartfileEntries(text: string, reading: Reading): ParsedManifest {
  return withCodes(text, codes => read(new LineCursor(text, codes), new Locked(text, codes, GITHUB), reading))
}

function read(row: LineCursor, found: Locked, reading: Reading): ParsedManifest {
  while (row.next()) {
    if (reading.locked && takeRepository(found, row)) continue
    const line = row.text.slice(row.ink, row.end).trim()
    if (line === '' || line.startsWith('#')) continue
    const declared = declare(line, row.line, reading)
    if ('error' in declared) return { components: found.end(), error: declared.error }
    found.put(...declared)
  }
  return { components: found.end() }
}

const [SPACE, QUOTE, SLASH] = [32, 34, 47] as const

/** Takes a line as Carthage writes most of them: `github "owner/name" "1.0"`, with nothing in it that has a meaning of its own. */
function takeRepository(found: Locked, { text, codes, ink, end, line }: LineCursor): boolean {
  if (!text.startsWith('github "', ink)) return false
  const from = ink + 'github "'.length
  const slash = plainEnd(codes, from, end)
  if (slash === from || codes[slash] !== SLASH) return false
  const to = plainEnd(codes, slash + 1, end)
  const version = to + '" "'.length
  if (to === slash + 1 || codes[to] !== QUOTE || codes[to + 1] !== SPACE || codes[to + 2] !== QUOTE || text.startsWith('.git', to - 4))
    return false
  const versionTo = plainEnd(codes, version, end)
  if (versionTo === version || versionTo !== end - 1 || codes[versionTo] !== QUOTE) return false
  found.add(from, to, version, versionTo, line, line)
  return true
}

function declare(text: string, line: number, { locked, scope }: Reading): Declared[] | Fault {
  const [, kind = '', place, rest = ''] = /^(github|git|binary)\s+"([^"]+)"\s*(.*)$/.exec(text) ?? []
  if (!place) return { error: { message: `expected github, git or binary and a location, found "${text.slice(0, 80)}"`, line } }
  if (kind === 'git' && /^(file:|\.{0,2}\/)/.test(place)) return []
  const requirement = rest.replace(/\s*#.*$/, '').trim()
  const exact = /^==\s*([^"\s]+)$/.exec(requirement)?.[1] ?? (locked ? unquote(requirement) : undefined)
  const given = {
    purl: purlOf(kind, place, exact),
    name: place,
    version: exact,
    requirement: locked ? undefined : unquote(requirement),
    direct: locked ? undefined : true,
  }
  return [entry(given, oneLine(line), scope)]
}

function purlOf(kind: string, place: string, version: string | undefined): string {
  if (kind === 'binary')
    return formatPurl({
      type: 'generic',
      name:
        place
          .split('/')
          .at(-1)
          ?.replace(/\.json$/, '') || 'binary',
      ...(version ? { version } : {}),
      ...(/^https?:/.test(place) ? { qualifiers: { download_url: place } } : {}),
    })
  return repositoryPurl(kind === 'github' && !place.includes('://') ? `https://github.com/${place}` : place, version)
}

function unquote(text: string): string {
  return text.replace(/^"(.*)"$/, '$1')
}
