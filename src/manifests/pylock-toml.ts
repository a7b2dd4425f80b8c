import type { Declared, ManifestFormat } from '#model/manifest.ts'
import { unreadable } from '#manifests/shared/fault.ts'
import { mergeRepeats } from '#manifests/shared/merge-repeats.ts'
import { elsewhere, pypiPurl } from '#manifests/shared/purls.ts'
import { readTomlBlocks, type TomlBlock } from '#manifests/shared/toml-blocks.ts'

const WANTED: ReadonlySet<string> = new Set(['name', 'version', 'index', 'vcs', 'archive', 'directory'])

/** https://packaging.python.org/en/latest/specifications/pylock-toml/ */
export const manifest: ManifestFormat = {
  format: 'pylock',
  ecosystem: 'pypi',
  role: 'lock',
  matches: path => /(?:^|\/)pylock(?:\.[^./]+)?\.toml$/.test(path),
  parse({ text }) {
    const read = readTomlBlocks(text, 'packages', WANTED)
    return 'error' in read ? unreadable(read) : { components: mergeRepeats(read.blocks.flatMap(component)) }
  },
}

function component(block: TomlBlock): Declared[] {
  const name = block.string('name') ?? ''
  const version = block.string('version')
  if (block.string('directory', 'path') !== undefined) return []
  const repository = block.string('vcs', 'url')
  const commit = block.string('vcs', 'commit-id')
  const address = repository
    ? `${block.string('vcs', 'type') ?? 'git'}+${repository}${commit ? `@${commit}` : ''}`
    : block.string('archive', 'url')
  const index = block.string('index')
  const purl = pypiPurl(name, version)
  const fetchedFrom = address ?? (index && !index.startsWith('https://pypi.org/') ? index : undefined)
  return [
    {
      purl: address ? elsewhere(purl, address) : purl,
      name,
      ...(version ? { version } : {}),
      scope: 'runtime',
      line: block.line,
      endLine: block.endLine,
      ...(fetchedFrom ? { fetchedFrom } : {}),
    },
  ]
}
