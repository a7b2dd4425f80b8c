import { identify } from '#detect/identify.ts'
import type { LicenseIndex } from '#detect/license-index.ts'
import type { Knowledge } from '#model/knowledge.ts'
import { changesByDate } from '#model/lexicon.ts'
import { judgeId } from '#osd/judge.ts'
import type { Classification, LicenseFile } from '#classify.ts'

/**
 * The answer for a text that is one open license from its first word to its last, as most license files are.
 *
 * It is the answer of `classify`, for which no rule is asked then: a command that reads such files starts without loading the rules.
 */
export function plainLicense({ text, beside }: LicenseFile, index: LicenseIndex, knowledge: Knowledge): Classification | undefined {
  if (beside) return undefined
  const { licenses, mentions, residue } = identify(text, index)
  const [match, ...more] = licenses
  if (!match || more.length > 0 || residue.length > 0 || match.form !== 'text' || match.exception !== undefined) return undefined
  const verdict = judgeId(match.id, knowledge)
  return verdict.verdict === 'open-source' && !changesByDate(match.id, knowledge)
    ? { licenses, mentions, expression: match.id, verdict }
    : undefined
}
