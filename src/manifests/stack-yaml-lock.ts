import type { Declared, ManifestFormat } from '#model/manifest.ts'
import { formatPurl } from '#model/purl.ts'
import { entry } from '#manifests/shared/entry.ts'
import { unreadable } from '#manifests/shared/fault.ts'
import { hackagePackage } from '#manifests/shared/hackage-package.ts'
import type { Located } from '#manifests/shared/located.ts'
import { simplePurl } from '#manifests/shared/purls.ts'
import { readYamlMapping } from '#manifests/shared/yaml-mapping.ts'

/** Stack’s lock file: what it completed and what was written. Source: https://docs.haskellstack.org/en/stable/topics/lock_files/ */
export const manifest: ManifestFormat = {
  format: 'stack-yaml-lock',
  ecosystem: 'hackage',
  role: 'lock',
  matches: path => /(^|\/)stack[^/]*\.ya?ml\.lock$/.test(path),
  parse({ text }) {
    const document = readYamlMapping(text)
    if ('error' in document) return unreadable(document)
    return { components: (document.get('packages')?.items() ?? []).flatMap(declare) }
  },
}

function declare(at: Located): Declared[] {
  const completed = at.get('completed')
  const hackage = completed?.get('hackage')
  const known = hackagePackage(hackage?.text ?? '')
  if (hackage && known)
    return [
      entry(
        { purl: simplePurl('hackage', known.name, known.version), ...known },
        { line: hackage.line, endLine: completed?.endLine ?? hackage.endLine },
      ),
    ]
  const name = completed?.textAt('name')
  const version = completed?.textAt('version')
  const git = completed?.textAt('git')
  const archive = completed?.textAt('url')
  if (!completed || !name || (!git && !archive)) return []
  const commit = completed.textAt('commit')
  const qualifiers = git ? { vcs_url: `git+${git}${commit ? `@${commit}` : ''}` } : archive ? { download_url: archive } : {}
  const purl = formatPurl({ type: 'hackage', name, ...(version ? { version } : {}), qualifiers })
  return [entry({ purl, name, version, fetchedFrom: git ?? archive }, completed)]
}
