import type { Claim, Told } from '#model/model-card.ts'
import { around, bareWord, isQuoted, tail } from '#models/claim-context.ts'
import { subjectOf } from '#models/claim-subject.ts'
import { HEARSAY, INTENTIONS, MODELS, NAMES_OF_TERM, NEGATIONS, TERM } from '#models/claim-words.ts'
import { chineseClaims } from '#models/claims-chinese.ts'
import { lineAt, type Paragraph } from '#models/paragraphs.ts'

/** More claims than this in one document are one claim. */
const MOST = 200

/** Finds where a document calls something open source; what the claim is about is told by `names`, what is said of others is left out. */
export function readClaims(text: readonly Paragraph[], names: readonly string[]): Claim[] {
  const claims: Claim[] = []
  for (const paragraph of text) {
    if (claims.length >= MOST) break
    for (const claim of [...english(paragraph, names), ...chineseClaims(paragraph, names)]) claims.push(claim)
  }
  return claims.slice(0, MOST)
}

function english(paragraph: Paragraph, names: readonly string[]): Claim[] {
  return [...paragraph.plain.matchAll(TERM)].flatMap(match => {
    const at = match.index
    const end = at + match[0].length
    const before = clauseBefore(paragraph.plain, at)
    const after = withoutCommas(before, clauseBehind(paragraph.plain, end))
    if (
      INTENTIONS.test(tail(before, 40)) ||
      NEGATIONS.test(tail(before, 55)) ||
      HEARSAY.test(before) ||
      isNameOfTerm(after) ||
      isQuoted(paragraph.raw, at, end, before, after) ||
      /^[^.!]{0,80}\?/.test(after)
    )
      return []
    const subject = subjectOf(match[0], before, after, names)
    if (!subject) return []
    const line = lineAt(paragraph.plain, at, paragraph.line)
    const noun = nounGroup(after)
    return [
      {
        words: around(before, match[0], after),
        of: subject.of,
        ...(subject.name || noun ? { about: subject.name ?? noun } : {}),
        language: 'en',
        line,
        endLine: line,
      },
    ]
  })
}

/** Tags of front matter that say it: `open-source`, `opensource`, `open source llm`. */
export function tagClaims(tags: readonly Told[]): Claim[] {
  return tags
    .filter(({ value }) =>
      /^(?:fully[-_ ])?open[-_ ]?sourced?(?:[-_ ](?:ai|llms?|lm|models?|weights))?$|^(?:开源|開源)(?:模型|大模型)?$/i.test(value),
    )
    .map(({ value, line }) => ({ words: value, of: 'own', tag: true, language: /^\w/.test(value) ? 'en' : 'zh', line, endLine: line }))
}

/** “Open Source Initiative”, “open source license”: the term is part of a name. */
function isNameOfTerm(after: string): boolean {
  const [, first = '', second = ''] = /^\s*(\S{1,40})(?:\s+(\S{1,40}))?/.exec(after) ?? []
  // “Open source foundation model”: what it is a name of elsewhere is a kind of model here.
  return NAMES_OF_TERM.has(bareWord(first)) && !(bareWord(first) === 'foundation' && MODELS.has(bareWord(second)))
}

/** “An open-source, multilingual language model”: the adjectives are one group with the noun. */
function withoutCommas(before: string, after: string): string {
  if (!/\b(?:an?|the|our|this|fully)\s+$/i.test(before)) return after
  const [group] = /^(?:,\s[\p{L}-]+(?:\s[\p{L}-]+)?){1,3}(?=\s[\p{L}-])/u.exec(after) ?? []
  return group === undefined ? after : `${group.replaceAll(',', '')}${after.slice(group.length)}`
}

/** The words of the sentence before an offset. */
function clauseBefore(text: string, at: number): string {
  const piece = text.slice(Math.max(0, at - 240), at)
  let start = 0
  for (const match of piece.matchAll(/[.!?。](?=\s)|\n\s*[-*•]\s|;/g)) start = match.index + 1
  return piece.slice(start).replace(/\s+/g, ' ')
}

function clauseBehind(text: string, end: number): string {
  const piece = text.slice(end, end + 240)
  const stop = /[.!?。](?:\s|$)|;/.exec(piece)
  return piece.slice(0, stop ? stop.index + 1 : piece.length).replace(/\s+/g, ' ')
}

/** What the term stands before: “open source Llama 2 model” names a model by itself, “open source model based on” does not. */
function nounGroup(after: string): string {
  const words = after.split(/\s+/).filter(Boolean).slice(0, 6)
  const end = words.findIndex(word =>
    /^(?:by|from|based|of|for|such|like|in|on|with|and|or|to|that|which|is|are|built|derived|than|using)$/i.test(word),
  )
  return (end < 0 ? words : words.slice(0, end)).join(' ')
}
