import type { Clause } from '#osd/clauses.ts'
import type { Evidence } from '#osd/rule.ts'
import { hasWord, own, span, wordSet } from '#osd/shared/find.ts'
import { tagger } from '#osd/shared/phrases.ts'

const pointers = tagger({
  elsewhere: [
    'use|usage|download|installation *8 subject|governed|bound to|by *8 terms|conditions|agreement|agreements|eula',
    'licensed|governed|bound|available|provided by|under|to|according *8 terms of service|use',
    'licensed|governed|bound *4 by|under|to *4 user|master|subscription|enterprise|customer|standard license? agreement|eula',
    'agree|agreed|consent to *3 end user license agreement',
    'agree|agreed|consent to *3 eula',
  ],
})

/** What a license calls its own words, those that stand beside it, and licenses that are known. */
const KNOWN = wordSet(
  'this these herein hereof hereunder following below above foregoing such gpl agpl lgpl gnu general mit bsd apache mozilla eclipse creative commons open not no nothing law laws warranty',
)

const DENIED = wordSet('not no nothing never if unless license')

/** `Use of this software`: the work is called so; `the terms of the Acme License`: what is behind the words belongs to them. */
const [SUBJECT, OBJECT] = [5, 5] as const

/** Sentences by which other terms hold, that do not stand here: `use of this kit is subject to our Terms of Use`. */
export function termsElsewhere(clause: Clause): Evidence[] {
  if (clause.definition) return []
  const found = pointers(clause.words).filter(
    ({ from, to }) =>
      !hasWord(clause, { from: from + SUBJECT, to: to + OBJECT }, KNOWN) && !hasWord(clause, { from: from - 3, to: from }, DENIED),
  )
  return own(
    clause,
    found.map(tag => span(tag)),
  )
}
