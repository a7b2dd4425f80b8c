import type { LicenseIndex } from '#detect/license-index.ts'

/** A full name of the SPDX list that ends with the word "license", and its version. */
export interface ListedName {
  readonly ids: readonly string[]
  /** Words of the name in front of its version. */
  readonly words: number
  /** Characters of the phrase behind the name that say the version. */
  readonly length: number
}

/** Ids by version of each name, `*` where it has none. */
type Names = ReadonlyMap<string, ReadonlyMap<string, string>>

const NAMES = new WeakMap<LicenseIndex, Names>()

/** Longest name in words that is looked for. */
export const LONGEST_LISTED = 8

const VERSION = /^[ ,(]*(?:v|version |ver )?(\d(?:\.\d{1,2}){0,2})(?![\d.]*\d)/

/** Finds the longest listed name at the end of `before`, whose last word is "license"; `after` is what follows. */
export function listedName(before: string, after: string, index: LicenseIndex): ListedName | undefined {
  const words = before.split(' ')
  const names = namesOf(index)
  for (let count = Math.min(LONGEST_LISTED, words.length); count >= 2; count--) {
    const versions = names.get(words.slice(-count).join(' '))
    if (!versions) continue
    const [said = '', number = ''] = VERSION.exec(after) ?? []
    const id = versions.get(number) ?? versions.get(`${number}.0`)
    if (id !== undefined && number !== '') return { ids: [id], words: count, length: said.length }
    const single = versions.size === 1 ? versions.get('*') : undefined
    return single === undefined ? undefined : { ids: [single], words: count, length: 0 }
  }
  return undefined
}

function namesOf(index: LicenseIndex): Names {
  const known = NAMES.get(index)
  if (known) return known
  const found = new Map<string, Map<string, string>>()
  for (const { id, name } of index.templates) {
    const [, base = '', version = '*'] = /^(.*\blicen[cs]e)(?:,? (?:v|version )?(\d(?:\.\d+)*))?$/.exec(folded(name ?? '')) ?? []
    if (base === '') continue
    const versions = found.get(base) ?? new Map<string, string>()
    if (!versions.has(version)) versions.set(version, id)
    found.set(base, versions)
  }
  NAMES.set(index, found)
  return found
}

/** A name as phrases are: lower case, single spaces, dots inside of numbers alone. */
function folded(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^\p{L}\d.]+|\.(?!\d)/gu, ' ')
    .replace(/licence/g, 'license')
    .trim()
}
