import type { Declared, ManifestFormat, Scope, Unread } from '#model/manifest.ts'
import { entry } from '#manifests/shared/entry.ts'
import { unreadable } from '#manifests/shared/fault.ts'
import { Graph } from '#manifests/shared/graph.ts'
import { readJsonDocument, type JsonDocument } from '#manifests/shared/json-document.ts'
import { localArchive } from '#manifests/shared/local-archive.ts'
import { mergeRepeats } from '#manifests/shared/merge-repeats.ts'
import { npmResolved, type NpmResolved } from '#manifests/shared/npm-resolved.ts'
import { Places } from '#manifests/shared/places.ts'

const SECTIONS: readonly (readonly [string, Scope])[] = [
  ['dependencies', 'runtime'],
  ['optionalDependencies', 'optional'],
  ['peerDependencies', 'peer'],
  ['devDependencies', 'development'],
]

/** The text lock file: https://bun.sh/docs/pm/lockfile. Tuples under `packages`, keys are paths of names. */
export const manifest: ManifestFormat = {
  format: 'bun-lock',
  ecosystem: 'npm',
  role: 'lock',
  matches: path => /(?:^|\/)bun\.lock$/.test(path),
  parse({ text }) {
    const document = readJsonDocument(text, { relaxed: true })
    if ('error' in document) return unreadable(document)
    const packages = new Packages(document)
    const members = [...document.index(document.find(0, 'workspaces')).values()]
    const graph = graphOf(document, packages, members)
    const components: Declared[] = []
    for (let node = 0; node < packages.size; node++) {
      const found = component(document, packages.at(node))
      if (!found) continue
      const { purl, name, version, fetchedFrom } = found
      const given = { purl, name, version, direct: graph.direct(node), via: graph.via(node), fetchedFrom }
      components.push(entry(given, document.span(packages.at(node)), graph.scope(node)))
    }
    const unread = packages.archives(document)
    const firstParty = members.flatMap(member => document.stringAt(member, 'name') ?? [])
    return { components: mergeRepeats(components), firstParty, ...(unread.length > 0 ? { unread } : {}) }
  },
}

/** The packages by their number. Keys are paths of names, as folders below node_modules would be: the nearest one counts. */
class Packages {
  readonly #keys: string[] = []
  readonly #cells: number[] = []
  readonly #places = new Places(node => hostOf(this.#keys[node] ?? ''), above)

  constructor(document: JsonDocument) {
    const packages = document.find(0, 'packages')
    if (!document.isObject(packages)) return
    for (let at = document.first(packages); at < document.end(packages); at = document.next(at)) {
      const key = document.key(at)
      const node = this.#places.add(nameIn(key), hostOf(key), this.#keys.length) ?? this.#keys.push(key) - 1
      // Of a key that stands there twice the last counts.
      this.#cells[node] = at
    }
  }

  get size(): number {
    return this.#keys.length
  }

  at(node: number): number {
    return this.#cells[node] ?? -1
  }

  archives(document: JsonDocument): Unread[] {
    const found: Unread[] = []
    for (const at of this.#cells) {
      const { reference } = split(idOf(document, at))
      if (!isVersion(reference) && /^(?:[./]|file:)/.test(reference)) found.push(...localArchive(reference, document.span(at)))
    }
    return found
  }

  find(name: string, from: string): number | undefined {
    return this.#places.find(name, from)
  }

  keyOf(node: number): string {
    return this.#keys[node] ?? ''
  }
}

/** The last name of a path of names; a scope and its name are one. */
function nameIn(key: string): string {
  if (!key.includes('/')) return key
  const slash = key.lastIndexOf('/')
  const before = key.lastIndexOf('/', slash - 1) + 1
  return key.slice(slash > 0 && key.startsWith('@', before) ? before : slash + 1)
}

function hostOf(key: string): string {
  if (!key.includes('/')) return ''
  return key.slice(0, Math.max(0, key.length - nameIn(key).length - 1))
}

function above(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')))
}

function graphOf(document: JsonDocument, packages: Packages, members: readonly number[]): Graph {
  const needIn = (object: number, section: string, from: string, visit: (next: number) => void) => {
    const list = document.find(object, section)
    if (!document.isObject(list)) return
    for (let need = document.first(list); need < document.end(list); need = document.next(need)) {
      const found = packages.find(document.key(need), from)
      if (found !== undefined) visit(found)
    }
  }
  const asked = SECTIONS.map(([section, scope]) => {
    const nodes: number[] = []
    for (const member of members) needIn(member, section, document.stringAt(member, 'name') ?? '', next => nodes.push(next))
    return { scope, nodes }
  })
  const needs = (node: number, visit: (next: number) => void) => {
    const info = infoOf(document, packages.at(node))
    const from = packages.keyOf(node)
    needIn(info, 'dependencies', from, visit)
    needIn(info, 'optionalDependencies', from, visit)
    needIn(info, 'peerDependencies', from, visit)
  }
  return new Graph(packages.size, asked, needs, node => split(idOf(document, packages.at(node))).name)
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

function split(id: string): { readonly name: string; readonly reference: string } {
  const at = id.indexOf('@', 1)
  return at < 0 ? { name: id, reference: '' } : { name: id.slice(0, at), reference: id.slice(at + 1) }
}

/** Nearly all references are versions: they begin with a digit, and nothing else does. */
function isVersion(reference: string): boolean {
  const sign = reference.charCodeAt(0)
  return sign >= 48 && sign <= 57
}

function component(document: JsonDocument, tuple: number): NpmResolved | undefined {
  const { name, reference } = split(idOf(document, tuple))
  if (!name) return undefined
  const registered = isVersion(reference)
  if (!registered && /^(?:(?:workspace|link|file|root|symlink):|\.{0,2}\/)/.test(reference)) return undefined
  if (registered || !/^(?:[a-z+]+:|git@|https?)/.test(reference)) {
    const second = document.string(document.item(tuple, 1))
    return npmResolved(name, reference, second !== undefined && /^https?:\/\/.*\.tgz/.test(second) ? second : undefined)
  }
  const address = reference.replace(/^github:/, 'git+https://github.com/').replace(/^gitlab:/, 'git+https://gitlab.com/')
  return npmResolved(name, /#(.+)$/.exec(reference)?.[1], address)
}
