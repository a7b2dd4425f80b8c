/**
 * Ways in which a text leaves the choice between its licenses to who receives it.
 *
 * "(at your option) any later version" is a choice between versions, not between licenses.
 */
const CHOICE =
  /\bdual(?:ly)?[- ]licen[cs]|\b(?:at|of|under)\s+your\s+(?:own\s+)?(?:option|choice|discretion)\b(?!\)?,?\s*(?:\(?any\s+later|version|of\s+any))|\beither\s+of\s+(?:the|these|those)\b|\byour\s+choice\s+of\b|\bunder\s+either\b|\balternatively,|\bchoose\s+either\b|\beither\s+(?:the\s+)?(?:license|licence|one)\b/i

/** Whether a text says that one of its licenses is enough. */
export function offersChoice(text: string): boolean {
  return CHOICE.test(text)
}
