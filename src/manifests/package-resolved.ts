import type { Declared, ManifestFormat } from '#model/manifest.ts'
import { entry } from '#manifests/shared/entry.ts'
import { fault, unreadable } from '#manifests/shared/fault.ts'
import { readJsonDocument, type JsonDocument } from '#manifests/shared/json-document.ts'
import { END_LINE, LINE } from '#manifests/shared/json-tape.ts'
import { Locked } from '#manifests/shared/locked.ts'
import { PATH_SIGNS, pathEnd, plainEnd, signsOf } from '#manifests/shared/purl-writer.ts'
import { pathPurl } from '#manifests/shared/purls.ts'
import { swiftPackage } from '#manifests/shared/swift-package.ts'

/** Swift’s lock file, versions 1 to 3: pins by repository, or by registry id. */
export const manifest: ManifestFormat = {
  format: 'package-resolved',
  ecosystem: 'swift',
  role: 'lock',
  matches: path => /(^|\/)(Package|[^/]+\.package)\.resolved$|(^|\/)\.package\.resolved$/.test(path),
  parse({ text }) {
    const document = readJsonDocument(text)
    if ('error' in document) return unreadable(document)
    const own = document.find(0, 'pins')
    const pins = own >= 0 ? own : document.find(document.find(0, 'object'), 'pins')
    if (pins < 0) return unreadable(fault('expected the key "pins"', 1))
    const found = new Locked(text, document.codes, SWIFT)
    for (const pin of document.items(pins)) if (!takePlain(document, pin, found)) found.components.push(...declare(document, pin))
    return { components: found.end() }
  },
}

const SWIFT = {
  beginning: 'pkg:swift/',
  signs: PATH_SIGNS,
  purl: (name: string, version: string) => pathPurl('swift', name, version),
}

/** Hosts are folded to lower case; nearly all are written so. */
const HOST_SIGNS = signsOf('abcdefghijklmnopqrstuvwxyz0123456789.-')

const SCHEME = 'https://'
const SUFFIX = '.git'

/** Takes a pin of `https://host/owner/name.git` where it stands, as nearly all are; whether it is one. */
function takePlain(document: JsonDocument, pin: number, found: Locked): boolean {
  const { text, codes } = document
  const kind = document.find(pin, 'kind')
  const location = locationOf(document, pin)
  const version = versionOf(document, pin)
  if (kind >= 0 && !document.stringIs(kind, 'remoteSourceControl')) return false
  if (!document.isPlain(location) || !document.isPlain(version) || !text.startsWith(SCHEME, document.from(location))) return false
  const from = document.from(location) + SCHEME.length
  const end = document.to(location)
  const to = text.startsWith(SUFFIX, end - SUFFIX.length) ? end - SUFFIX.length : end
  const host = plainEnd(codes, from, to, HOST_SIGNS)
  const owner = plainEnd(codes, host + 1, to)
  if (host === from || text[host] !== '/' || text[owner] !== '/' || owner >= to || pathEnd(codes, from, to) !== to) return false
  const line = document.cell(pin, LINE)
  found.add(from, to, document.from(version), document.to(version), line, document.cell(pin, END_LINE))
  return true
}

function declare(document: JsonDocument, pin: number): Declared[] {
  const kind = document.stringAt(pin, 'kind')
  const location = document.string(locationOf(document, pin))
  const identity = document.stringAt(pin, 'identity') ?? document.stringAt(pin, 'package')
  if (kind === 'fileSystem' || kind === 'localSourceControl' || (kind !== 'registry' && location?.startsWith('/'))) return []
  const version = document.string(versionOf(document, pin))
  const known = swiftPackage(kind === 'registry' || !location ? (identity ?? '') : location, version)
  return known ? [entry({ ...known, version }, document.span(pin))] : []
}

function locationOf(document: JsonDocument, pin: number): number {
  return firstString(document, pin, 'location', 'repositoryURL')
}

function versionOf(document: JsonDocument, pin: number): number {
  return firstString(document, document.find(pin, 'state'), 'version', 'revision', 'branch')
}

/** The first of the keys that has a string. */
function firstString(document: JsonDocument, object: number, ...keys: readonly string[]): number {
  for (const key of keys) {
    const at = document.find(object, key)
    if (document.isString(at)) return at
  }
  return -1
}
