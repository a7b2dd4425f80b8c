import type { Declared, ManifestFormat } from '#model/manifest.ts'
import { unreadable } from '#manifests/shared/fault.ts'
import type { Located } from '#manifests/shared/located.ts'
import { mergeRepeats } from '#manifests/shared/merge-repeats.ts'
import { elsewhere, pypiPurl } from '#manifests/shared/purls.ts'
import { reach, reachedParts, type Reached } from '#manifests/shared/reach.ts'
import { readTomlBlocks, type TomlBlock } from '#manifests/shared/toml-blocks.ts'

const WANTED: ReadonlySet<string> = new Set(['name', 'version', 'source', 'dependencies', 'optional-dependencies', 'dev-dependencies'])

/** https://docs.astral.sh/uv/concepts/projects/layout/#the-lockfile */
export const manifest: ManifestFormat = {
  format: 'uv-lock',
  ecosystem: 'pypi',
  role: 'lock',
  matches: path => /(?:^|\/)(?:uv|[\w.-]+\.py)\.lock$/.test(path),
  parse({ text }) {
    const read = readTomlBlocks(text, 'package', WANTED)
    if ('error' in read) return unreadable(read)
    const members = read.blocks.filter(isLocal)
    const reached = reachedFrom(members, read.blocks)
    return {
      components: mergeRepeats(read.blocks.flatMap(block => component(block, reached.get(block)))),
      firstParty: members.flatMap(block => block.string('name') ?? []),
    }
  },
}

function isLocal(block: TomlBlock): boolean {
  return ['virtual', 'editable', 'directory'].some(kind => block.string('source', kind) !== undefined)
}

function component(block: TomlBlock, reached: Reached | undefined): Declared[] {
  if (isLocal(block) || block.string('source', 'path') !== undefined) return []
  const name = block.string('name') ?? ''
  const version = block.string('version')
  const git = block.string('source', 'git')
  const address = git === undefined ? block.string('source', 'url') : `git+${git}`
  const index = block.string('source', 'registry')
  const purl = pypiPurl(name, version)
  const fetchedFrom = address ?? (index && !index.startsWith('https://pypi.org/') ? index : undefined)
  return [
    {
      purl: address ? elsewhere(purl, address) : purl,
      name,
      ...(version ? { version } : {}),
      ...reachedParts(reached),
      line: block.line,
      endLine: block.endLine,
      ...(fetchedFrom ? { fetchedFrom } : {}),
    },
  ]
}

/** From the packages of the project: what they need, with which extras, and for development. */
function reachedFrom(members: readonly TomlBlock[], blocks: readonly TomlBlock[]): Map<TomlBlock, Reached> {
  const known = new Map<string, TomlBlock>()
  for (const block of blocks) {
    known.set(block.string('name') ?? '', block)
    known.set(`${block.string('name') ?? ''} ${block.string('version') ?? ''}`, block)
  }
  const named = (items: readonly Located[]) =>
    items.flatMap(item => {
      const name = item.textAt('name') ?? ''
      const version = item.textAt('version')
      return known.get(version === undefined ? name : `${name} ${version}`) ?? known.get(name) ?? []
    })
  const listed = (block: TomlBlock, table: string) => block.keys(table).flatMap(key => named(block.value(table, key)?.items() ?? []))
  const needs = (block: TomlBlock) => [...named(block.value('dependencies')?.items() ?? []), ...listed(block, 'optional-dependencies')]
  const outside = (nodes: readonly TomlBlock[]) => nodes.filter(block => !isLocal(block))
  return reach(
    [
      { scope: 'runtime', nodes: outside(members.flatMap(block => named(block.value('dependencies')?.items() ?? []))) },
      { scope: 'optional', nodes: outside(members.flatMap(block => listed(block, 'optional-dependencies'))) },
      { scope: 'development', nodes: outside(members.flatMap(block => listed(block, 'dev-dependencies'))) },
    ],
    needs,
    block => block.string('name') ?? '',
  )
}
