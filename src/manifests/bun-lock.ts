import type { ManifestFormat, Scope } from '#model/manifest.ts'
import { entry as declare } from '#manifests/shared/entry.ts'
import { unreadable } from '#manifests/shared/fault.ts'
import { readJson } from '#manifests/shared/json.ts'
import { Located } from '#manifests/shared/located.ts'
import { mergeRepeats } from '#manifests/shared/merge-repeats.ts'
import { npmResolved, type NpmResolved } from '#manifests/shared/npm-resolved.ts'
import { reach } from '#manifests/shared/reach.ts'

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
    const root = readJson(text, { relaxed: true })
    if (!(root instanceof Located)) return unreadable(root)
    const packages = new Map(root.get('packages')?.entries() ?? [])
    const members = root.get('workspaces')?.entries() ?? []
    const starts = SECTIONS.map(([section, scope]) => ({
      scope,
      nodes: members.flatMap(([, member]) => namesIn(member, section).flatMap(name => find(packages, member.textAt('name') ?? '', name))),
    }))
    const reached = reach(
      starts,
      key => needs(packages, key),
      key => split(idOf(packages.get(key))).name,
    )
    const components = [...packages].flatMap(([key, entry]) =>
      component(entry).map(found =>
        declare({ ...found, direct: reached.get(key)?.direct, via: reached.get(key)?.via }, entry, reached.get(key)?.scope),
      ),
    )
    const firstParty = members.flatMap(([, member]) => member.textAt('name') ?? [])
    return { components: mergeRepeats(components), firstParty }
  },
}

function namesIn(entry: Located | undefined, section: string): string[] {
  return entry?.keysAt(section) ?? []
}

function needs(packages: ReadonlyMap<string, Located>, key: string): string[] {
  const info = packages
    .get(key)
    ?.items()
    .find(item => item.text === undefined)
  return ['dependencies', 'optionalDependencies', 'peerDependencies']
    .flatMap(section => namesIn(info, section))
    .flatMap(name => find(packages, key, name))
}

/** Keys are paths of names, as folders below node_modules would be: the nearest one counts. */
function find(packages: ReadonlyMap<string, Located>, from: string, name: string): string[] {
  for (let path = from; path !== ''; path = path.slice(0, Math.max(0, path.lastIndexOf('/')))) {
    if (packages.has(`${path}/${name}`)) return [`${path}/${name}`]
  }
  return packages.has(name) ? [name] : []
}

function idOf(entry: Located | undefined): string {
  return entry?.items()[0]?.text ?? ''
}

function split(id: string): { readonly name: string; readonly reference: string } {
  const at = id.indexOf('@', 1)
  return at < 0 ? { name: id, reference: '' } : { name: id.slice(0, at), reference: id.slice(at + 1) }
}

function component(entry: Located): NpmResolved[] {
  const { name, reference } = split(idOf(entry))
  if (!name || /^(?:workspace|link|file|root|symlink):/.test(reference)) return []
  if (!/^(?:[a-z+]+:|git@|https?)/.test(reference)) {
    const second = entry.items()[1]?.text
    return [npmResolved(name, reference, second !== undefined && /^https?:\/\/.*\.tgz/.test(second) ? second : undefined)]
  }
  const address = reference.replace(/^github:/, 'git+https://github.com/').replace(/^gitlab:/, 'git+https://gitlab.com/')
  return [npmResolved(name, /#(.+)$/.exec(reference)?.[1], address)]
}
