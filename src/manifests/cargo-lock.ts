import type { Declared, ManifestFormat } from '#model/manifest.ts'
import { withCodes } from '#manifests/shared/codes.ts'
import { entry } from '#manifests/shared/entry.ts'
import { unreadable } from '#manifests/shared/fault.ts'
import { Graph } from '#manifests/shared/graph.ts'
import { Locked, simpleKind } from '#manifests/shared/locked.ts'
import type { Memory } from '#manifests/shared/memory.ts'
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
  parse: ({ text }) =>
    withCodes(text, (codes, memory) => {
      const blocks = readTomlBlocks(text, 'package', WANTED, { text, codes }, memory)
      if ('error' in blocks) return unreadable(blocks)
      const crates = new Crates(blocks, memory)
      const root = blocks.string(REST, 'root', 'name')
      return {
        components: mergeRepeats(crates.declare(new Locked(text, codes, simpleKind('cargo')))),
        firstParty: [...crates.members, ...(root ? [root] : [])],
      }
    }),
}

/** The crates of the file, by the numbers of their blocks. */
class Crates {
  /** What has no source lies in the repository: members of the workspace and path dependencies. */
  readonly members: string[] = []
  readonly #blocks: TomlBlocks
  readonly #names: string[] = []
  readonly #graph: Graph
  /** A file has few sources, and many crates of each. */
  #last = ''
  #usual = false

  constructor(blocks: TomlBlocks, memory: Memory) {
    this.#blocks = blocks
    const index = new VersionIndex(node => blocks.string(node, 'version'))
    const local: number[] = []
    for (let node = 0; node < blocks.count; node++) {
      const name = blocks.string(node, 'name') ?? ''
      this.#names.push(name)
      index.add(name, node)
      if (!blocks.hasString(node, 'source')) {
        this.members.push(name)
        local.push(node)
      }
    }
    const needs = (node: number, visit: (next: number) => void) => eachNeed(blocks, index, node, visit)
    const nodes: number[] = []
    const ask = (next: number) => void (blocks.hasString(next, 'source') && nodes.push(next))
    for (const node of local) needs(node, ask)
    this.#graph = new Graph(blocks.count, [{ scope: 'runtime', nodes }], needs, node => this.#names[node] ?? '', memory)
  }

  declare(found: Locked): Declared[] {
    for (let node = 0; node < this.#blocks.count; node++) {
      const source = this.#blocks.string(node, 'source')
      if (source !== undefined) this.#declare(found, node, source)
    }
    return found.end()
  }

  #declare(found: Locked, node: number, source: string): void {
    const name = this.#names[node] ?? ''
    const version = this.#blocks.string(node, 'version')
    const span = this.#blocks.span(node)
    const graph = this.#graph
    if (this.#isUsual(source)) {
      found.addNamed(name, version, span.line, span.endLine, graph.scope(node), graph.direct(node), graph.via(node))
      return
    }
    const registered = simplePurl('cargo', name, version)
    const purl = source.startsWith('git+') ? elsewhere(registered, source) : registered
    const given = { purl, name, version, direct: graph.direct(node), via: graph.via(node), fetchedFrom: source }
    found.put(entry(given, span, graph.scope(node)))
  }

  #isUsual(source: string): boolean {
    if (source !== this.#last) {
      this.#last = source
      this.#usual = CRATES_IO.test(source)
    }
    return this.#usual
  }
}

/** Dependencies are written `name`, `name version` or `name version (source)`: as short as it is unique. */
function eachNeed(blocks: TomlBlocks, index: VersionIndex, node: number, visit: (next: number) => void): void {
  blocks.eachString(node, 'dependencies', text => {
    const space = text.indexOf(' ')
    const behind = space < 0 ? -1 : text.indexOf(' (', space + 1)
    const found = space < 0 ? index.find(text) : index.find(text.slice(0, space), text.slice(space + 1, behind < 0 ? undefined : behind))
    if (found !== undefined) visit(found)
  })
}
