import type { Claim } from '#model/model-card.ts'
import { bareWord, namesIn, tail, wordsWithName } from '#models/claim-context.ts'
import { APPOSED, COMPARED, DEGREES, GENERAL, GENERAL_ALONE, JOINED, MODELS, ONE_OF_OURS, OTHERS, RIVALS } from '#models/claim-words.ts'

/** What the claim is about; undefined where it is about something else than a model, or about models in general. */
export function subjectOf(
  term: string,
  before: string,
  after: string,
  names: readonly string[],
): { readonly of: Claim['of']; readonly name?: string } | undefined {
  const verb =
    /ed$|ing$/i.test(term) ||
    /\b(?:we|will|fully|have|has|team|university|ai|they)\s+$/i.test(before) ||
    // “we train and open-source X”, but not “X and open-source models”.
    (/\b(?:and|to)\s+$/i.test(before) && /^\s*(?:the|our|this|these|an?|all|it|them|\p{Lu}[\p{Ll}\d])/u.test(after))
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
  if (noun === 'model') return modelOf(before, after, behind, names)
  // “the open-source Llama 3”, and nothing more is said of it.
  const alone = NAME_ALONE.exec(after)?.[1]
  if (alone !== undefined && !GENERAL.test(tail(nearBefore, 60))) return named(alone)
  if (/\(\s*$/.test(before) && /^\s*\)/.test(after) && namesIn(before.slice(-30), names)) return { of: 'own' }
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

/** “… open-source model”: whose it is, is told by what joins the words to what stands before. */
function modelOf(
  before: string,
  after: string,
  behind: string,
  names: readonly string[],
): { readonly of: Claim['of']; readonly name?: string } | undefined {
  // “the open source Hybrid Transformer”: a name that is not ours.
  if (/\bthe\s+$/.test(before) && /^\s*\p{Lu}[\p{Ll}\d]/u.test(after) && !namesIn(behind.slice(0, 80), names))
    return named(behind.slice(0, 80))
  const clause = before.slice(before.lastIndexOf(',') + 1)
  if (RIVALS.test(tail(clause, 40)) || COMPARED.test(clause)) return undefined
  if (ONE_OF_OURS.test(before) || isJoined(before, names)) return { of: 'own', ...ofSubject(before) }
  const beforeName = behind.slice(0, 60)
  if (namesIn(beforeName, names) && !/\b(?:than|while|but|unlike|outperform\w*|surpass\w*|beat\w*|needs?)\b/i.test(beforeName))
    return { of: 'own' }
  if (isFragment(before, after)) return { of: 'own', ...ofSubject(before) }
  const [, brand] = /^\s(\p{Lu}\p{L}{3,20})\s(?:models?|LLMs?)\b/u.exec(behind) ?? []
  if (brand !== undefined) return { of: 'named', name: brand }
  return named(behind.slice(0, 80)) ?? (GENERAL.test(tail(before, 60)) ? undefined : named(before.slice(-80)))
}

/** “X is an open-source model”, “X: the first open-source model”; a comma joins only to a name. */
function isJoined(before: string, names: readonly string[]): boolean {
  if (JOINED.test(before)) return true
  const [, left] = APPOSED.exec(before.slice(-120)) ?? []
  return left !== undefined && (namesIn(left, names) || /\p{Lu}\S*\d|\d\S*\p{Lu}/u.test(left))
}

/** “An open-source model for finance.” says it of what the document is about; a verb behind it would tell something of any such model. */
function isFragment(before: string, after: string): boolean {
  return (
    /^[\s>*#•-]*(?:(?:an?|the|our|introducing|new|first|fully|truly|completely|powerful|free)\s+){0,3}$/i.test(before) &&
    !nounWord(after).endsWith('s') &&
    !/\b(?:is|are|was|were|will|can|may|usually|often|needs?|should|must|would|have|has|had|do|does|comes?|requires?|makes?)\b/i.test(
      after.slice(0, 80),
    )
  )
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
