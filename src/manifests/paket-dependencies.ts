import type { Declared, ManifestFormat, Scope } from '#model/manifest.ts'
import { entry, oneLine } from '#manifests/shared/entry.ts'
import { linesOf } from '#manifests/shared/lines.ts'
import { repositoryPurl } from '#manifests/shared/git-url.ts'
import { simplePurl } from '#manifests/shared/purls.ts'
import { unreadable } from '#manifests/shared/fault.ts'
import { lacksHallmark } from '#manifests/shared/hallmark.ts'

const HALLMARK =
  /^[ \t]*(?:source|nuget|clitool|github|gist|git|http|group|cache|version|framework|storage|strategy|lowest_matching|redirects|content|references|import_targets|copy_local|license_download|generate_load_scripts|condition)\b/im

/** Paket’s manifest, a source and a requirement a line. Source: https://fsprojects.github.io/Paket/dependencies-file.html */
export const manifest: ManifestFormat = {
  format: 'paket-dependencies',
  ecosystem: 'nuget',
  role: 'manifest',
  matches: path => /(^|\/)paket\.dependencies$/.test(path),
  parse({ text }) {
    const foreign = lacksHallmark(text, HALLMARK, 'lines such as nuget NAME')
    if (foreign) return unreadable(foreign)
    const components: Declared[] = []
    let scope: Scope = 'runtime'
    for (const [n, raw] of linesOf(text).entries()) {
      const [kind = '', name = '', ...rest] = raw
        .replace(/(^|\s)(\/\/|#).*$/, '')
        .trim()
        .split(/\s+/)
      const span = oneLine(n + 1)
      if (kind === 'group') scope = /test/i.test(name) ? 'test' : /build|tool|doc/i.test(name) ? 'build' : 'runtime'
      else if ((kind === 'nuget' || kind === 'clitool') && name)
        components.push(nuget(name, rest, span, kind === 'clitool' ? 'build' : scope))
      else if (kind === 'github' && name) {
        const [repository = name, commit] = name.split(':')
        components.push(
          entry(
            { purl: repositoryPurl(`https://github.com/${repository}`, commit), name: repository, version: commit, direct: true },
            span,
            scope,
          ),
        )
      } else if (kind === 'git' && /^(https?|ssh|git)/.test(name))
        components.push(entry({ purl: repositoryPurl(name), name, requirement: rest[0], direct: true }, span, scope))
    }
    return { components }
  },
}

function nuget(name: string, rest: readonly string[], span: { readonly line: number; readonly endLine: number }, scope: Scope): Declared {
  const settings = rest.findIndex(word => /^[a-z_]+:$/.test(word))
  const requirement = rest.slice(0, settings < 0 ? rest.length : settings).join(' ')
  // A bare version is that one alone, as is one behind `==`.
  const version = /^(?:==?\s*)?(\d[\w.+-]*)$/.exec(requirement)?.[1]
  return entry({ purl: simplePurl('nuget', name, version), name, version, requirement, direct: true }, span, scope)
}
