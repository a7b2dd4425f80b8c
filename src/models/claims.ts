import type { Claim, Told } from '#model/model-card.ts'
import { around, isQuoted, namesIn, wordsWithName } from '#models/claim-context.ts'
import {
  COPULAS,
  DEGREES,
  GENERAL,
  GENERAL_ALONE,
  HEARSAY,
  INTENTIONS,
  MODELS,
  NAMES_OF_TERM,
  NEGATIONS,
  OTHERS,
  OWN,
  RIVALS,
  TERM,
} from '#models/claim-words.ts'
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

/** What the claim is about; undefined where it is about something else than a model, or about models in general. */
function subjectOf(
  term: string,
  before: string,
  after: string,
  names: readonly string[],
): { readonly of: Claim['of']; readonly name?: string } | undefined {
  const verb =
    /ed$|ing$/i.test(term) ||
    /\b(?:we|to|will|fully|have|has|team|university|ai|they)\s+$/i.test(before) ||
    // “we train and open-source X”, but not “X and open-source models”.
    (/\band\s+$/i.test(before) && /^\s*(?:the|our|this|these|an?|all|it|them|\p{Lu}[\p{Ll}\d])/u.test(after))
  const noun = headNoun(after)
  // What stands behind “such as” is an example of what is spoken of in general.
  const behind = after.slice(0, 120).replace(/(?:\b(?:such as|like|including|e\.g\.)|[(:])[\s\S]*$/i, '')
  const nearBefore = before.slice(-80)
  if (verb && !/\b(?:is|are|been|was|were|be|fully|now|completely|already)\s+$/i.test(before)) {
    // “we open-source X”: what follows tells what.
    if (noun === 'other') return undefined
    if (noun === 'model' || namesIn(behind, names)) return { of: 'own' }
    return named(behind.slice(0, 60))
  }
  if (noun === 'other') return undefined
  if (GENERAL_ALONE.test(nearBefore)) return undefined
  const generic =
    GENERAL.test(tail(nearBefore, 60)) && !/\b(?:is|are)\s+(?:an?|the|our|one of the|among the)\s+(?:[\w-]+\s+){0,3}$/i.test(nearBefore)
  if (noun === 'model') {
    // “the open source Hybrid Transformer”: a name that is not ours.
    if (/\bthe\s+$/.test(before) && /^\s*\p{Lu}[\p{Ll}\d]/u.test(after) && !namesIn(behind.slice(0, 80), names))
      return named(behind.slice(0, 80))
    if (inGeneral(before, after)) return undefined
    if (namesIn(nearBefore.slice(-30), names) && !/\b(?:than|over|outperform\w*|like)\s+\S*\s*$/i.test(nearBefore.slice(-45)))
      return { of: 'own', ...ofSubject(before) }
    if (generic || RIVALS.test(tail(before, 40))) return undefined
    if (namesIn(before, names) && COPULAS.test(nearBefore)) return { of: 'own' }
    if (
      namesIn(behind.slice(0, 80), names) ||
      (OWN.test(nearBefore) && !/\b(?:using|use|uses|on|with|from|support\w*|by)\s+(?:[\w-]+\s+){0,2}$/i.test(nearBefore.slice(-40)))
    )
      return { of: 'own', ...ofSubject(before) }
    if (/^[\s>*#-]*(?:an?|the|our|introducing)?\s*(?:[\w.:-]+\s+){0,4}$/i.test(before) && !nounWord(after).endsWith('s'))
      return { of: 'own', ...ofSubject(before) }
    const [, brand] = /^\s(\p{Lu}\p{L}{3,20})\s(?:models?|LLMs?)\b/u.exec(behind) ?? []
    return brand === undefined ? (named(behind.slice(0, 80)) ?? named(nearBefore)) : { of: 'named', name: brand }
  }
  // “the open-source Llama 3”, and nothing more is said of it.
  const alone = NAME_ALONE.exec(after)?.[1]
  if (alone !== undefined && !generic) return named(alone)
  // “X is open source”: what stands before tells what.
  if (!IS.test(before)) return undefined
  if (!/^\s*(?:$|[.,;:!)]|and\b|under\b|for\b|with\b|on\b|so\b|to\b|in\b|at\b|now\b|—|-)/i.test(after)) return undefined
  const told = before.slice(-100)
  if (lastNoun(told) === 'other') return undefined
  if (
    namesIn(told, names) ||
    lastNoun(told) === 'model' ||
    (/\b(?:it|this)\s+(?:is|was)\s+(?:[\w%]+\s+){0,2}$/i.test(told) && names.length > 0)
  )
    return { of: 'own' }
  return named(told) ?? brandBefore(told)
}

/** “Acme is open source”: a name alone, which the knowledge may tell. */
function brandBefore(words: string): { readonly of: 'named'; readonly name: string } | undefined {
  const [, name] =
    /(?:^|[.,;:(]\s|\s(?:and|but|while|since|because|as|like)\s)\s*(\p{Lu}\p{L}{3,20})\s(?:is|are)\s(?:[\w%]+\s+){0,3}$/u.exec(words) ?? []
  return name === undefined ? undefined : { of: 'named', name }
}

/** A name with its version, behind which the clause ends or says who it is from. */
const NAME_ALONE = /^\s{1,2}(\p{Lu}[\p{L}]{2,20}[ -]?\d[\w.]{0,8}(?:-[\w.]{1,20}){0,3})\s*(?:$|[.,;!|)]|(?:from|by|via)\b)/u

/** “X is an open source model”, “X, an open source model”, “X, Acme’s open source model”: the name that stands before. */
function ofSubject(before: string): { readonly name?: string } {
  const [, subject] =
    /(\p{Lu}\S*(?:\s\S+){0,3}?)(?:\s(?:is|was|are)|,)\s(?:an?|the|one of the|\p{Lu}\w*['’]s)\s(?:[\w-]+\s){0,3}$/u.exec(
      before.slice(-120),
    ) ?? []
  return subject === undefined ? {} : { name: subject }
}

/** “is”, “is fully”, “is an” right before the term. */
const IS = new RegExp(`(?:^|\\s)(?:${DEGREES.join('|')})\\s+(?:an?\\s+)?(?:free\\s+and\\s+)?$`, 'i')

/** A name of a model that the knowledge may tell, kept for later: the words around the term. */
function named(words: string): { readonly of: 'named'; readonly name: string } | undefined {
  const name = wordsWithName(words)
  return name === undefined ? undefined : { of: 'named', name }
}

/** “X, and open-source LLMs in general”: several without an article, and nobody who gives them out. */
function inGeneral(before: string, after: string): boolean {
  if (!nounWord(after).endsWith('s') || /^(?:series|weights)$/.test(nounWord(after))) return false
  const [last = '', second = ''] = before.trim().split(/\s+/).slice(-2).map(bareWord).reverse()
  return !OWN.test(`${second} ${last}`) && !COPULAS.test(last) && !/^(?:these|two|three|four|five|fully|\d+)$/.test(last) && last !== ''
}

/** The first word behind the term that tells what is called open source. */
function headNoun(after: string): 'model' | 'other' | 'none' {
  let model = false
  const words = after.split(/\s+/).filter(Boolean).slice(0, 9)
  for (const [n, word] of words.entries()) {
    const bare = bareWord(word)
    // “open source model library”, “open source code model”: the last noun of the group is what is meant.
    if (OTHERS.has(bare) && !(bare === word.toLowerCase() && MODELS.has(bareWord(words[n + 1] ?? '')))) return 'other'
    // “an open-source text to speech model”: the task is one word.
    const task = bare === 'to' && TASKS.test(bareWord(words[n - 1] ?? ''))
    const ends = /[.,;:!?)]$/.test(word) || (!task && /^(?:and|or|by|from|under|that|which|with|in|on|for|to|is|are|at|of)$/i.test(bare))
    if (MODELS.has(bare) || /-models?$/.test(bare)) model = true
    else if (model || ends) return model ? 'model' : 'none'
    if (ends) break
  }
  return model ? 'model' : 'none'
}

/** What a model turns into something else. */
const TASKS = /^(?:text|speech|image|video|audio|sequence|seq|voice|end|code|sketch)$/

function bareWord(word: string): string {
  return word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '').toLowerCase()
}

/** “Open Source Initiative”, “open source license”: the term is part of a name. */
function isNameOfTerm(after: string): boolean {
  return NAMES_OF_TERM.has(bareWord(/^\s*(\S{1,40})/.exec(after)?.[1] ?? ''))
}

/** The last characters, from a whole word on. */
function tail(text: string, length: number): string {
  return text.length <= length ? text : text.slice(-length).replace(/^\S*\s/, '')
}

function nounWord(after: string): string {
  return (
    after
      .split(/\s+/)
      .map(bareWord)
      .find(word => MODELS.has(word)) ?? ''
  )
}

function lastNoun(before: string): 'model' | 'other' | 'none' {
  for (const word of before.split(/\s+/).filter(Boolean).reverse().slice(0, 12)) {
    const bare = bareWord(word)
    if (OTHERS.has(bare)) return 'other'
    if (MODELS.has(bare)) return 'model'
  }
  return 'none'
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
