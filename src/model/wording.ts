import type { Subject, Verdict, Violation } from '#model/verdict.ts'

/** The words for a verdict, by subject and authority; the gate never reads them. */
export function verdictWords(verdict: Verdict, subject: Subject): string {
  switch (verdict.verdict) {
    case 'open-source':
      return openWords(subject)
    case 'not-open-source':
      return subject === 'software'
        ? 'does not meet the Open Source Definition'
        : `the terms of use do not meet ${criteriaWords(verdict.violations)}`
    case 'unreviewed':
      return {
        recognised:
          subject === 'data' || subject === 'content'
            ? 'open license; the Open Source Definition is about software'
            : 'free license that OSI has not approved',
        'no-breach-found': 'not approved by OSI; no breach of the definition was found',
        concern: 'not approved by OSI; a term needs a look',
      }[verdict.reason]
    case 'unknown':
      return {
        'none-declared': 'no license is declared',
        'not-found': 'no license was found',
        'not-identified': 'the license could not be identified',
        ambiguous: 'several licenses, and how they relate is not stated',
        'not-asked': 'not asked',
        unavailable: 'the sources could not be reached',
      }[verdict.reason]
  }
}

function openWords(subject: Subject): string {
  if (subject === 'weights') return 'license terms OSI-approved; whether the model is Open Source AI is not decided by that'
  return subject === 'software' ? 'Open Source' : 'license terms OSI-approved; the Open Source Definition is about software'
}

/** Who says so: OSI is named only where OSI itself said it. */
export function authorityWords(verdict: Verdict): string {
  if (verdict.verdict === 'open-source') return 'OSI has approved this license'
  if (verdict.verdict !== 'not-open-source') return ''
  return verdict.authority === 'osi-statement' ? 'OSI says so' : 'in our reading; OSI has not reviewed this license'
}

/** `OSD 5 and 6`, in the order of their numbers. */
export function criteriaWords(violations: readonly Violation[]): string {
  const numbers = [...new Set(violations.map(violation => violation.criterion))].sort((a, b) => a - b)
  return `OSD ${numbers.length > 1 ? `${numbers.slice(0, -1).join(', ')} and ${numbers.at(-1) ?? ''}` : numbers.join('')}`
}

/** The broken criteria with their sections: `OSD 5 (section 2), OSD 6 (sections 1.b.iv, 1.b.v)`. */
export function clauseWords(violations: readonly Violation[]): string {
  const criteria = [...new Set(violations.map(({ criterion }) => criterion))].sort((a, b) => a - b)
  return criteria
    .map(criterion => {
      const sections = [
        ...new Set(violations.flatMap(one => (one.criterion === criterion && one.section !== undefined ? [one.section] : []))),
      ]
      return sections.length === 0
        ? `OSD ${criterion}`
        : `OSD ${criterion} (section${sections.length > 1 ? 's' : ''} ${sections.join(', ')})`
    })
    .join(', ')
}
