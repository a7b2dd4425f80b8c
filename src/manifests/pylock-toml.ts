import type { Declared, ManifestFormat } from '#model/manifest.ts'
import { unreadable } from '#manifests/shared/fault.ts'
import { localArchive } from '#manifests/shared/local-archive.ts'
import { mergeRepeats } from '#manifests/shared/merge-repeats.ts'
import { pythonLocked, vcsAddress } from '#manifests/shared/python-locked.ts'
import { readTomlBlocks, type TomlBlocks } from '#manifests/shared/toml-blocks.ts'

const WANTED = ['name', 'version', 'index', 'vcs', 'archive', 'directory'] as const

const LOCAL = ['directory', 'archive', 'vcs'] as const

/** https://packaging.python.org/en/latest/specifications/pylock-toml/ */
export const manifest: ManifestFormat = {
  format: 'pylock',
  ecosystem: 'pypi',
  role: 'lock',
  matches: path => /(?:^|\/)pylock(?:\.[^./]+)?\.toml$/.test(path),
  parse({ text }) {
    const blocks = readTomlBlocks(text, 'packages', WANTED)
    if ('error' in blocks) return unreadable(blocks)
    const unread = blocks.numbers().flatMap(block => localArchive(blocks.string(block, 'archive', 'path') ?? '', blocks.span(block)))
    const components = mergeRepeats(blocks.numbers().flatMap(block => component(blocks, block)))
    return { components, ...(unread.length > 0 ? { unread } : {}) }
  },
}

function component(blocks: TomlBlocks, block: number): Declared[] {
  if (LOCAL.some(kind => blocks.string(block, kind, 'path') !== undefined)) return []
  const repository = blocks.string(block, 'vcs', 'url')
  const address = repository
    ? vcsAddress(blocks.string(block, 'vcs', 'type') ?? 'git', repository, blocks.string(block, 'vcs', 'commit-id'))
    : blocks.string(block, 'archive', 'url')
  return [pythonLocked(blocks, block, { address, index: blocks.string(block, 'index') })]
}
