import type { Declared, ManifestFormat, Scope } from '#model/manifest.ts'
import { cranPurl } from '#manifests/shared/cran-purl.ts'
import { entry } from '#manifests/shared/entry.ts'
import { linesOf } from '#manifests/shared/lines.ts'
import { unreadable } from '#manifests/shared/fault.ts'
import { lacksHallmark } from '#manifests/shared/hallmark.ts'

const FIELDS: ReadonlyMap<string, Scope> = new Map([
  ['Depends', 'runtime'],
  ['Imports', 'runtime'],
  ['LinkingTo', 'build'],
  ['Suggests', 'optional'],
  ['Enhances', 'optional'],
])

const HALLMARK = /^[A-Za-z][\w@/-]*:/m

/** Packages that come with R itself. Source: https://cran.r-project.org/doc/FAQ/R-FAQ.html#R-Add_002dOn-Packages */
const BASE = new Set('R base compiler datasets grDevices graphics grid methods parallel splines stats stats4 tcltk tools utils'.split(' '))

/** An R package’s DESCRIPTION: fields, their further lines indented. Source: https://r-pkgs.org/description.html */
export const manifest: ManifestFormat = {
  format: 'r-description',
  ecosystem: 'cran',
  role: 'manifest',
  matches: path => /(^|\/)DESCRIPTION$/.test(path),
  parse({ text }) {
    const foreign = lacksHallmark(text, HALLMARK, 'fields such as Package: name')
    if (foreign) return unreadable(foreign)
    const components: Declared[] = []
    const firstParty: string[] = []
    let field = ''
    for (const [n, line] of linesOf(text).entries()) {
      const [, key, value = ''] = /^([A-Za-z][\w@/-]*):(.*)$/.exec(line) ?? []
      if (key) field = key
      else if (!/^\s/.test(line)) field = ''
      if (key === 'Package') firstParty.push(value.trim())
      const scope = FIELDS.get(field)
      if (scope) components.push(...packages(key ? value : line, n + 1, scope))
    }
    return { components, ...(firstParty.length > 0 ? { firstParty } : {}) }
  },
}

function packages(text: string, line: number, scope: Scope): Declared[] {
  return text.split(',').flatMap(part => {
    const [, name, requirement] = /^\s*([A-Za-z][\w.]*)\s*(?:\(([^()]*)\))?\s*$/.exec(part) ?? []
    if (!name || BASE.has(name)) return []
    const version = /^\s*==\s*([\w.-]+)\s*$/.exec(requirement ?? '')?.[1]
    return [
      entry(
        { purl: cranPurl(name, version), name, version, requirement: requirement?.trim(), direct: true },
        { line, endLine: line },
        scope,
      ),
    ]
  })
}
