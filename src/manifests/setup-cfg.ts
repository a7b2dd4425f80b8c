import type { Declared, ManifestFormat, Scope } from '#model/manifest.ts'
import { pythonRequirement } from '#manifests/shared/pep508.ts'

/** https://setuptools.pypa.io/en/latest/userguide/declarative_config.html */
export const manifest: ManifestFormat = {
  format: 'setup-cfg',
  ecosystem: 'pypi',
  role: 'manifest',
  matches: path => /(?:^|\/)setup\.cfg$/.test(path),
  parse({ text }) {
    const components: Declared[] = []
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
        components.push(...read(option[2] ?? '', scope, n + 1))
      } else if (/^\s+\S/.test(row)) components.push(...read(row, scope, n + 1))
      else if (row.trim() !== '') scope = undefined
    }
    return { components, ...(name ? { firstParty: [name] } : {}) }
  },
}

function scopeOf(section: string, option: string): Scope | undefined {
  if (section === 'options.extras_require') return 'optional'
  if (section !== 'options') return undefined
  return option === 'install_requires' ? 'runtime' : option === 'tests_require' ? 'test' : option === 'setup_requires' ? 'build' : undefined
}

/** Requirements stand one a line, or on one line with semicolons between them. */
function read(text: string, scope: Scope | undefined, line: number): Declared[] {
  const requirement = scope === undefined ? undefined : pythonRequirement(text.trim())
  if (!requirement || scope === undefined) return []
  const { marker: _, ...component } = requirement
  return [{ ...component, scope, direct: true, line, endLine: line }]
}
