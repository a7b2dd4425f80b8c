import type { Declared, ManifestFormat, Scope } from '#model/manifest.ts'
import { unreadable } from '#manifests/shared/fault.ts'
import { mergeRepeats } from '#manifests/shared/merge-repeats.ts'
import { elsewhere, pypiPurl } from '#manifests/shared/purls.ts'
import { groupScope } from '#manifests/shared/python-groups.ts'
import { readTomlBlocks, type TomlBlock } from '#manifests/shared/toml-blocks.ts'

const WANTED: ReadonlySet<string> = new Set(['name', 'version', 'category', 'groups', 'optional', 'source', 'license'])

/** https://python-poetry.org/docs/basic-usage/#installing-with-poetrylock */
export const manifest: ManifestFormat = {
  format: 'poetry-lock',
  ecosystem: 'pypi',
  role: 'lock',
  matches: path => /(?:^|\/)poetry\.lock$/.test(path),
  parse({ text }) {
    const read = readTomlBlocks(text, 'package', WANTED)
    return 'error' in read ? unreadable(read) : { components: mergeRepeats(read.blocks.flatMap(component)) }
  },
}

function component(block: TomlBlock): Declared[] {
  const name = block.string('name') ?? ''
  const version = block.string('version')
  const type = block.string('source', 'type')
  if (type === 'directory') return []
  const url = block.string('source', 'url')
  const reference = block.string('source', 'resolved_reference') ?? block.string('source', 'reference')
  const license = block.string('license')
  const purl = pypiPurl(name, version)
  const git = type === 'git' && url !== undefined
  const address = git ? `git+${url}${reference ? `@${reference}` : ''}` : url
  return [
    {
      purl: address && (git || type === 'url') ? elsewhere(purl, address) : purl,
      name,
      ...(version ? { version } : {}),
      scope: scopeOf(block),
      line: block.line,
      endLine: block.endLine,
      ...(license ? { license } : {}),
      ...(address && !address.startsWith('https://pypi.org/') ? { fetchedFrom: address } : {}),
    },
  ]
}

/** Up to 1.4 a category, from 2.1 on the groups; in between the file does not tell. */
function scopeOf(block: TomlBlock): Scope {
  const groups =
    block
      .value('groups')
      ?.items()
      .flatMap(item => item.text ?? []) ?? []
  const optional = block.value('optional')?.value === true
  if (groups.length > 0) return groupScope(groups, optional)
  return block.string('category') === 'dev' ? 'development' : optional ? 'optional' : 'runtime'
}
