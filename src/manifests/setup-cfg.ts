import type { Declared, Include, ManifestFormat, Scope, Unread } from '#model/manifest.ts'
import { beside } from '#manifests/shared/paths.ts'
import { pythonRequirement } from '#manifests/shared/pep508.ts'

/** https://setuptools.pypa.io/en/latest/userguide/declarative_config.html */
export const manifest: ManifestFormat = {
  format: 'setup-cfg',
  ecosystem: 'pypi',
  role: 'manifest',
  matches: path => /(?:^|\/)setup\.cfg$/.test(path),
  parse({ path, text, tree }) {
    const components: Declared[] = []
    const includes: Include[] = []
    const unread: Unread[] = []
    const include = (names: string, line: number) => {
      for (const name of names.split(',').map(part => part.trim())) {
        const target = beside(path, name)
        if (target !== undefined && tree.read(target) !== undefined)
          includes.push({ path: target, format: 'requirements-txt', line, endLine: line })
        else unread.push({ what: `takes dependencies from ${name}, which is not in the tree`, line, endLine: line })
      }
    }
    let name: string | undefined
    let section = ''
    let scope: Scope | undefined
    for (const [n, raw] of text.split('\n').entries()) {
      const row = raw.replace(/\r$/, '').replace(/^\s*[#;].*$|\s#.*$/, '')
      const header = /^\[([^\]]+)\]/.exec(row)?.[1]
      const option = /^([A-Za-z_][\w.-]*)\s*[=:]\s*(.*)$/.exec(row)
      if (header !== undefined) {
        section = header.trim()
        scope = undefined
      } else if (option) {
        scope = scopeOf(section, option[1] ?? '')
        if (section === 'metadata' && option[1] === 'name') name = option[2]?.trim()
        const file = /^file:\s*(.+)$/.exec(option[2] ?? '')?.[1]
        if (scope !== undefined && file) include(file, n + 1)
        else components.push(...(option[2] ?? '').split(';').flatMap(one => read(one, scope, n + 1)))
      } else if (/^\s+\S/.test(row)) components.push(...read(row, scope, n + 1))
      else if (row.trim() !== '') scope = undefined
    }
    return {
      components,
      ...(name ? { firstParty: [name] } : {}),
      ...(includes.length > 0 ? { includes } : {}),
      ...(unread.length > 0 ? { unread } : {}),
    }
  },
}

function scopeOf(section: string, option: string): Scope | undefined {
  if (section === 'options.extras_require') return 'optional'
  if (section !== 'options') return undefined
  return option === 'install_requires' ? 'runtime' : option === 'tests_require' ? 'test' : option === 'setup_requires' ? 'build' : undefined
}

/** Requirements stand one a line, or behind the option with semicolons between them. */
function read(text: string, scope: Scope | undefined, line: number): Declared[] {
  const requirement = scope === undefined ? undefined : pythonRequirement(text.trim())
  if (!requirement || scope === undefined) return []
  const { marker: _, ...component } = requirement
  return [{ ...component, scope, direct: true, line, endLine: line }]
}
