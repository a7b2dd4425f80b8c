import type { Declared, ManifestFormat } from '#model/manifest.ts'
import { unreadable } from '#manifests/shared/fault.ts'
import { localArchive } from '#manifests/shared/local-archive.ts'
import { mergeRepeats } from '#manifests/shared/merge-repeats.ts'
import { groupScope } from '#manifests/shared/python-groups.ts'
import { groupsOf, pythonLocked, vcsAddress } from '#manifests/shared/python-locked.ts'
import { readTomlBlocks, type TomlBlocks } from '#manifests/shared/toml-blocks.ts'

const SYSTEMS = ['git', 'hg', 'svn', 'bzr'] as const
const WANTED = ['name', 'version', 'groups', ...SYSTEMS, 'url', 'path', 'ref', 'revision'] as const

/** https://pdm-project.org/en/latest/usage/lockfile/ */
export const manifest: ManifestFormat = {
  format: 'pdm-lock',
  ecosystem: 'pypi',
  role: 'lock',
  matches: path => /(?:^|\/)pdm\.(?:[\w.-]+\.)?lock$/.test(path),
  parse({ text }) {
    const blocks = readTomlBlocks(text, 'package', WANTED)
    if ('error' in blocks) return unreadable(blocks)
    const unread = blocks.numbers().flatMap(block => localArchive(blocks.string(block, 'path') ?? '', blocks.span(block)))
    const components = mergeRepeats(blocks.numbers().flatMap(block => component(blocks, block)))
    return { components, ...(unread.length > 0 ? { unread } : {}) }
  },
}

function component(blocks: TomlBlocks, block: number): Declared[] {
  if (blocks.string(block, 'path') !== undefined) return []
  const system = SYSTEMS.find(key => blocks.string(block, key) !== undefined)
  const revision = blocks.string(block, 'revision') ?? blocks.string(block, 'ref')
  const address = system ? vcsAddress(system, blocks.string(block, system) ?? '', revision) : blocks.string(block, 'url')
  return [pythonLocked(blocks, block, { address, scope: groupScope(groupsOf(blocks, block), false) })]
}
