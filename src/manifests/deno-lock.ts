import type { ManifestFormat, Unread } from '#model/manifest.ts'
import { entry } from '#manifests/shared/entry.ts'
import { unreadable } from '#manifests/shared/fault.ts'
import { readJsonDocument, type JsonDocument } from '#manifests/shared/json-document.ts'
import { JsonMembers } from '#manifests/shared/json-members.ts'
import { END_LINE, LINE } from '#manifests/shared/json-tape.ts'
import { mergeRepeats } from '#manifests/shared/merge-repeats.ts'
import { JSR, NPM, NpmLocked, type Registry } from '#manifests/shared/npm-locked.ts'

/** Versions 2 to 5; up to 3 the packages lie under `packages`: https://docs.deno.com/runtime/fundamentals/modules/#integrity-checking-and-lock-files */
export const manifest: ManifestFormat = {
  format: 'deno-lock',
  ecosystem: 'npm',
  role: 'lock',
  matches: path => /(?:^|\/)deno\.lock$/.test(path),
  parse({ text }) {
    const document = readJsonDocument(text)
    if ('error' in document) return unreadable(document)
    const found = new NpmLocked(text, document.codes)
    const direct = directKeys(document)
    for (const place of [0, document.find(0, 'packages')]) {
      takePackages(document, document.find(place, 'jsr'), JSR, direct, found)
      // Version 2 has one more level: `npm: { specifiers, packages }`.
      const npm = document.find(place, 'npm')
      const inner = document.find(npm, 'packages')
      takePackages(document, inner < 0 ? npm : inner, NPM, direct, found)
    }
    const unread = remoteCode(document)
    return { components: mergeRepeats(found.end()), ...(unread.length > 0 ? { unread } : {}) }
  },
}

/** The keys of the packages that specifiers come to. */
function directKeys(document: JsonDocument): ReadonlySet<string> {
  const places = [0, document.find(0, 'packages'), document.find(0, 'npm')].map(place => document.find(place, 'specifiers'))
  const direct = new Set<string>()
  for (const [asked, at] of document.index(places.find(place => place >= 0) ?? -1)) {
    const chosen = document.string(at)
    if (chosen !== undefined) direct.add(keyOf(asked, chosen))
  }
  return direct
}

/** The key of the package that a specifier comes to: `npm:pear@1` to `1.2.0` (from 4 on) or `npm:pear@1.2.0`. */
function keyOf(asked: string, chosen: string): string {
  const bare = chosen.replace(/^(?:npm|jsr):/, '')
  if (!/^\d/.test(bare)) return bare
  const name = asked.replace(/^(?:npm|jsr):\/?/, '')
  const at = name.indexOf('@', 1)
  return `${at < 0 ? name : name.slice(0, at)}@${bare}`
}

/** Takes the packages by their keys, `name@version`. Peers stand behind the version: `1.0.0_typescript@6.0.3`. */
function takePackages(document: JsonDocument, packages: number, registry: Registry, direct: ReadonlySet<string>, found: NpmLocked): void {
  for (const cell of new JsonMembers(document, packages).cells) {
    const key = document.key(cell)
    const at = key.indexOf('@', 1)
    if (at < 0) continue
    const peers = key.indexOf('_', at)
    const end = peers < 0 ? key.length : peers
    const asked = direct.has(key) || (peers >= 0 && direct.has(key.slice(0, end))) ? true : undefined
    if (document.isPlainKey(cell)) {
      const from = document.keyFrom(cell)
      const version = from + at + 1
      const endLine = document.cell(cell, END_LINE)
      found.take(registry, from, from + at, version, from + end, document.cell(cell, LINE), endLine, 'runtime', asked)
    } else {
      const [name, version] = [key.slice(0, at), key.slice(at + 1, end)]
      found.components.push(entry({ purl: registry.purl(name, version), name, version, direct: asked }, document.span(cell)))
    }
  }
}

/** Code that is fetched from addresses, of which no registry knows anything: each place is told once. */
function remoteCode(document: JsonDocument): Unread[] {
  const places = new Map<string, Unread>()
  for (const cell of new JsonMembers(document, document.find(0, 'remote')).cells) {
    const place = placeOf(document.key(cell))
    if (place !== undefined && !places.has(place)) places.set(place, { what: `fetches code from ${place}`, ...document.span(cell) })
  }
  return [...places.values()]
}

/** The address of a module as far as its version, or the server alone: `https://example.org/x/oak@v12`. */
function placeOf(address: string): string | undefined {
  const [, server, path = ''] = /^(https?:\/\/[^/?#]+)([^?#]*)/.exec(address) ?? []
  const parts = path.split('/', 10)
  const named = parts.findIndex(part => part.indexOf('@') > 0)
  return server && `${server}${named < 0 ? '' : parts.slice(0, named + 1).join('/')}`.slice(0, 200)
}
