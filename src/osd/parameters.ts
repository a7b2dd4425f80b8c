import { yearsLater } from '#model/years-later.ts'

/** A license that turns into another by itself: the Business Source License, the Functional Source License and their like. */
export interface Change {
  /** The license it turns into, as the text names it: an SPDX id where the name is well known. */
  readonly license: string
  /** The day on which it turns, `2027-01-31`. */
  readonly date?: string
  /** Years after the release of each version, where no day is stated or the earlier of both counts. */
  readonly yearsAfterRelease?: number
  /** What is allowed for production before that (BUSL's Additional Use Grant), as the text has it. */
  readonly additionalUse?: string
}

const MONTHS = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december']
const YEARS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  first: 1,
}
/** Long enough for any parameter, short enough to stay linear. */
const REACH = 600

/** Well-known names of change licenses and their SPDX ids (https://spdx.org/licenses/). */
const NAMES: readonly (readonly [RegExp, string])[] = [
  [/\bapache[ -](?:software )?(?:license,? ?)?(?:version |v)?2/i, 'Apache-2.0'],
  [/\bmpl|mozilla public license/i, 'MPL-2.0'],
  [/\bagpl|affero general public license/i, 'AGPL-3.0-or-later'],
  [/\blgpl|lesser general public license/i, 'LGPL-2.1-or-later'],
  [/\bgpl|general public license/i, 'GPL-2.0-or-later'],
  [/\bmit\b/i, 'MIT'],
  [/\bbsd\b/i, 'BSD-3-Clause'],
]

/** Reads the parameters of a license that changes by date, or nothing where a text has none. */
export function changeOf(text: string): Change | undefined {
  return businessSource(text) ?? functionalSource(text)
}

/** The license that a version is under today because its change date has come; `releasedOn` is needed for years after release. */
export function changedBy(change: Change, now: Date, releasedOn?: Date): string | undefined {
  const stated = change.date === undefined ? undefined : Date.parse(`${change.date}T00:00:00Z`)
  const counted = change.yearsAfterRelease === undefined || !releasedOn ? undefined : yearsLater(releasedOn, change.yearsAfterRelease)
  const due = [stated, counted].filter(time => time !== undefined)
  return due.length > 0 && Math.min(...due) <= now.getTime() ? change.license : undefined
}

/** BUSL-1.1 states `Change Date:` and `Change License:` at its head (https://mariadb.com/bsl11/). */
function businessSource(text: string): Change | undefined {
  const name = parameter(text, 'change license')
  const when = parameter(text, 'change date')
  if (name === undefined || when === undefined) return undefined
  const date = dateIn(when)
  const years = yearsIn(when)
  if (date === undefined && years === undefined) return undefined
  const grant = parameter(text, 'additional use grant')
  return {
    license: idOf(name),
    ...(date === undefined ? {} : { date }),
    // The text itself says: the change date, or the fourth anniversary of the first publication, whichever comes first.
    ...(years === undefined ? (/fourth anniversary/i.test(text) ? { yearsAfterRelease: 4 } : {}) : { yearsAfterRelease: years }),
    ...(grant === undefined || /^none\b/i.test(grant) ? {} : { additionalUse: grant }),
  }
}

/** FSL grants a further license effective on an anniversary of each version (https://fsl.software). */
function functionalSource(text: string): Change | undefined {
  const found = /\beffective\s+on\s+the\s+(\w+)\s+anniversary\b/i.exec(text)
  const years = YEARS[found?.[1]?.toLowerCase() ?? '']
  if (!found || years === undefined) return undefined
  const around = text.slice(Math.max(0, found.index - REACH), found.index + REACH)
  const license = idOf(around)
  return license === around ? undefined : { license, yearsAfterRelease: years }
}

/** Offsets of a piece of a text. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

/** Where the parameters of the Business Source License stand, each with its name; empty where no change license is among them. */
export function parametersOf(text: string): readonly Stretch[] {
  if (!placeOf(text, 'change license')) return []
  return ['licensor', 'licensed work', 'additional use grant', 'change date', 'change license'].flatMap(name => placeOf(text, name) ?? [])
}

function placeOf(text: string, name: string): (Stretch & { readonly value: string }) | undefined {
  const at = new RegExp(`(?:^|\\n)[ \\t>*#"]{0,8}${name.replaceAll(' ', '[ \\t]{1,4}')}[ \\t*"]{0,6}:`, 'i').exec(text)
  if (!at) return undefined
  const rest = text.slice(at.index + at[0].length, at.index + at[0].length + REACH)
  const end = /\n[ \t]*\n|\n[ \t]*(?:change|additional|licensor|licensed)[ \t]/i.exec(rest)
  const value = rest.slice(0, end?.index ?? rest.length)
  return { from: at.index, to: at.index + at[0].length + value.length, value }
}

/** The value behind `Name:`, up to the next blank line or the next parameter. */
function parameter(text: string, name: string): string | undefined {
  const value = placeOf(text, name)
    ?.value.replace(/\s+/g, ' ')
    .replace(/^[ *"]+/, '')
    .trim()
  return value === '' ? undefined : value
}

function dateIn(words: string): string | undefined {
  const iso = /\b(\d{4})-(\d{2})-(\d{2})\b/.exec(words)
  if (iso) return valid(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  const english = /\b([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})\b/i.exec(words)
  if (english) return valid(Number(english[3]), monthOf(english[1]), Number(english[2]))
  const european = /\b(\d{1,2})(?:st|nd|rd|th)? ([a-z]{3,9}),? (\d{4})\b/i.exec(words)
  return european ? valid(Number(european[3]), monthOf(european[2]), Number(european[1])) : undefined
}

function monthOf(name = ''): number {
  return MONTHS.findIndex(month => month.startsWith(name.toLowerCase())) + 1
}

function valid(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.toISOString().slice(0, 10) : undefined
}

function yearsIn(words: string): number | undefined {
  const found = /\b(\w{1,9}) (?:\(\d\) )?(?:years?|anniversary)\b/i.exec(words)
  const word = found?.[1]?.toLowerCase() ?? ''
  return YEARS[word] ?? (/^\d$/.test(word) ? Number(word) : undefined)
}

function idOf(name: string): string {
  return NAMES.find(([pattern]) => pattern.test(name))?.[1] ?? name
}
