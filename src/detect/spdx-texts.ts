import type { KnownText } from '#detect/build-index.ts'
import { exceptionTexts } from '#detect/exceptions.ts'
import { noticeTexts } from '#detect/notices.ts'
import { optionalParts } from '#detect/optional-parts.ts'

/** What the package `spdx-license-list` says about a license. */
interface Listed {
  readonly osiApproved: boolean
  readonly licenseText: string
  readonly name?: string
}

/** Entries that are no license text of their own: a license and an exception under one id, pointers, deprecated GNU ids. */
const NO_TEXT = /^any-OSI|-with-|^(A|L)?GPL-[\d.]+\+?$|^GFDL-[\d.]+$/

/** Ids that the SPDX list has given up, and the one that stands for their text now; source: the notes on https://spdx.org/licenses/ */
const GIVEN_UP: Readonly<Record<string, string>> = {
  'BSD-2-Clause-FreeBSD': 'BSD-2-Clause-Views',
  'BSD-2-Clause-NetBSD': 'BSD-2-Clause',
  'bzip2-1.0.5': 'bzip2-1.0.6',
  Nunit: 'zlib-acknowledgement',
  'StandardML-NJ': 'SMLNJ',
}

/**
 * What the index is made of: the texts of the SPDX list, the notices and the exceptions that stand in them.
 *
 * Whole texts come in the order in which they win where several ids share one text.
 *
 * Approved ids come first, then those without a variant in their name; of the GNU licenses `-only`, because a whole text
 * grants no later version by itself.
 */
export function spdxTexts(list: Readonly<Record<string, Listed>>): KnownText[] {
  return [...wholeTexts(list), ...noticeTexts(list), ...exceptionTexts(list)]
}

function wholeTexts(list: Readonly<Record<string, Listed>>): KnownText[] {
  return Object.entries(list)
    .filter(([id]) => !NO_TEXT.test(id))
    .sort(([a, first], [b, second]) => Number(second.osiApproved) - Number(first.osiApproved) || weight(a) - weight(b) || (a < b ? -1 : 1))
    .map(([id, { licenseText, name }]): KnownText => {
      const optional = optionalParts(id)
      return { id: GIVEN_UP[id] ?? id, text: licenseText, form: 'text', ...(name === undefined ? {} : { name }), ...(optional ? { optional } : {}) }
    })
}

function weight(id: string): number {
  if (/^(A|L)?GPL-[\d.]+-only$|^GFDL-[\d.]+-only$/.test(id)) return 0
  return id.length + (/^(A|L)?GPL-|^GFDL-/.test(id) ? 100 : 1)
}
