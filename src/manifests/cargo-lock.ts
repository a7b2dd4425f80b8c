import type { Declared, ManifestFormat } from '#model/manifest.ts'
import { entry } from '#manifests/shared/entry.ts'
import { unreadable } from '#manifests/shared/fault.ts'
import { mergeRepeats } from '#manifests/shared/merge-repeats.ts'
import { elsewhere, simplePurl } from '#manifests/shared/purls.ts'
import { reach, type Reached } from '#manifests/shared/reach.ts'
import { readTomlBlocks, type TomlBlock } from '#manifests/shared/toml-blocks.ts'

const WANTED: ReadonlySet<string> = new Set(['name', 'version', 'source', 'dependencies'])

/** crates.io as a git index and as a sparse one. */
const CRATES_IO = /^(?:registry\+https:\/\/github\.com\/rust-lang\/crates\.io-index|sparse\+https:\/\/index\.crates\.io\/?)(?:#|$)/

/** https://doc.rust-lang.org/cargo/guide/cargo-toml-vs-cargo-lock.html */
export const manifest: ManifestFormat = {
  format: 'cargo-lock',
  ecosystem: 'cargo',
  role: 'lock',
  matches: path => /(?:^|\/)Cargo\.lock$/.test(path),
  parse({ text }) {
    const read = readTomlBlocks(text, 'package', WANTED)
    if ('error' in read) return unreadable(read)
    const crates = read.blocks.map(crate)
    // What has no source lies in the repository: members of the workspace and path dependencies.
    const members = crates.filter(({ source }) => source === undefined)
    const reached = reachedFrom(members, crates)
    const root = read.rest.string('root', 'name')
    return {
      components: mergeRepeats(crates.flatMap(one => component(one, reached.get(one)))),
      firstParty: [...members.map(({ name }) => name), ...(root ? [root] : [])],
    }
  },
}

interface Crate {
  readonly name: string
  readonly version: string | undefined
  readonly source: string | undefined
  readonly block: TomlBlock
}

function crate(block: TomlBlock): Crate {
  return { name: block.string('name') ?? '', version: block.string('version'), source: block.string('source'), block }
}

function component({ name, version, source, block }: Crate, reached: Reached | undefined): Declared[] {
  if (source === undefined) return []
  const purl = simplePurl('cargo', name, version)
  const found = { purl, name, version, direct: reached?.direct, via: reached?.via }
  if (CRATES_IO.test(source)) return [entry(found, block, reached?.scope)]
  return [entry({ ...found, purl: source.startsWith('git+') ? elsewhere(purl, source) : purl, fetchedFrom: source }, block, reached?.scope)]
}

/** Dependencies are written `name`, `name version` or `name version (source)`: as short as it is unique. */
function reachedFrom(members: readonly Crate[], crates: readonly Crate[]): Map<Crate, Reached> {
  const known = new Map<string, Crate>()
  for (const one of crates) {
    known.set(one.name, one)
    known.set(`${one.name} ${one.version ?? ''}`, one)
  }
  const needs = ({ block }: Crate) => {
    const found: Crate[] = []
    for (const text of block.strings('dependencies')) {
      const source = text.indexOf(' (')
      const one = known.get(source < 0 ? text : text.slice(0, source))
      if (one) found.push(one)
    }
    return found
  }
  const isMember = new Set(members)
  const nodes = members.flatMap(needs).filter(one => !isMember.has(one))
  return reach([{ scope: 'runtime', nodes }], needs, ({ name }) => name)
}
