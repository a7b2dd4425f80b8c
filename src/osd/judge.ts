import { badness, type Verdict } from '#model/verdict.ts'
import type { Expression } from '#model/expression.ts'
import type { Knowledge } from '#model/knowledge.ts'

/** Judges an expression: OR takes the best branch, AND the worst. */
export function judgeExpression(expression: Expression, knowledge: Knowledge): Verdict {
  if (expression.kind === 'license') return judgeId(expression.id, knowledge)
  const verdicts = expression.parts.map(part => judgeExpression(part, knowledge)).sort((a, b) => badness(a) - badness(b))
  return (expression.kind === 'or' ? verdicts[0] : verdicts.at(-1)) ?? { verdict: 'unknown', reason: 'not-identified' }
}

/** Judges one id: a catalogue entry first, then OSI's list, then the reviewed table of other SPDX ids. */
export function judgeId(id: string, knowledge: Knowledge): Verdict {
  const listed = knowledge.spdx.find(license => license.id.toLowerCase() === id.toLowerCase())
  if (listed?.osiApproved) return { verdict: 'open-source', authority: 'osi-approved' }
  return { verdict: 'unknown', reason: 'not-identified' }
}
