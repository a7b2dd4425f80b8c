import type { Declared, ManifestFormat, ParsedManifest, Scope } from '#model/manifest.ts'
import { entry as declare } from '#manifests/shared/entry.ts'
import { unreadable } from '#manifests/shared/fault.ts'
import { readJson } from '#manifests/shared/json.ts'
import { Located } from '#manifests/shared/located.ts'
import { mergeRepeats } from '#manifests/shared/merge-repeats.ts'
import { npmResolved } from '#manifests/shared/npm-resolved.ts'
import { reach, type Reached } from '#manifests/shared/reach.ts'

/** Versions 1 to 3: https://docs.npmjs.com/cli/configuring-npm/package-lock-json */
export const manifest: ManifestFormat = {
  format: 'package-lock',
  ecosystem: 'npm',
  role: 'lock',
  matches: path => /(?:^|\/)(?:package-lock|npm-shrinkwrap)\.json$/.test(path) || /(?:^|\/)node_modules\/\.package-lock\.json$/.test(path),
  parse({ text }) {
    const root = readJson(text)
    if (!(root instanceof Located)) return unreadable(root)
    const packages = root.get('packages')
    if (packages) return fromPackages(packages)
    const components: Declared[] = []
    collect(root.get('dependencies'), components)
    const name = root.textAt('name')
    return { components: mergeRepeats(components), ...(name ? { firstParty: [name] } : {}) }
  },
}

/** Versions 2 and 3: one flat object, the keys are folders. */
function fromPackages(packages: Located): ParsedManifest {
  const components: Declared[] = []
  const firstParty: string[] = []
  const entries = new Map(packages.entries())
  const paths = packageChains(entries)
  for (const [folder, entry] of entries) {
    if (isMember(folder, entry)) {
      const name = entry.textAt('name') ?? (folder === '' ? undefined : folder.slice(folder.lastIndexOf('/') + 1))
      if (name) firstParty.push(name)
      continue
    }
    if (entry.isTrue('link')) continue
    components.push(component(entry.textAt('name') ?? installedName(folder), entry, paths.get(folder)))
  }
  return { components: mergeRepeats(components), firstParty }
}

/** The root and the folders of workspaces: whatever does not lie in a `node_modules`. */
function isMember(folder: string, entry: Located): boolean {
  return !/(?:^|\/)node_modules\//.test(folder) && !entry.has('resolved')
}

function component(name: string, entry: Located, reached: Reached | undefined): Declared {
  const resolved = npmResolved(name, versionOf(entry.textAt('version')), entry.textAt('resolved') ?? addressOf(entry.textAt('version')))
  const license = licenseOf(entry)
  return declare({ ...resolved, direct: reached?.direct, via: reached?.via, license }, entry, scopeOf(entry))
}

function scopeOf(entry: Located): Scope {
  if (entry.isTrue('dev')) return 'development'
  if (entry.isTrue('optional') || entry.isTrue('devOptional')) return 'optional'
  return entry.isTrue('peer') ? 'peer' : 'runtime'
}

/** Old packages have an object or a list in place of the expression. */
function licenseOf(entry: Located): string | undefined {
  return (
    entry.textAt('license') ??
    entry.textAt('license', 'type') ??
    (entry.has('license') ? entry.get('license')?.items()[0]?.text : undefined)
  )
}

function installedName(folder: string): string {
  const at = folder.lastIndexOf('node_modules/')
  return at < 0 ? folder.slice(folder.lastIndexOf('/') + 1) : folder.slice(at + 'node_modules/'.length)
}

/** Version 1 puts the address of git and tarball dependencies in place of the version. */
function addressOf(version: string | undefined): string | undefined {
  return version && /^(?:[a-z+]+:\/\/|git@|github:|gitlab:|bitbucket:)/.test(version) ? version : undefined
}

function versionOf(version: string | undefined): string | undefined {
  const address = addressOf(version)
  if (address !== undefined) return /#([^#]+)$/.exec(address)?.[1]
  return version?.startsWith('npm:') ? version.slice(version.lastIndexOf('@') + 1) : version
}

/** Version 1: nested as the folders are. The stack is our own, so that depth costs no calls. */
function collect(dependencies: Located | undefined, into: Declared[]): void {
  const stack = [dependencies]
  for (let level = stack.pop(); stack.length > 0 || level; level = stack.pop()) {
    for (const [name, entry] of level?.entries() ?? []) {
      const version = entry.textAt('version')
      if (version !== undefined && !/^(?:file|link):/.test(version)) into.push(component(aliased(name, version), entry, undefined))
      const inner = entry.get('dependencies')
      if (inner) stack.push(inner)
    }
  }
}

function aliased(name: string, version: string): string {
  return version.startsWith('npm:') ? version.slice('npm:'.length, version.lastIndexOf('@')) : name
}

const SECTIONS = ['dependencies', 'optionalDependencies', 'peerDependencies'] as const
const MEMBER_SECTIONS = [...SECTIONS, 'devDependencies'] as const

/** Names from the direct dependency down to the parent, for every folder that something needs. */
function packageChains(entries: ReadonlyMap<string, Located>): Map<string, Reached> {
  const members = new Set<string>()
  const hosts = new Set([''])
  for (const [folder, entry] of entries) {
    if (isMember(folder, entry)) members.add(folder)
    const at = folder.lastIndexOf('/node_modules/')
    if (at > 0) hosts.add(folder.slice(0, at))
  }
  const needs = (folder: string) => {
    const found: string[] = []
    const entry = entries.get(folder)
    for (const section of members.has(folder) ? MEMBER_SECTIONS : SECTIONS) {
      for (const name of entry?.keysAt(section) ?? []) {
        const installed = find(entries, hosts, folder, name)
        if (installed !== undefined) found.push(installed)
      }
    }
    return found
  }
  const direct = [...members].flatMap(needs).filter(folder => !members.has(folder))
  // The scope is the file’s own: it has flags for it.
  return reach([{ scope: 'runtime', nodes: direct }], needs, installedName)
}

/** Node’s own lookup: beside the asker, then in each folder above; only those are asked that hold packages (`hosts`). */
function find(entries: ReadonlyMap<string, Located>, hosts: ReadonlySet<string>, from: string, name: string): string | undefined {
  let folder = from
  for (;;) {
    if (hosts.has(folder)) {
      const candidate = folder === '' ? `node_modules/${name}` : `${folder}/node_modules/${name}`
      if (entries.has(candidate)) return candidate
    }
    if (folder === '') return undefined
    const inner = folder.lastIndexOf('/node_modules/')
    folder = folder.slice(0, Math.max(0, inner >= 0 ? inner : folder.startsWith('node_modules/') ? 0 : folder.lastIndexOf('/')))
  }
}
