import type { Knowledge } from '#model/knowledge.ts'
import { entryNames, findByUrl, findEntry, foldName, lexicon } from '#model/lexicon.ts'

/**
 * Tags of the Hub whose spelling is not that of the SPDX list.
 *
 * Source: https://huggingface.co/docs/hub/repositories-licenses
 */
const HUB_TAGS: ReadonlyMap<string, string> = new Map([
  ['c-uda', 'C-UDA-1.0'],
  ['lgpl-lr', 'LGPLLR'],
  ['odbl', 'ODbL-1.0'],
  ['odc-by', 'ODC-By-1.0'],
  ['pddl', 'PDDL-1.0'],
])

/** Tags that name a family of licenses, or none. */
const NO_LICENSE = new Set([
  'bsd',
  'cc',
  'gfdl',
  'gpl',
  'lgpl',
  'other',
  'unknown',
  'openrail',
  'none',
  'n/a',
  'na',
  'null',
  'custom',
  'proprietary',
])

/** Words that describe a license beside its name. “Modified” and what else changes the terms is not among them. */
const DESCRIBING = /\b(?:permissive|copyleft|standard|well-known|widely used|original|official|same|following)\b/g

/** Terms that a license has by its abbreviation already: “CC BY-NC 4.0 (non-commercial)”. Without the abbreviation they are the name. */
const ABBREVIATED: readonly (readonly [term: RegExp, abbreviation: RegExp])[] = [
  [/\bnoncommercial\b/g, /\bnc\b/],
  [/\bsharealike\b/g, /\bsa\b/],
  [/\bnoderivatives\b/g, /\bnd\b/],
  [/\battribution\b/g, /\bby\b/],
]

/** Words that say no more than that something is a license. */
const HOLLOW = new Set(
  'license licence licenses agreement terms of use the for a an and model models public version v under this our its text file details international unported'.split(
    ' ',
  ),
)

/** The id that a tag of the Hub stands for; undefined for the tags that name no license. */
export function licenseOfTag(tag: string, knowledge: Knowledge): string | undefined {
  const name = tag.trim().toLowerCase()
  const spdx = lexicon(knowledge).spdx.get(HUB_TAGS.get(name)?.toLowerCase() ?? name)
  if (spdx) return spdx.id
  const entry = knowledge.catalogue.find(
    ({ id, aliases }) => id.toLowerCase() === name || aliases.hub?.some(hub => hub.toLowerCase() === name),
  )
  if (entry) return entry.id
  return NO_LICENSE.has(name) ? undefined : licenseOfWords(tag, knowledge)
}

/** The id that words name, as a whole: every word counts, in any order, but for those that only say “license”. */
export function licenseOfWords(words: string, knowledge: Knowledge): string | undefined {
  const whole = foldName(words)
  if (whole === '' || whole.length > 200 || NO_LICENSE.has(whole)) return undefined
  const known = findEntry(whole, knowledge)?.id ?? lexicon(knowledge).spdx.get(whole)?.id
  if (known) return known
  return wordKeys(knowledge).get(keyOf(whole)) ?? wordKeys(knowledge).get(keyOf(plain(whole)))
}

/** A name without the words that only describe it. */
function plain(name: string): string {
  const joined = joinTerms(name.replace(DESCRIBING, ' '))
  return ABBREVIATED.reduce((text, [term, abbreviation]) => (abbreviation.test(text) ? text.replace(term, ' ') : text), joined)
}

/** “Non Commercial”, “non-commercial” and “noncommercial” are one word. */
function joinTerms(name: string): string {
  return name
    .replace(/\bnon[- ]?commercial\b/g, 'noncommercial')
    .replace(/\bshare[- ]?alike\b/g, 'sharealike')
    .replace(/\bno[- ]?deriv(?:atives|ative|s)?(?: works)?\b/g, 'noderivatives')
}

/** The id whose text stands behind a link, where the catalogue has the address or the link says the name itself. */
export function licenseOfLink(link: string, knowledge: Knowledge): string | undefined {
  const known = findByUrl(link, knowledge)
  if (known) return known
  const address = link
    .toLowerCase()
    .replace(/^https?:\/\/(?:www\.)?/, '')
    .replace(/[?#].*$/, '')
    .replace(/\/+$/, '')
  for (const [from, id] of catalogueAddresses(knowledge)) if (address === from || address.startsWith(`${from}/`)) return id
  const spdx = /^(?:spdx\.org\/licenses|opensource\.org\/licen[cs]es?|choosealicense\.com\/licenses)\/([\w.-]+?)(?:\.html|\.php)?$/.exec(
    address,
  )?.[1]
  if (spdx) return licenseOfWords(spdx, knowledge)
  const creative = /^creativecommons\.org\/licenses\/([a-z-]+)\/(\d\.\d)/.exec(address)
  return creative ? licenseOfWords(`cc-${creative[1]}-${creative[2]}`, knowledge) : undefined
}

/** Pages of one license each: an address so short that other pages lie below it is left out. */
function catalogueAddresses(knowledge: Knowledge): ReadonlyMap<string, string> {
  const made = addresses.get(knowledge)
  if (made) return made
  const found = new Map<string, string>()
  for (const entry of knowledge.catalogue)
    for (const url of [entry.url, ...(entry.aliases.urls ?? [])]) {
      const address = url
        .toLowerCase()
        .replace(/^https?:\/\/(?:www\.)?/, '')
        .replace(/[?#].*$/, '')
        .replace(/\/+$/, '')
      if (address.split('/').length > 1 && !found.has(address)) found.set(address, entry.id)
    }
  addresses.set(knowledge, found)
  return found
}

const addresses = new WeakMap<Knowledge, ReadonlyMap<string, string>>()
const keys = new WeakMap<Knowledge, ReadonlyMap<string, string>>()

/** The catalogue and the SPDX list by the words of their names; words that two licenses share name none. */
function wordKeys(knowledge: Knowledge): ReadonlyMap<string, string> {
  const made = keys.get(knowledge)
  if (made) return made
  const found = new Map<string, string>()
  const several = new Set<string>()
  const add = (name: string, id: string) => {
    const key = keyOf(foldName(name))
    if (key === '-') return
    const other = found.get(key)
    if (other !== undefined && other.toLowerCase() !== id.toLowerCase()) several.add(key)
    else found.set(key, id)
  }
  for (const license of knowledge.spdx) if (!/^\d/.test(license.id)) for (const name of [license.id, license.name]) add(name, license.id)
  for (const key of several) found.delete(key)
  several.clear()
  const own = new Map<string, string>()
  for (const entry of knowledge.catalogue)
    for (const name of new Set(
      [...entryNames(entry), entry.title, entry.title.replace(/\s*\([^()]*\)/g, '')].map(each => keyOf(foldName(each))),
    )) {
      if (name === '-') continue
      const other = own.get(name)
      if (other !== undefined && other !== entry.id) several.add(name)
      else own.set(name, entry.id)
    }
  for (const [key, id] of own) if (!several.has(key)) found.set(key, id)
  keys.set(knowledge, found)
  return found
}

/** The telling words of a name, sorted: “CC BY-NC-SA 4.0” and `cc-by-nc-sa-4.0` have one key. */
function keyOf(name: string): string {
  const all = joinTerms(name)
    .replace(/\bopen[ -]rail/g, 'openrail')
    .split(/[^\p{L}\p{N}+]+/u)
    .filter(word => word !== '' && !HOLLOW.has(word))
  // “Attribution 4.0 (CC BY 4.0)” says its version twice.
  const words = [...new Set(all)]
  return words.length === 0 || words.length > 12 ? '-' : words.sort().join(' ')
}
