import type { Declared, ManifestFormat } from '#model/manifest.ts'
import { formatPurl } from '#model/purl.ts'
import { entry } from '#manifests/shared/entry.ts'
import { unreadable } from '#manifests/shared/fault.ts'
import { hackagePackage } from '#manifests/shared/hackage-package.ts'
import type { Located } from '#manifests/shared/located.ts'
import { simplePurl } from '#manifests/shared/purls.ts'
import { readYamlMapping } from '#manifests/shared/yaml-mapping.ts'

/** Stack’s manifest: packages that its snapshot does not have. Source: https://docs.haskellstack.org/en/stable/configure/yaml/project/#extra-deps */
export const manifest: ManifestFormat = {
  format: 'stack-yaml',
  ecosystem: 'hackage',
  role: 'manifest',
  matches: path => /(^|\/)stack[^/]*\.ya?ml$/.test(path),
  parse({ text }) {
    const document = readYamlMapping(text)
    if ('error' in document) return unreadable(document)
    // An archive or repository stood among the packages before Stack 1.11.
    const listed = [
      ...(document.get('extra-deps')?.items() ?? []),
      ...(document.get('packages')?.items() ?? []).filter(at => at.text === undefined),
    ]
    return { components: listed.flatMap(declare) }
  },
}

function declare(at: Located): Declared[] {
  const known = hackagePackage(at.text ?? '')
  if (known) return [entry({ purl: simplePurl('hackage', known.name, known.version), ...known, direct: true }, at)]
  const github = at.textAt('github')
  const git = at.textAt('git') ?? at.textAt('location', 'git') ?? (github && `https://github.com/${github}`)
  const archive = at.textAt('archive') ?? at.textAt('url') ?? (/^https?:/.test(at.text ?? '') ? at.text : undefined)
  const place = git ?? archive
  if (!place) return []
  const commit = at.textAt('commit') ?? at.textAt('location', 'commit')
  const name =
    place
      .split('/')
      .filter(Boolean)
      .at(-1)
      ?.replace(/\.(git|zip|tar\.gz)$/, '') ?? place
  const packed = git ? undefined : hackagePackage(name)
  const qualifiers = git ? { vcs_url: `git+${git}${commit ? `@${commit}` : ''}` } : { download_url: place }
  const given = { name: packed?.name ?? name, version: commit ?? packed?.version }
  const purl = formatPurl({ type: 'hackage', name: given.name, ...(given.version ? { version: given.version } : {}), qualifiers })
  return [entry({ purl, ...given, direct: true, fetchedFrom: place }, at)]
}
