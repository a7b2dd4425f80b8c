import type { Declared, ManifestFormat, Scope, Unread } from '#model/manifest.ts'
import type { Codes } from '#manifests/shared/codes.ts'
import { entry } from '#manifests/shared/entry.ts'
import { unreadable } from '#manifests/shared/fault.ts'
import { Graph } from '#manifests/shared/graph.ts'
import { readJsonDocument, type JsonDocument } from '#manifests/shared/json-document.ts'
import { JsonPlaces, type Paths } from '#manifests/shared/json-places.ts'
import { END_LINE, LINE } from '#manifests/shared/json-tape.ts'
import { localArchive } from '#manifests/shared/local-archive.ts'
import { mergeRepeats } from '#manifests/shared/merge-repeats.ts'
import { NPM, NpmLocked } from '#manifests/shared/npm-locked.ts'
import { npmResolved } from '#manifests/shared/npm-resolved.ts'
import { plainEnd } from '#manifests/shared/purl-writer.ts'

const SECTIONS: readonly (readonly [string, Scope])[] = [
  ['dependencies', 'runtime'],
  ['optionalDependencies', 'optional'],
  ['peerDependencies', 'peer'],
  ['devDependencies', 'development'],
]

/** Signs of scopes and paths; the second is also between a name and its reference. */
const [SLASH, AT] = [47, 64] as const

/** The text lock file: https://bun.sh/docs/pm/lockfile. Tuples under `packages`, keys are paths of names. */
export const manifest: ManifestFormat = {
  format: 'bun-lock',
  ecosystem: 'npm',
  role: 'lock',
  matches: path => /(?:^|\/)bun\.lock$/.test(path),
  parse({ text }) {
    const document = readJsonDocument(text, { relaxed: true })
    if ('error' in document) return unreadable(document)
    const packages = placesOf(document)
    const members = [...document.index(document.find(0, 'workspaces')).values()]
    const graph = graphOf(document, packages, members)
    const found = new NpmLocked(text, document.codes)
    const unread: Unread[] = []
    for (let node = 0; node < packages.size; node++) {
      const tuple = packages.cells[node] ?? -1
      if (takePlain(document, tuple, found, graph.scope(node), graph.direct(node), graph.via(node))) continue
      found.components.push(...component(document, tuple, graph.scope(node), graph.direct(node), graph.via(node)))
      unread.push(...archive(document, tuple))
    }
    const firstParty = members.flatMap(member => document.stringAt(member, 'name') ?? [])
    return { components: mergeRepeats(found.end()), firstParty, ...(unread.length > 0 ? { unread } : {}) }
  },
}

/** Keys are paths of names, as folders below node_modules would be: the nearest one counts. */
const PATHS: Paths = {
  nameStart(codes, from, to) {
    const start = partStart(codes, from, to)
    // A scope and its name are one.
    const before = partStart(codes, from, start - 1)
    return start > from && codes[before] === AT ? before : start
  },
  hostEnd: (_, nameStart) => nameStart - 1,
  above: host => host.slice(0, Math.max(0, host.lastIndexOf('/'))),
}

/** Where the last part of a path begins. */
function partStart(codes: Codes, from: number, to: number): number {
  let at = to
  while (at > from && codes[at - 1] !== SLASH) at--
  return at
}

function placesOf(document: JsonDocument): JsonPlaces {
  const places = new JsonPlaces(document, PATHS)
  const packages = document.find(0, 'packages')
  if (!document.isObject(packages)) return places
  const end = document.end(packages)
  for (let at = document.first(packages); at < end; at = document.next(at)) places.add(at)
  return places
}

function graphOf(document: JsonDocument, packages: JsonPlaces, members: readonly number[]): Graph {
  const needIn = (object: number, section: string, from: string, visit: (next: number) => void) => {
    const list = document.find(object, section)
    if (!document.isObject(list)) return
    const end = document.end(list)
    for (let need = document.first(list); need < end; need = document.next(need)) {
      const found = packages.find(need, from)
      if (found !== undefined) visit(found)
    }
  }
  const asked = SECTIONS.map(([section, scope]) => {
    const nodes: number[] = []
    for (const member of members) needIn(member, section, document.stringAt(member, 'name') ?? '', next => nodes.push(next))
    return { scope, nodes }
  })
  const needs = (node: number, visit: (next: number) => void) => {
    const info = infoOf(document, packages.cells[node] ?? -1)
    const from = packages.keyOf(node)
    needIn(info, 'dependencies', from, visit)
    needIn(info, 'optionalDependencies', from, visit)
    needIn(info, 'peerDependencies', from, visit)
  }
  return new Graph(packages.size, asked, needs, node => nameOf(document, packages.cells[node] ?? -1))
}

/** The first part of the tuple that is no string. */
function infoOf(document: JsonDocument, tuple: number): number {
  if (!document.isList(tuple)) return -1
  let at = document.first(tuple)
  while (at < document.end(tuple) && document.isString(at)) at = document.next(at)
  return at < document.end(tuple) ? at : -1
}

function idOf(document: JsonDocument, tuple: number): string {
  return document.string(document.item(tuple, 0)) ?? ''
}

function nameOf(document: JsonDocument, tuple: number): string {
  const id = idOf(document, tuple)
  const at = id.indexOf('@', 1)
  return at < 0 ? id : id.slice(0, at)
}

function split(id: string): { readonly name: string; readonly reference: string } {
  const at = id.indexOf('@', 1)
  return at < 0 ? { name: id, reference: '' } : { name: id.slice(0, at), reference: id.slice(at + 1) }
}

/** Nearly all references are versions: they begin with a digit, and nothing else does. */
function isVersion(sign: number | undefined): boolean {
  return sign !== undefined && sign >= 48 && sign <= 57
}

/** Takes a package of the registry where it stands, as nearly all are: `["name@version", "", …]`; whether it is one. */
function takePlain(
  document: JsonDocument,
  tuple: number,
  found: NpmLocked,
  scope?: Scope,
  direct?: boolean,
  via?: readonly string[],
): boolean {
  const id = document.item(tuple, 0)
  const second = document.item(tuple, 1)
  if (!document.isPlain(id) || (document.isString(second) && document.from(second) < document.to(second))) return false
  const { codes } = document
  const from = document.from(id)
  const end = document.to(id)
  let to = from + 1
  while (to < end && codes[to] !== AT) to++
  if (!isVersion(codes[to + 1]) || plainEnd(codes, to + 1, end) !== end) return false
  found.take(NPM, from, to, to + 1, end, document.cell(tuple, LINE), document.cell(tuple, END_LINE), scope, direct, via)
  return true
}

function component(document: JsonDocument, tuple: number, scope?: Scope, direct?: boolean, via?: readonly string[]): Declared[] {
  const { name, reference } = split(idOf(document, tuple))
  if (!name || /^(?:(?:workspace|link|file|root|symlink):|\.{0,2}\/)/.test(reference)) return []
  return [entry({ ...resolved(document, tuple, name, reference), direct, via }, document.span(tuple), scope)]
}

function resolved(document: JsonDocument, tuple: number, name: string, reference: string) {
  if (isVersion(reference.charCodeAt(0)) || !/^(?:[a-z+]+:|git@|https?)/.test(reference)) {
    const second = document.string(document.item(tuple, 1))
    return npmResolved(name, reference, second !== undefined && /^https?:\/\/.*\.tgz/.test(second) ? second : undefined)
  }
  const address = reference.replace(/^github:/, 'git+https://github.com/').replace(/^gitlab:/, 'git+https://gitlab.com/')
  return npmResolved(name, /#(.+)$/.exec(reference)?.[1], address)
}

/** A package that lies in the repository as an archive. */
function archive(document: JsonDocument, tuple: number) {
  const { reference } = split(idOf(document, tuple))
  return /^(?:[./]|file:)/.test(reference) ? localArchive(reference, document.span(tuple)) : []
}
