/** A license as it is named: what the name begins with, and which ids it means. */
export interface Named {
  readonly ids: readonly string[]
  /** Length of the name in characters of the phrase. */
  readonly length: number
  readonly orLater?: boolean
  /** No version stands with it, so that the id is the first or the commonest of its family. */
  readonly bare?: true
  readonly kind: 'name' | 'url'
}

interface Family {
  readonly pattern: RegExp
  /** Ids by version; `*` where the name has none. Absent: named, but which license is meant stays open. */
  readonly versions: Readonly<Record<string, string>>
  readonly gnu?: true
  /** It may mean any member of the family, though it has no versions. */
  readonly vague?: true
}

const LICENSE = '(?:public )?licen[cs]es?'

/**
 * Names of licenses in running text, folded to lower case with single spaces; the first that fits counts.
 *
 * Full names of the SPDX list come from the index; here stand families with versions, abbreviations and nicknames.
 */
const FAMILIES: readonly Family[] = [
  {
    pattern: /^(?:gnu )?(?:affero (?:gnu )?general public licen[cs]e|agpl(?=\b|v?\d))/,
    versions: { '*': 'AGPL-3.0', '1.0': 'AGPL-1.0', '1': 'AGPL-1.0', '3': 'AGPL-3.0', '3.0': 'AGPL-3.0' },
    gnu: true,
  },
  {
    pattern: /^(?:gnu )?(?:(?:lesser|library)(?: or lesser)? (?:gnu )?(?:general )?(?:public )?licen[cs]e|lgpl(?=\b|v?\d))/,
    versions: { '*': 'LGPL-2.0', '2': 'LGPL-2.0', '2.0': 'LGPL-2.0', '2.1': 'LGPL-2.1', '3': 'LGPL-3.0', '3.0': 'LGPL-3.0' },
    gnu: true,
  },
  {
    pattern: /^(?:gnu )?(?:free documentation licen[cs]e|g?fdl(?=\b|v?\d))/,
    versions: { '*': 'GFDL-1.1', '1.1': 'GFDL-1.1', '1.2': 'GFDL-1.2', '1.3': 'GFDL-1.3' },
    gnu: true,
  },
  {
    pattern: /^(?:gnu )?(?:general public licen[cs]e|gpl(?=\b|v?\d))|^gnu public licen[cs]e/,
    versions: { '*': 'GPL-1.0', '1': 'GPL-1.0', '1.0': 'GPL-1.0', '2': 'GPL-2.0', '2.0': 'GPL-2.0', '3': 'GPL-3.0', '3.0': 'GPL-3.0' },
    gnu: true,
  },
  {
    pattern: new RegExp(`^(?:apache (?:software )?(?:foundation )?${LICENSE}|apache (?=v?[12]\\b)|asl (?=v?[12]\\b)|apache 2(?= |$))`),
    versions: { '*': 'Apache-2.0', '1.0': 'Apache-1.0', '1': 'Apache-1.0', '1.1': 'Apache-1.1', '2': 'Apache-2.0', '2.0': 'Apache-2.0' },
  },
  {
    pattern: /^mozilla public licen[cs]e|^mpl\b/,
    versions: { '1.0': 'MPL-1.0', '1': 'MPL-1.0', '1.1': 'MPL-1.1', '2': 'MPL-2.0', '2.0': 'MPL-2.0' },
  },
  { pattern: /^netscape public licen[cs]e|^npl\b/, versions: { '1.0': 'NPL-1.0', '1.1': 'NPL-1.1' } },
  {
    pattern: /^eclipse public licen[cs]e|^epl\b/,
    versions: { '1.0': 'EPL-1.0', '1': 'EPL-1.0', '2.0': 'EPL-2.0', '2': 'EPL-2.0', '*': 'EPL-1.0' },
  },
  { pattern: /^eclipse distribution licen[cs]e|^edl\b/, versions: { '*': 'BSD-3-Clause', '1.0': 'BSD-3-Clause' } },
  {
    pattern: /^common development and distribution licen[cs]e|^cddl\b/,
    versions: { '*': 'CDDL-1.0', '1.0': 'CDDL-1.0', '1': 'CDDL-1.0', '1.1': 'CDDL-1.1' },
  },
  { pattern: /^common public licen[cs]e|^cpl\b/, versions: { '*': 'CPL-1.0', '1.0': 'CPL-1.0' } },
  {
    pattern: /^academic free licen[cs]e|^afl\b/,
    versions: { '1.1': 'AFL-1.1', '1.2': 'AFL-1.2', '2.0': 'AFL-2.0', '2.1': 'AFL-2.1', '3.0': 'AFL-3.0' },
  },
  {
    pattern: /^open software licen[cs]e|^osl\b/,
    versions: { '1.0': 'OSL-1.0', '1.1': 'OSL-1.1', '2.0': 'OSL-2.0', '2.1': 'OSL-2.1', '3.0': 'OSL-3.0' },
  },
  { pattern: /^european union public licen[cs]e|^eupl\b/, versions: { '1.0': 'EUPL-1.0', '1.1': 'EUPL-1.1', '1.2': 'EUPL-1.2' } },
  {
    pattern: /^artistic licen[cs]e|^artistic (?=v?[12]\b)/,
    versions: { '*': 'Artistic-1.0-Perl', '1.0': 'Artistic-1.0', '2.0': 'Artistic-2.0', '2': 'Artistic-2.0' },
  },
  { pattern: /^(?:sil )?open font licen[cs]e|^ofl\b/, versions: { '*': 'OFL-1.1', '1.0': 'OFL-1.0', '1.1': 'OFL-1.1' } },
  { pattern: /^boost software licen[cs]e|^bsl (?=1\b)/, versions: { '*': 'BSL-1.0', '1.0': 'BSL-1.0' } },
  { pattern: /^php licen[cs]e/, versions: { '3.0': 'PHP-3.0', '3.01': 'PHP-3.01' } },
  { pattern: /^(?:the )?free ?type (?:project )?licen[cs]e|^ftl\b/, versions: { '*': 'FTL' } },
  { pattern: /^openssl licen[cs]e/, versions: { '*': 'OpenSSL' } },
  { pattern: /^isc licen[cs]e|^isc\b/, versions: { '*': 'ISC' } },
  { pattern: /^zlib(?: libpng)? licen[cs]e/, versions: { '*': 'Zlib' } },
  { pattern: /^wtfpl\b|^do what the fuck you want to public licen[cs]e/, versions: { '*': 'WTFPL', '2': 'WTFPL', '2.0': 'WTFPL' } },
  { pattern: /^(?:the )?unlicense\b/, versions: { '*': 'Unlicense' } },
  {
    pattern:
      /^(?:creative commons (?:public domain )?(?:cc0|zero)\b(?: 1\.0)?(?: universal)?|cc0\b|creative commons public domain dedication)/,
    versions: { '*': 'CC0-1.0', '1.0': 'CC0-1.0' },
  },
  {
    pattern: /^(?:(?:mit|expat)(?: x11| x)?(?: style)? licen[cs]e|mit\b(?! university)|expat\b|x11 mit licen[cs]e)/,
    versions: { '*': 'MIT' },
  },
  { pattern: /^x11 licen[cs]e/, versions: { '*': 'X11' } },
  {
    pattern:
      /^(?:(?:simplified|freebsd|(?:2|two) clause) bsd(?: licen[cs]e)?|bsd (?:2|two) clause(?: licen[cs]e)?|bsd 2(?: licen[cs]e)?\b)/,
    versions: { '*': 'BSD-2-Clause' },
  },
  {
    pattern:
      /^(?:(?:new|revised|modified|(?:3|three) clause) bsd(?: licen[cs]e)?|bsd (?:3|three) clause(?: licen[cs]e)?|bsd 3(?: licen[cs]e)?\b|bsd new(?: licen[cs]e)?)/,
    versions: { '*': 'BSD-3-Clause' },
  },
  {
    pattern: /^(?:(?:original|(?:4|four) clause) bsd(?: licen[cs]e)?|bsd (?:4|four) clause(?: licen[cs]e)?)/,
    versions: { '*': 'BSD-4-Clause' },
  },
  { pattern: /^(?:modified |revised |new )berkeley software distribution(?: licen[cs]e)?/, versions: { '*': 'BSD-3-Clause' } },
  {
    pattern: /^bsd(?: style)? licen[cs]e|^bsd\b|^berkeley software distribution licen[cs]e/,
    versions: { '*': 'BSD-3-Clause' },
    vague: true,
  },
  { pattern: /^same terms as perl(?: itself)?/, versions: { '*': 'GPL-1.0|Artistic-1.0-Perl' }, gnu: true },
  { pattern: /^perl(?: 5)?\b(?= |$)/, versions: { '*': 'GPL-1.0|Artistic-1.0-Perl' }, gnu: true },
]

/** Between a name and its version. */
const BEFORE_VERSION =
  /^(?:[ ,(]|\)|licen[cs]es?\b|mpl\b|epl\b|cddl\b|either\b|the\b|version\b|versions\b|ver\b|v(?=\d| \d)|\.|is\b|in(?= version)|-)*?(\d(?:\.\d{1,2})?)(?![\d.]*\d)(\+)?/
/** The same for names of the GNU licenses, which are said again by their letters. */
const BEFORE_GNU_VERSION =
  /^(?:[ ,(]|\)|licen[cs]es?\b|[al]*gpl\b|g?fdl\b|as published by the free software foundation\b|as published by the fsf\b|either\b|the\b|version\b|versions\b|ver\b|v(?=\d| \d)|\.|is\b|in(?= version)|-)*?(\d(?:\.\d{1,2})?)(?![\d.]*\d)(\+)?/
const LATER =
  /^.{0,60}?(?:or (?:\(?at your (?:option|choice|discretion)\)? )?(?:\(?any )?(?:later|newer|greater|higher)|and (?:any )?later|or above|or \(at your option\) any later)/
const SECOND =
  /^ (?:of the licen[cs]e )?(?:or|and|or at your option) (?:\(?at your option\)? )?(?:the gnu (?:lesser )?general public licen[cs]e )?(?:version )?v?(\d(?:\.\d)?)(?: |$|,)/

/** The words that a name may begin with, for a quick test before the patterns. */
export const FIRST_WORDS =
  'gnu affero agpl berkeley lesser library lgpl free g fdl gfdl general gpl apache asl mozilla mpl netscape npl eclipse epl edl common cddl cpl academic afl open osl european eupl artistic sil ofl boost bsl php freetype ftl openssl isc zlib wtfpl do unlicense creative cc0 cc mit expat x11 simplified freebsd 2 two bsd new revised modified 3 three original 4 four same perl agplv3 agplv1 lgplv2 lgplv3 lgpl2 lgpl3 gplv1 gplv2 gplv3 gpl2 gpl3 mplv1 mplv2 apache2 creativecommons opensource'

/** Reads a license name at the start of a phrase; `before` is what stands in front of it. */
export function nameAt(phrase: string, before: string): Named | undefined {
  const address = urlAt(phrase) ?? creativeCommons(phrase)
  if (address) return address
  for (const family of FAMILIES) {
    const found = family.pattern.exec(phrase)
    if (found) return versioned(family, phrase, found[0].length, before)
  }
  return undefined
}

function versioned({ versions, gnu, vague }: Family, phrase: string, nameLength: number, before: string): Named | undefined {
  const rest = phrase.slice(nameLength)
  const behind = (gnu ? BEFORE_GNU_VERSION : BEFORE_VERSION).exec(rest)
  const ahead = /versions? (\d(?:\.\d{1,2})?)(\+| or (?:any )?(?:later|newer))? of the (?:less restrictive )?$/.exec(before)
  const number = behind?.[1] ?? ahead?.[1]
  const known = number === undefined ? undefined : (versions[number] ?? versions[number.replace(/^(\d)$/, '$1.0')])
  const id = known ?? versions['*']
  if (id === undefined || (number !== undefined && known === undefined && gnu)) return undefined
  const length = nameLength + (known !== undefined && behind ? behind[0].length : 0)
  const isBare = known === undefined && (vague === true || Object.keys(versions).length > 1)
  if (!gnu) return { ids: [id], length, kind: 'name', ...(isBare ? { bare: true as const } : {}) }
  const tail = phrase.slice(length)
  const second = SECOND.exec(tail)?.[1]
  const other = second === undefined ? undefined : (versions[second] ?? versions[`${second}.0`])
  const later = known === undefined || behind?.[2] === '+' || ahead?.[2] !== undefined || LATER.test(tail)
  return {
    ids: [...id.split('|'), ...(other !== undefined && other !== id ? [other] : [])],
    length,
    kind: 'name',
    ...(later && !other ? { orLater: true } : {}),
    ...(isBare ? { bare: true as const } : {}),
  }
}

const CC_PARTS =
  /^(?:creative commons |cc )((?:attribution|by|non ?commercial|nc|no ?deriv(?:ative)?s?(?: works)?|nd|share ?alike|sa|[ -])+?) ?(?:international |unported |generic |public |licen[cs]e |version |v ?|\()*(\d\.\d)/

/** "Creative Commons Attribution-ShareAlike 4.0" and "CC BY-SA 4.0". */
function creativeCommons(phrase: string): Named | undefined {
  const found = CC_PARTS.exec(phrase)
  if (!found) return undefined
  const [whole, parts = '', version = ''] = found
  return ccId(parts, version, whole.length, 'name')
}

function ccId(parts: string, version: string, length: number, kind: Named['kind']): Named | undefined {
  if (!/attribution|\bby\b/.test(parts)) return undefined
  const has = (pattern: RegExp, part: string) => (pattern.test(parts) ? `-${part}` : '')
  const id = `CC-BY${has(/non ?commercial|\bnc\b/, 'NC')}${has(/no ?deriv|\bnd\b/, 'ND')}${has(/share ?alike|\bsa\b/, 'SA')}-${version}`
  return { ids: [id], length, kind }
}

function urlAt(phrase: string): Named | undefined {
  const cc = /^creativecommons org licenses ((?:by|nc|nd|sa|[ -])+) (\d\.\d)/.exec(phrase)
  if (cc) return ccId(cc[1] ?? '', cc[2] ?? '', cc[0].length, 'url')
  const zero = /^creativecommons org publicdomain zero 1\.0/.exec(phrase)
  if (zero) return { ids: ['CC0-1.0'], length: zero[0].length, kind: 'url' }
  const osi = /^opensource org licenses? (mit|isc|zlib|bsd 3 clause|bsd 2 clause|apache 2\.0|mpl 2\.0|gpl 3\.0|gpl 2\.0)\b/.exec(phrase)
  const ids: Readonly<Record<string, string>> = {
    mit: 'MIT',
    isc: 'ISC',
    zlib: 'Zlib',
    'bsd 3 clause': 'BSD-3-Clause',
    'bsd 2 clause': 'BSD-2-Clause',
    'apache 2.0': 'Apache-2.0',
    'mpl 2.0': 'MPL-2.0',
    'gpl 3.0': 'GPL-3.0',
    'gpl 2.0': 'GPL-2.0',
  }
  const id = osi ? ids[osi[1] ?? ''] : undefined
  return osi && id !== undefined ? { ids: [id], length: osi[0].length, kind: 'url' } : undefined
}
