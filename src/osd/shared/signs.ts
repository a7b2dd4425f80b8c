/** Signs that say yes or no before a line or in a cell of a table. */
const NO = '❌|✖|✗|✘|⛔|🚫'
const YES = '✅|✔|☑|✓'

const EITHER = new RegExp(`(?:${NO}|${YES}|⚠)`, 'uy')
const REFUSAL = new RegExp(NO, 'gu')
const CONSENT = new RegExp(YES, 'u')

/** The word that stands for a sign of refusal. */
export const REFUSED = '❌'

/** Whether a line opens with a sign of either kind: it is an item of a list. */
export function startsWithSign(text: string, at: number): boolean {
  EITHER.lastIndex = at
  return EITHER.test(text)
}

/** Offsets of the signs of refusal in a stretch; none where it also says yes, as a row does that compares two editions. */
export function refusals(stretch: string): readonly number[] {
  // Nearly all text has none; this looks at each unit once.
  if (!/[\u274c\u2716-\u2718\u26d4\u{1f6ab}]/u.test(stretch) || CONSENT.test(stretch)) return []
  return Array.from(stretch.matchAll(REFUSAL), ({ index }) => index)
}
