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
    for (const field of fieldsOf(text)) {
      if (field.key === 'Package') firstParty.push(field.lines.join(' ').trim())
      const scope = FIELDS.get(field.key)
      if (scope) components.push(...packages(field, scope))
    }
    return { components, ...(firstParty.length > 0 ? { firstParty } : {}) }
  },
}

interface Field {
  readonly key: string
  /** The line of the key. */
  readonly line: number
  /** The value behind the key, and the indented lines below. */
  readonly lines: string[]
}

function fieldsOf(text: string): Field[] {
  const fields: Field[] = []
  let open: Field | undefined
  for (const [n, line] of linesOf(text).entries()) {
    const [, key, value = ''] = /^([A-Za-z][\w@/-]*):(.*)$/.exec(line) ?? []
    if (key) {
      open = { key, line: n + 1, lines: [value] }
      fields.push(open)
    } else if (/^\s/.test(line)) open?.lines.push(line)
    else open = undefined
  }
  return fields
}

/** What stands between two commas may go on over the end of a line. */
function packages({ line, lines }: Field, scope: Scope): Declared[] {
  let at = line
  return lines
    .join('\n')
    .split(',')
    .flatMap(part => {
      const [, name, requirement] = /^([A-Za-z][\w.]*)\s*(?:\(([^()]*)\))?$/.exec(part.trim()) ?? []
      const first = at + newlines(part.slice(0, part.length - part.trimStart().length))
      const last = at + newlines(part.trimEnd())
      at += newlines(part)
      if (!name || BASE.has(name)) return []
      const constraint = requirement?.trim().replace(/\s+/g, ' ')
      const version = /^==\s*([\w.-]+)$/.exec(constraint ?? '')?.[1]
      const purl = cranPurl(name, version)
      return [entry({ purl, name, version, requirement: constraint, direct: true }, { line: first, endLine: last }, scope)]
    })
}

function newlines(text: string): number {
  return text.split('\n').length - 1
}
