import type { Declared, ManifestFormat, Scope, Unread } from '#model/manifest.ts'
import { entry } from '#manifests/shared/entry.ts'
import { unreadable } from '#manifests/shared/fault.ts'
import { readJsonDocument, type JsonDocument } from '#manifests/shared/json-document.ts'
import { JsonMembers } from '#manifests/shared/json-members.ts'
import { END_LINE, LINE } from '#manifests/shared/json-tape.ts'
import { localArchive } from '#manifests/shared/local-archive.ts'
import { Locked } from '#manifests/shared/locked.ts'
import { mergeRepeats } from '#manifests/shared/merge-repeats.ts'
import { PLAIN_SIGNS, plainEnd, pypiNameEnd } from '#manifests/shared/purl-writer.ts'
import { elsewhere, pypiPurl } from '#manifests/shared/purls.ts'

/** https://pipenv.pypa.io/en/latest/pipfile.html; every section but `_meta` is a category. */
export const manifest: ManifestFormat = {
  format: 'pipfile-lock',
  ecosystem: 'pypi',
  role: 'lock',
  matches: path => /(?:^|\/)Pipfile\.lock$/.test(path),
  parse({ text }) {
    const document = readJsonDocument(text)
    if ('error' in document) return unreadable(document)
    const packages = new Packages(document)
    for (const [section, list] of document.index(0)) {
      if (section !== '_meta') packages.take(list, section === 'default' ? 'runtime' : 'development')
    }
    const { unread } = packages
    return { components: mergeRepeats(packages.found.end()), ...(unread.length > 0 ? { unread } : {}) }
  },
}

const PYPI = { beginning: 'pkg:pypi/', signs: PLAIN_SIGNS, purl: pypiPurl }

/** What every entry may have without coming from anywhere else than its index. */
const USUAL = ['hashes', 'markers', 'extras', 'version', 'index'] as const

/** Addresses by name; PyPI itself has none. */
type Indexes = ReadonlyMap<string | undefined, string | undefined>

class Packages {
  readonly found: Locked
  readonly unread: Unread[] = []
  readonly #document: JsonDocument
  readonly #indexes: Indexes

  constructor(document: JsonDocument) {
    this.#document = document
    this.#indexes = indexesOf(document)
    this.found = new Locked(document.text, document.codes, PYPI)
  }

  take(list: number, scope: Scope): void {
    for (const at of new JsonMembers(this.#document, list).cells) {
      if (this.#takePlain(at, scope)) continue
      this.found.components.push(...component(this.#document, at, scope, this.#indexes))
      this.unread.push(...archive(this.#document, at))
    }
  }

  /** Takes a package of a version in an index where it stands, as nearly all are; whether it is one. */
  #takePlain(at: number, scope: Scope): boolean {
    const document = this.#document
    const { text, codes } = document
    const version = document.find(at, 'version')
    const [from, to] = [document.keyFrom(at), document.keyTo(at)]
    if (!document.isPlainKey(at) || pypiNameEnd(codes, from, to) < to) return false
    if (!document.isPlain(version) || !text.startsWith('==', document.from(version)) || !this.#isUsual(at)) return false
    const versionFrom = document.from(version) + 2
    const versionTo = document.to(version)
    if (versionFrom === versionTo || plainEnd(codes, versionFrom, versionTo) < versionTo) return false
    const component = this.found.add(from, to, versionFrom, versionTo, document.cell(at, LINE), document.cell(at, END_LINE), scope)
    const index = this.#indexes.get(document.stringAt(at, 'index'))
    if (index) component.fetchedFrom = index
    return true
  }

  #isUsual(entry: number): boolean {
    const document = this.#document
    const end = document.end(entry)
    for (let at = document.first(entry); at < end; at = document.next(at)) {
      if (!USUAL.some(key => document.keyIs(at, key))) return false
    }
    return true
  }
}

function indexesOf(document: JsonDocument): Indexes {
  const indexes = new Map<string | undefined, string | undefined>()
  for (const at of document.items(document.find(document.find(0, '_meta'), 'sources'))) {
    const url = document.stringAt(at, 'url')
    indexes.set(document.stringAt(at, 'name'), url !== undefined && /^https:\/\/pypi\.(?:org|python\.org)\//.test(url) ? undefined : url)
  }
  return indexes
}

/** A package or archive that lies in the repository. */
function archive(document: JsonDocument, at: number): Unread[] {
  const address = addressOf(document, at)
  const local = address !== undefined && isLocal(address) ? address : undefined
  return localArchive(document.stringAt(at, 'path') ?? local ?? '', document.span(at))
}

function addressOf(document: JsonDocument, at: number): string | undefined {
  return document.stringAt(at, 'file') ?? document.stringAt(at, 'url')
}

function isLocal(address: string): boolean {
  return /^(?:file:|\.{0,2}\/)/.test(address)
}

function component(document: JsonDocument, at: number, scope: Scope, indexes: Indexes): Declared[] {
  if (document.find(at, 'path') >= 0) return []
  const name = document.key(at)
  const written = document.stringAt(at, 'version')?.replace(/^===?\s*/, '')
  const version = written === '*' ? undefined : written
  const address = repositoryOf(document, at) ?? addressOf(document, at)
  if (address !== undefined && isLocal(address)) return []
  const purl = pypiPurl(name, version)
  const fetchedFrom = address ?? indexes.get(document.stringAt(at, 'index'))
  return [entry({ purl: address ? elsewhere(purl, address) : purl, name, version, fetchedFrom }, document.span(at), scope)]
}

function repositoryOf(document: JsonDocument, at: number): string | undefined {
  for (const system of ['git', 'hg', 'svn', 'bzr']) {
    const url = document.stringAt(at, system)
    const reference = document.stringAt(at, 'ref')
    if (url !== undefined) return `${system}+${url}${reference ? `@${reference}` : ''}`
  }
  return undefined
}
