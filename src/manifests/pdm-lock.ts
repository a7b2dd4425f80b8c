import type { Declared, ManifestFormat } from '#model/manifest.ts'
import { unreadable } from '#manifests/shared/fault.ts'
import { mergeRepeats } from '#manifests/shared/merge-repeats.ts'
import { elsewhere, pypiPurl } from '#manifests/shared/purls.ts'
import { groupScope } from '#manifests/shared/python-groups.ts'
import { readTomlBlocks, type TomlBlock } from '#manifests/shared/toml-blocks.ts'

const WANTED: ReadonlySet<string> = new Set([
  'name',
  'version',
  'groups',
  'git',
  'hg',
  'svn',
  'bzr',
  'url',
  'path',
  'ref',
  'revision',
  'editable',
])

/** https://pdm-project.org/en/latest/usage/lockfile/ */
export const manifest: ManifestFormat = {
  format: 'pdm-lock',
  ecosystem: 'pypi',
  role: 'lock',
  matches: path => /(?:^|\/)pdm\.(?:[\w.-]+\.)?lock$/.test(path),
  parse({ text }) {
    const read = readTomlBlocks(text, 'package', WANTED)
    return 'error' in read ? unreadable(read) : { components: mergeRepeats(read.blocks.flatMap(component)) }
  },
}

function component(block: TomlBlock): Declared[] {
  const name = block.string('name') ?? ''
  const version = block.string('version')
  if (block.string('path') !== undefined) return []
  const system = ['git', 'hg', 'svn', 'bzr'].find(key => block.string(key) !== undefined)
  const revision = block.string('revision') ?? block.string('ref')
  const address = system ? `${system}+${block.string(system) ?? ''}${revision ? `@${revision}` : ''}` : block.string('url')
  const purl = pypiPurl(name, version)
  const groups =
    block
      .value('groups')
      ?.items()
      .flatMap(item => item.text ?? []) ?? []
  return [
    {
      purl: address ? elsewhere(purl, address) : purl,
      name,
      ...(version ? { version } : {}),
      scope: groupScope(groups, false),
      line: block.line,
      endLine: block.endLine,
      ...(address ? { fetchedFrom: address } : {}),
    },
  ]
}
