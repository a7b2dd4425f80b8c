import type { Declared, ManifestFormat } from '#model/manifest.ts'
import { unreadable } from '#manifests/shared/fault.ts'
import { mergeRepeats } from '#manifests/shared/merge-repeats.ts'
import { elsewhere, simplePurl } from '#manifests/shared/purls.ts'
import { reach, reachedParts, type Reached } from '#manifests/shared/reach.ts'
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
    const { blocks } = read
    // What has no source lies in the repository: members of the workspace and path dependencies.
    const members = blocks.filter(block => block.string('source') === undefined)
    const reached = reachedFrom(members, blocks)
    const components = blocks.flatMap(block => component(block, reached.get(block)))
    const names = members.flatMap(block => block.string('name') ?? [])
    return {
      components: mergeRepeats(components),
      firstParty: [...names, ...(read.rest.string('root', 'name') ? [read.rest.string('root', 'name') ?? ''] : [])],
    }
  },
}

function component(block: TomlBlock, reached: Reached | undefined): Declared[] {
  const name = block.string('name') ?? ''
  const version = block.string('version')
  const source = block.string('source')
  if (source === undefined) return []
  const purl = simplePurl('cargo', name, version)
  const place = { ...reachedParts(reached), line: block.line, endLine: block.endLine }
  const found = { name, ...(version ? { version } : {}), ...place }
  if (CRATES_IO.test(source)) return [{ purl, ...found }]
  return [{ ...found, purl: source.startsWith('git+') ? elsewhere(purl, source) : purl, fetchedFrom: source }]
}

/** Dependencies are written `name`, `name version` or `name version (source)`: as short as it is unique. */
function reachedFrom(members: readonly TomlBlock[], blocks: readonly TomlBlock[]): Map<TomlBlock, Reached> {
  const known = new Map<string, TomlBlock>()
  for (const block of blocks) {
    const name = block.string('name') ?? ''
    known.set(name, block)
    known.set(`${name} ${block.string('version') ?? ''}`, block)
  }
  const needs = (block: TomlBlock) =>
    (block.value('dependencies')?.items() ?? []).flatMap(item => {
      const [name = '', version] = (item.text ?? '').split(' ')
      return known.get(version === undefined ? name : `${name} ${version}`) ?? []
    })
  const isMember = new Set(members)
  const nodes = members.flatMap(needs).filter(block => !isMember.has(block))
  return reach([{ scope: 'runtime', nodes }], needs, block => block.string('name') ?? '')
}
