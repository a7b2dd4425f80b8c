import type { Declared } from '#model/manifest.ts'
import type { Located } from '#manifests/shared/located.ts'
import { elsewhere, simplePurl } from '#manifests/shared/purls.ts'

interface Replacement {
  readonly name: string
  /** The version that alone is replaced, where the file names one. */
  readonly version?: string
  /** The name or address of the source that is replaced; undefined for whatever source, as `[replace]` has it. */
  readonly source?: string
  readonly address: string
  readonly entry: Located
}

/** The repository that an entry asks for, with its reference behind `#`; undefined for a registry or a folder. */
export function repositoryOf(entry: Located): string | undefined {
  const git = entry.textAt('git')
  if (git === undefined) return undefined
  const reference = entry.textAt('rev') ?? entry.textAt('tag') ?? entry.textAt('branch')
  return `git+${git}${reference ? `#${reference}` : ''}`
}

/**
 * Puts the repositories of `[patch]` and `[replace]` in place of what they stand in for: they are what is fetched.
 *
 * Only the manifest of the workspace has a say: its own lines are told, those of a file above are not lines of this one. What
 * replaces a crate that comes in through others is a component of its own.
 * Source: https://doc.rust-lang.org/cargo/reference/overriding-dependencies.html
 */
export function withReplacements(components: readonly Declared[], root: Located, above: Located | undefined): Declared[] {
  const own = above ? [] : replacementsIn(root)
  const known = above ? replacementsIn(above) : own
  if (known.length === 0) return [...components]
  const met = new Set<Replacement>()
  const replaced = components.map(component => {
    const found = known.find(one => standsFor(one, component))
    if (!found) return component
    met.add(found)
    const also = above ? component.also : [...(component.also ?? []), found.entry.span]
    return {
      ...component,
      purl: elsewhere(component.purl.split('?', 1)[0] ?? '', found.address),
      fetchedFrom: found.address,
      ...(also ? { also } : {}),
    }
  })
  const further = own.filter(one => !met.has(one)).map(managed)
  return [...replaced, ...further]
}

function replacementsIn(root: Located): Replacement[] {
  const patches = (root.get('patch')?.entries() ?? []).flatMap(([source, table]) =>
    table.entries().flatMap(([key, entry]) => replacement(entry.textAt('package') ?? key, entry, { source })),
  )
  const replaces = (root.get('replace')?.entries() ?? []).flatMap(([key, entry]) => {
    // `name:version`, or a whole package id: https://doc.rust-lang.org/cargo/reference/pkgid-spec.html
    const [, name = key, version] = /^(?:.*#)?([\w-]+)(?:[:@]([\w.+-]+))?$/.exec(key) ?? []
    return replacement(name, entry, version ? { version } : {})
  })
  return [...patches, ...replaces]
}

function replacement(name: string, entry: Located, limits: Pick<Replacement, 'source' | 'version'>): Replacement[] {
  const address = repositoryOf(entry)
  return address === undefined ? [] : [{ name, address, entry, ...limits }]
}

function standsFor({ name, version, source }: Replacement, component: Declared): boolean {
  if (component.name !== name || (version && component.version && component.version !== version)) return false
  return source === undefined || folded(source) === folded(component.fetchedFrom ?? 'crates-io')
}

/** A source without what spells it differently: the way it is fetched, the reference, the ending. */
function folded(source: string): string {
  const plain = source
    .replace(/^(?:git|registry|sparse)\+/, '')
    .replace(/#.*$/, '')
    .replace(/\/$/, '')
    .replace(/\.git$/, '')
  return plain === 'https://github.com/rust-lang/crates.io-index' ? 'crates-io' : plain
}

function managed({ name, version, address, entry }: Replacement): Declared {
  const purl = elsewhere(simplePurl('cargo', name, version), address)
  return { purl, name, ...(version ? { version } : {}), scope: 'managed', direct: true, ...entry.span, fetchedFrom: address }
}
