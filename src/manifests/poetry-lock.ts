import type { Declared, ManifestFormat, Scope, Unread } from '#model/manifest.ts'
import { unreadable } from '#manifests/shared/fault.ts'
import { localArchive } from '#manifests/shared/local-archive.ts'
import { mergeRepeats } from '#manifests/shared/merge-repeats.ts'
import { groupScope } from '#manifests/shared/python-groups.ts'
import { groupsOf, pythonLocked, vcsAddress } from '#manifests/shared/python-locked.ts'
import { readTomlBlocks, type TomlBlocks } from '#manifests/shared/toml-blocks.ts'

const WANTED = ['name', 'version', 'category', 'groups', 'optional', 'source', 'license'] as const

/** https://python-poetry.org/docs/basic-usage/#installing-with-poetrylock */
export const manifest: ManifestFormat = {
  format: 'poetry-lock',
  ecosystem: 'pypi',
  role: 'lock',
  matches: path => /(?:^|\/)poetry\.lock$/.test(path),
  parse({ text }) {
    const blocks = readTomlBlocks(text, 'package', WANTED)
    if ('error' in blocks) return unreadable(blocks)
    const unread = blocks.numbers().flatMap(block => archive(blocks, block))
    const components = mergeRepeats(blocks.numbers().flatMap(block => component(blocks, block)))
    return { components, ...(unread.length > 0 ? { unread } : {}) }
  },
}

function archive(blocks: TomlBlocks, block: number): Unread[] {
  return blocks.string(block, 'source', 'type') === 'file'
    ? localArchive(blocks.string(block, 'source', 'url') ?? '', blocks.span(block))
    : []
}

function component(blocks: TomlBlocks, block: number): Declared[] {
  const type = blocks.string(block, 'source', 'type')
  if (type === 'directory' || type === 'file') return []
  const scope = scopeOf(blocks, block)
  const license = blocks.string(block, 'license')
  const url = blocks.string(block, 'source', 'url')
  if (type === 'git' && url !== undefined) {
    const reference = blocks.string(block, 'source', 'resolved_reference') ?? blocks.string(block, 'source', 'reference')
    return [pythonLocked(blocks, block, { address: vcsAddress('git', url, reference), scope, license })]
  }
  return [pythonLocked(blocks, block, { ...(type === 'url' ? { address: url } : { index: url }), scope, license })]
}

/** Up to 1.4 a category, from 2.1 on the groups; in between the file does not tell. */
function scopeOf(blocks: TomlBlocks, block: number): Scope {
  const groups = groupsOf(blocks, block)
  const optional = blocks.value(block, 'optional')?.value === true
  if (groups.length > 0) return groupScope(groups, optional)
  return blocks.string(block, 'category') === 'dev' ? 'development' : optional ? 'optional' : 'runtime'
}
