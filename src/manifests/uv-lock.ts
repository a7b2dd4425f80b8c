import type { Declared, ManifestFormat } from '#model/manifest.ts'
import { unreadable } from '#manifests/shared/fault.ts'
import { Graph } from '#manifests/shared/graph.ts'
import type { Located } from '#manifests/shared/located.ts'
import { localArchive } from '#manifests/shared/local-archive.ts'
import { mergeRepeats } from '#manifests/shared/merge-repeats.ts'
import { pythonLocked } from '#manifests/shared/python-locked.ts'
import { readTomlBlocks, type TomlBlocks } from '#manifests/shared/toml-blocks.ts'
import { VersionIndex } from '#manifests/shared/version-index.ts'

const WANTED = ['name', 'version', 'source', 'dependencies', 'optional-dependencies', 'dev-dependencies'] as const

/** https://docs.astral.sh/uv/concepts/projects/layout/#the-lockfile */
export const manifest: ManifestFormat = {
  format: 'uv-lock',
  ecosystem: 'pypi',
  role: 'lock',
  matches: path => /(?:^|\/)(?:uv|[\w.-]+\.py)\.lock$/.test(path),
  parse({ text }) {
    const blocks = readTomlBlocks(text, 'package', WANTED)
    if ('error' in blocks) return unreadable(blocks)
    const sources = blocks.numbers().map(block => sourceOf(blocks, block))
    const graph = graphOf(blocks, sources)
    const unread = sources.flatMap(({ kind, from }, block) => (kind === 'path' ? localArchive(from ?? '', blocks.span(block)) : []))
    return {
      ...(unread.length > 0 ? { unread } : {}),
      components: mergeRepeats(sources.flatMap((source, block) => component(blocks, block, source, graph))),
      firstParty: sources.flatMap((source, block) => (source.kind === 'member' ? (blocks.string(block, 'name') ?? []) : [])),
    }
  },
}

/** Where a package comes from; members and paths lie in the repository. */
interface UvSource {
  readonly kind: 'member' | 'path' | 'address' | 'index'
  readonly from?: string | undefined
}

function sourceOf(blocks: TomlBlocks, block: number): UvSource {
  const inline = blocks.value(block, 'source')
  const at = (key: string) => (inline ? inline.textAt(key) : blocks.string(block, 'source', key))
  const registry = at('registry')
  if (registry !== undefined) return { kind: 'index', from: registry }
  if (['virtual', 'editable', 'directory'].some(kind => at(kind) !== undefined)) return { kind: 'member' }
  if (at('path') !== undefined) return { kind: 'path', from: at('path') }
  const git = at('git')
  return { kind: 'address', from: git === undefined ? at('url') : `git+${git}` }
}

function component(blocks: TomlBlocks, block: number, { kind, from }: UvSource, graph: Graph): Declared[] {
  if (kind === 'member' || kind === 'path') return []
  const reached = { scope: graph.scope(block), direct: graph.direct(block), via: graph.via(block) }
  return [pythonLocked(blocks, block, { ...reached, ...(kind === 'address' ? { address: from } : { index: from }) })]
}

/** From the packages of the project: what they need, with which extras, and for development. */
function graphOf(blocks: TomlBlocks, sources: readonly UvSource[]): Graph {
  const index = new VersionIndex(block => blocks.string(block, 'version'))
  for (const block of sources.keys()) index.add(blocks.string(block, 'name') ?? '', block)
  const visitNamed = (items: readonly Located[], visit: (next: number) => void) => {
    for (const item of items) {
      const name = item.textAt('name') ?? ''
      const found = index.find(name, item.textAt('version')) ?? index.find(name)
      if (found !== undefined) visit(found)
    }
  }
  const own = (block: number, visit: (next: number) => void) => visitNamed(blocks.value(block, 'dependencies')?.items() ?? [], visit)
  const listed = (table: string) => (block: number, visit: (next: number) => void) => {
    for (const key of blocks.keys(block, table)) visitNamed(blocks.value(block, table, key)?.items() ?? [], visit)
  }
  const extras = listed('optional-dependencies')
  const members = [...sources.keys()].filter(block => sources[block]?.kind === 'member')
  const asked = (needs: typeof own) => {
    const nodes: number[] = []
    for (const member of members) needs(member, next => void (sources[next]?.kind === 'member' ? undefined : nodes.push(next)))
    return nodes
  }
  return new Graph(
    blocks.count,
    [
      { scope: 'runtime', nodes: asked(own) },
      { scope: 'optional', nodes: asked(extras) },
      { scope: 'development', nodes: asked(listed('dev-dependencies')) },
    ],
    (block, visit) => {
      own(block, visit)
      extras(block, visit)
    },
    block => blocks.string(block, 'name') ?? '',
  )
}
