import type { Declared, ParsedManifest, Scope } from '#model/manifest.ts'
import { formatPurl } from '#model/purl.ts'
import { entry, oneLine } from '#manifests/shared/entry.ts'
import { repositoryPurl } from '#manifests/shared/git-url.ts'
import { linesOf } from '#manifests/shared/lines.ts'

/**
 * The lines of a Cartfile or Cartfile.resolved: `github "owner/name" ~> 1.0`, `git "url"`, `binary "url"`.
 *
 * Source: https://github.com/Carthage/Carthage/blob/master/Documentation/Artifacts.md
 */
export function cartfileEntries(text: string, { locked, scope }: { readonly locked: boolean; readonly scope: Scope }): ParsedManifest {
  const components: Declared[] = []
  for (const [n, raw] of linesOf(text).entries()) {
    const line = raw.trim()
    if (line === '' || line.startsWith('#')) continue
    const match = /^(github|git|binary)\s+"([^"]+)"\s*(.*)$/.exec(line)
    const [, kind = '', place, rest = ''] = match ?? []
    if (!place)
      return { components, error: { message: `expected github, git or binary and a location, found "${line.slice(0, 80)}"`, line: n + 1 } }
    if (kind === 'git' && /^(file:|\.{0,2}\/)/.test(place)) continue
    const requirement = rest.replace(/\s*#.*$/, '').trim()
    const exact = /^==\s*([^"\s]+)$/.exec(requirement)?.[1] ?? (locked ? unquote(requirement) : undefined)
    components.push(
      entry(
        {
          purl: purlOf(kind, place, exact),
          name: place,
          version: exact,
          requirement: locked ? undefined : unquote(requirement),
          direct: locked ? undefined : true,
        },
        oneLine(n + 1),
        scope,
      ),
    )
  }
  return { components }
}

function purlOf(kind: string, place: string, version: string | undefined): string {
  if (kind === 'binary')
    return formatPurl({
      type: 'generic',
      name:
        place
          .split('/')
          .at(-1)
          ?.replace(/\.json$/, '') || 'binary',
      ...(version ? { version } : {}),
      ...(/^https?:/.test(place) ? { qualifiers: { download_url: place } } : {}),
    })
  return repositoryPurl(kind === 'github' && !place.includes('://') ? `https://github.com/${place}` : place, version)
}

function unquote(text: string): string {
  return text.replace(/^"(.*)"$/, '$1')
}
