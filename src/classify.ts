import { identify } from '#detect/identify.ts'
import type { LicenseIndex } from '#detect/license-index.ts'
import type { LicenseMatch, Mention } from '#model/identification.ts'
import type { Knowledge } from '#model/knowledge.ts'
import { badness, type Verdict } from '#model/verdict.ts'
import { findViolations, type Found } from '#osd/find-violations.ts'
import { judgeId } from '#osd/judge.ts'
import { rules } from '#registry.ts'

/** A license text to be judged, with the files that lie beside it. */
export interface LicenseFile {
  readonly path: string
  readonly text: string
  readonly beside?: readonly { readonly path: string; readonly text: string }[]
}

/** What a license text holds and what follows from it. */
export interface Classification {
  readonly licenses: readonly (LicenseMatch & { readonly modified?: true })[]
  readonly mentions: readonly Mention[]
  /** SPDX expression over the ids found; absent when there is none. */
  readonly expression?: string
  readonly verdict: Verdict
  /** In a sentence: which words keep the text from being a known license. */
  readonly witness?: string
}

/** Identifies a text and judges what it holds: exact texts by their license, every other word by the rules. */
export function classify(file: LicenseFile, index: LicenseIndex, knowledge: Knowledge): Classification {
  const identified = identify(file.text, index)
  if (identified.licenses.length === 0) return { licenses: [], mentions: identified.mentions, verdict: byRules(file) }
  const found = findViolations(file.text, rules, { within: identified.residue, ...(file.beside ? { beside: file.beside } : {}) })
  const known = identified.licenses.map(match => judgeId(match.id, knowledge)).sort((a, b) => badness(b) - badness(a))[0]
  const [first, ...more] = found.violations
  const verdict: Verdict = first
    ? { verdict: 'not-open-source', authority: 'rule', violations: [first, ...more] }
    : (known ?? { verdict: 'unknown', reason: 'not-identified' })
  const ids = [...new Set(identified.licenses.map(match => match.id))]
  return {
    licenses: identified.licenses,
    mentions: identified.mentions,
    expression: ids.join(identified.relation === 'or' ? ' OR ' : ' AND '),
    verdict,
  }
}

/** Judges a text by its clauses alone, without index and catalogue. */
export function byRules(file: LicenseFile): Verdict {
  return conclude(findViolations(file.text, rules, file.beside ? { beside: file.beside } : {}), file.text)
}

function conclude({ violations, concerns }: Found, text: string): Verdict {
  const [first, ...more] = violations
  if (first)
    return { verdict: 'not-open-source', authority: 'rule', violations: [first, ...more], ...(concerns.length > 0 ? { concerns } : {}) }
  if (concerns.length > 0) return { verdict: 'unreviewed', reason: 'concern', authority: 'rule', concerns }
  return text.trim() === ''
    ? { verdict: 'unknown', reason: 'not-identified' }
    : { verdict: 'unreviewed', reason: 'no-breach-found', authority: 'rule' }
}
