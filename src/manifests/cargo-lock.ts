import type { Declared, ManifestFormat } from '#model/manifest.ts'
import { entry } from '#manifests/shared/entry.ts'
import { unreadable } from '#manifests/shared/fault.ts'
import { Graph } from '#manifests/shared/graph.ts'
import { mergeRepeats } from '#manifests/shared/merge-repeats.ts'
import { elsewhere, simplePurl } from '#manifests/shared/purls.ts'
import { readTomlBlocks, REST, type TomlBlocks } from '#manifests/shared/toml-blocks.ts'
import { VersionIndex } from '#manifests/shared/version-index.ts'

const WANTED = ['name', 'version', 'source', 'dependencies'] as const

/** crates.io as a git index and as a sparse one. */
const CRATES_IO = /^(?:registry\+https:\/\/github\.com\/rust-lang\/crates\.io-index|sparse\+https:\/\/index\.crates\.io\/?)(?:#|$)/

/** https://doc.rust-lang.org/cargo/guide/cargo-toml-vs-cargo-lock.html */
export const manifest: ManifestFormat = {
  format: 'cargo-lock',
  ecosystem: 'cargo',
  role: 'lock',
  matches: path => /(?:^|\/)Cargo\.lock$/.test(path),
  parse({ text }) {
    const blocks = readTomlBlocks(text, 'package', WANTED)
    if ('error' in blocks) return unreadable(blocks)
    const crates = blocks.numbers().map(block => crate(blocks, block))
    const graph = graphOf(blocks, crates)
    const root = blocks.string(REST, 'root', 'name')
    const members = crates.filter(({ source }) => source === undefined)
    return {
      components: mergeRepeats(crates.flatMap((one, n) => component(one, n, blocks, graph))),
      firstParty: [...members.map(({ name }) => name), ...(root ? [root] : [])],
    }
  },
}

interface Crate {
  readonly name: string
  readonly version: string | undefined
  /** What has none lies in the repository: members of the workspace and path dependencies. */
  readonly source: string | undefined
}

function crate(blocks: TomlBlocks, block: number): Crate {
  return { name: blocks.string(block, 'name') ?? '', version: blocks.string(block, 'version'), source: blocks.string(block, 'source') }
}

function component({ name, version, source }: Crate, node: number, blocks: TomlBlocks, graph: Graph): Declared[] {
  if (source === undefined) return []
  const purl = simplePurl('cargo', name, version)
  const usual = CRATES_IO.test(source)
  const given = {
    purl: source.startsWith('git+') ? elsewhere(purl, source) : purl,
    name,
    version,
    direct: graph.direct(node),
    via: graph.via(node),
    fetchedFrom: usual ? undefined : source,
  }
  return [entry(given, blocks.span(node), graph.scope(node))]
}

/** Dependencies are written `name`, `name version` or `name version (source)`: as short as it is unique. */
function graphOf(blocks: TomlBlocks, crates: readonly Crate[]): Graph {
  const index = new VersionIndex(node => crates[node]?.version)
  for (const [node, { name }] of crates.entries()) index.add(name, node)
  const needs = (node: number, visit: (next: number) => void) =>
    blocks.eachString(node, 'dependencies', text => {
      const space = text.indexOf(' ')
      const behind = space < 0 ? -1 : text.indexOf(' (', space + 1)
      const found = space < 0 ? index.find(text) : index.find(text.slice(0, space), text.slice(space + 1, behind < 0 ? undefined : behind))
      if (found !== undefined) visit(found)
    })
  const nodes: number[] = []
  for (const [node, { source }] of crates.entries()) {
    if (source === undefined) needs(node, next => void (crates[next]?.source === undefined ? undefined : nodes.push(next)))
  }
  return new Graph(crates.length, [{ scope: 'runtime', nodes }], needs, node => crates[node]?.name ?? '')
}
