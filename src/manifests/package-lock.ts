import type { Declared, ManifestFormat, ParsedManifest, Scope, Unread } from '#model/manifest.ts'
import { entry } from '#manifests/shared/entry.ts'
import { unreadable } from '#manifests/shared/fault.ts'
import { Graph } from '#manifests/shared/graph.ts'
import { readJsonDocument, type JsonDocument } from '#manifests/shared/json-document.ts'
import { END_LINE, LINE } from '#manifests/shared/json-tape.ts'
import { localArchive } from '#manifests/shared/local-archive.ts'
import { mergeRepeats } from '#manifests/shared/merge-repeats.ts'
import { NodeModules } from '#manifests/shared/node-modules.ts'
import { NPM, NpmLocked } from '#manifests/shared/npm-locked.ts'
import { isUsualTarball, npmResolved } from '#manifests/shared/npm-resolved.ts'
import { plainEnd } from '#manifests/shared/purl-writer.ts'

/** Versions 1 to 3: https://docs.npmjs.com/cli/configuring-npm/package-lock-json */
export const manifest: ManifestFormat = {
  format: 'package-lock',
  ecosystem: 'npm',
  role: 'lock',
  matches: path => /(?:^|\/)(?:package-lock|npm-shrinkwrap)\.json$/.test(path) || /(?:^|\/)node_modules\/\.package-lock\.json$/.test(path),
  parse({ text }) {
    const document = readJsonDocument(text)
    if ('error' in document) return unreadable(document)
    const packages = document.find(0, 'packages')
    if (packages >= 0) return fromPackages(document, packages)
    const name = document.stringAt(0, 'name')
    const unread: Unread[] = []
    const components = mergeRepeats(fromFolders(document, unread))
    return { components, ...(name ? { firstParty: [name] } : {}), ...(unread.length > 0 ? { unread } : {}) }
  },
}

/** Versions 2 and 3: one flat object, the keys are folders. */
function fromPackages(document: JsonDocument, packages: number): ParsedManifest {
  const tree = new NodeModules(document)
  const end = document.end(packages)
  for (let at = document.first(packages); at < end; at = document.next(at)) tree.add(at, document.find(at, 'resolved') >= 0)
  const graph = graphOf(document, tree)
  const found = new NpmLocked(document.text, document.codes)
  const firstParty: string[] = []
  const unread: Unread[] = []
  for (const [node, at] of tree.cells.entries()) {
    if (tree.isMember(node)) {
      const name = document.stringAt(at, 'name') ?? tree.nameOf(node)
      if (name) firstParty.push(name)
    } else if (!takePlain(document, at, tree.nameStart(node), found, graph.direct(node), graph.via(node))) {
      const resolved = document.stringAt(at, 'resolved') ?? ''
      const name = document.stringAt(at, 'name') ?? tree.nameOf(node)
      if (isFile(resolved)) unread.push(...localArchive(resolved, document.span(at)))
      else if (!document.trueAt(at, 'link')) found.put(component(document, at, name, graph.direct(node), graph.via(node)))
    }
  }
  return { components: mergeRepeats(found.end()), firstParty, ...(unread.length > 0 ? { unread } : {}) }
}

/** Takes a package that is fetched from the registry under its own name where it stands, as nearly all are; whether it is one. */
function takePlain(
  document: JsonDocument,
  at: number,
  nameStart: number,
  found: NpmLocked,
  direct: boolean | undefined,
  via: readonly string[] | undefined,
): boolean {
  const version = document.find(at, 'version')
  const resolved = document.find(at, 'resolved')
  if (!document.isPlainKey(at) || !document.isPlain(version) || !document.isPlain(resolved)) return false
  if (document.find(at, 'name') >= 0 || document.find(at, 'link') >= 0) return false
  const { text, codes } = document
  const from = document.keyFrom(at) + nameStart
  const to = document.keyTo(at)
  const versionFrom = document.from(version)
  const versionTo = document.to(version)
  if (plainEnd(codes, versionFrom, versionTo) < versionTo) return false
  if (!isUsualTarball(text, codes, from, to, versionFrom, versionTo, document.from(resolved), document.to(resolved))) return false
  const endLine = document.cell(at, END_LINE)
  const scope = scopeOf(document, at)
  const component = found.take(NPM, from, to, versionFrom, versionTo, document.cell(at, LINE), endLine, scope, direct, via)
  const license = licenseOf(document, at)
  if (license) component.license = license
  return true
}

function isFile(resolved: string): boolean {
  return resolved.startsWith('file:')
}

const SECTIONS = ['dependencies', 'optionalDependencies', 'peerDependencies'] as const
const MEMBER_SECTIONS = [...SECTIONS, 'devDependencies'] as const

/** How each folder is reached from the members. The scope is the file’s own: it has flags for it. */
function graphOf(document: JsonDocument, tree: NodeModules): Graph {
  const needs = (node: number, visit: (next: number) => void) => {
    const at = tree.cells[node] ?? -1
    const folder = tree.folder(node)
    for (const section of tree.isMember(node) ? MEMBER_SECTIONS : SECTIONS) {
      const list = document.find(at, section)
      if (!document.isObject(list)) continue
      const end = document.end(list)
      for (let need = document.first(list); need < end; need = document.next(need)) {
        const installed = tree.find(folder, need)
        if (installed !== undefined) visit(installed)
      }
    }
  }
  const direct: number[] = []
  for (const node of tree.cells.keys()) {
    if (tree.isMember(node)) needs(node, next => void (tree.isMember(next) ? undefined : direct.push(next)))
  }
  return new Graph(tree.cells.length, [{ scope: 'runtime', nodes: direct }], needs, node => tree.nameOf(node))
}

function component(document: JsonDocument, at: number, name: string, direct?: boolean, via?: readonly string[]): Declared {
  const written = document.stringAt(at, 'version')
  const address = addressOf(written)
  const fetched = npmResolved(name, versionOf(written, address), document.stringAt(at, 'resolved') ?? address)
  const { purl, version, fetchedFrom } = fetched
  const given = { purl, name: fetched.name, version, direct, via, license: licenseOf(document, at), fetchedFrom }
  return entry(given, document.span(at), scopeOf(document, at))
}

function scopeOf(document: JsonDocument, at: number): Scope {
  if (document.trueAt(at, 'dev')) return 'development'
  if (document.trueAt(at, 'optional') || document.trueAt(at, 'devOptional')) return 'optional'
  return document.trueAt(at, 'peer') ? 'peer' : 'runtime'
}

/** Old packages have an object or a list in place of the expression. */
function licenseOf(document: JsonDocument, at: number): string | undefined {
  const license = document.find(at, 'license')
  if (document.isObject(license)) return document.stringAt(license, 'type')
  return document.string(document.isList(license) ? document.item(license, 0) : license)
}

/** Version 1 puts the address of git and tarball dependencies in place of the version. */
function addressOf(version: string | undefined): string | undefined {
  return version && /^(?:[a-z+]+:\/\/|git@|github:|gitlab:|bitbucket:)/.test(version) ? version : undefined
}

function versionOf(version: string | undefined, address: string | undefined): string | undefined {
  if (address !== undefined) return /#([^#]+)$/.exec(address)?.[1]
  return version?.startsWith('npm:') ? version.slice(version.lastIndexOf('@') + 1) : version
}

/** Version 1: nested as the folders are. The stack is our own, so that depth costs no calls. */
function fromFolders(document: JsonDocument, unread: Unread[]): Declared[] {
  const found: Declared[] = []
  const stack = [document.find(0, 'dependencies')]
  for (let level = stack.pop(); level !== undefined; level = stack.pop()) {
    for (const [name, at] of document.index(level)) {
      const version = document.stringAt(at, 'version')
      if (version !== undefined && isFile(version)) unread.push(...localArchive(version, document.span(at)))
      else if (version !== undefined && !version.startsWith('link:')) found.push(component(document, at, aliased(name, version)))
      const inner = document.find(at, 'dependencies')
      if (inner >= 0) stack.push(inner)
    }
  }
  return found
}

function aliased(name: string, version: string): string {
  return version.startsWith('npm:') ? version.slice('npm:'.length, version.lastIndexOf('@')) : name
}
