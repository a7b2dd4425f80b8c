import type { Claim } from '#model/model-card.ts'
import { around, isQuoted, namesIn, wordsWithName } from '#models/claim-context.ts'
import {
  GENERAL_CHINESE,
  HEARSAY_CHINESE,
  INTENTIONS_CHINESE,
  MODELS_CHINESE,
  NEGATIONS_CHINESE,
  OTHERS_CHINESE,
  TERM_CHINESE,
  USES_CHINESE,
} from '#models/claim-words.ts'
import { lineAt, type Paragraph } from '#models/paragraphs.ts'

/** Finds where a Chinese paragraph calls a model open source. */
export function chineseClaims(paragraph: Paragraph, names: readonly string[]): Claim[] {
  return [...paragraph.plain.matchAll(TERM_CHINESE)].flatMap(match => {
    const at = match.index
    const before = /[^。！？；\n]{0,40}$/.exec(paragraph.plain.slice(Math.max(0, at - 40), at))?.[0] ?? ''
    const after = /^[^。！？；\n]{0,40}[？?]?/.exec(paragraph.plain.slice(at + 2, at + 43))?.[0] ?? ''
    if (
      NOT.test(before) ||
      INTENTIONS_CHINESE.test(before) ||
      HEARSAY_CHINESE.test(before) ||
      SET_AGAINST.test(before) ||
      /^[^，,]{0,24}[？?]/.test(after)
    )
      return []
    if (isQuoted(paragraph.raw, at, at + 2, before, after) || saidOf(after) === 'other') return []
    const claim = subjectOf(before, after, names)
    if (!claim) return []
    const line = lineAt(paragraph.plain, at, paragraph.line)
    return [{ words: around(before, match[0], after), ...claim, language: 'zh', line, endLine: line }]
  })
}

/** Said right before the term: “不开源”, “尚未开源”, “是否开源”. */
const NOT = new RegExp(`(?:${NEGATIONS_CHINESE.join('|')})\\s*(?:是|算|能|完全|真正)?\\s*$`)
/** “在开源模型中”, “与开源模型相比”: those of others. */
const SET_AGAINST = /由[^，,。]{0,8}$|(?:在|与|與|和|跟|同|比|较|(?<!基)[於于]|对|對|让|讓)\s*$/
/** “是目前最强大的开源模型之一”: a superlative of what stands before “是”. */
const IS_FOREMOST =
  /(?:是|为|成为)\s*(?:目前|当前|國內|国内|业界|全球|世界)?(?:上)?(?:最[^，,]{1,6}|首[个個款]|第一[个個款]|唯一)\s*的?\s*$/
const GENERAL = new RegExp(`(?:${GENERAL_CHINESE.join('|')})(?:的)?[^，,]{0,12}$`)
const USES = new RegExp(`(?:${USES_CHINESE.join('|')})(?:了|的)?[^，,。]{0,8}$`)

/** Own by what stands beside the term; else the words that may name a model of others. */
function subjectOf(before: string, after: string, names: readonly string[]): Pick<Claim, 'of' | 'about'> | undefined {
  if (/等\s*$/.test(before)) return undefined
  const model = saidOf(after) === 'model' || (saidOf(after) === 'none' && lastNoun(/[^，,。]{0,40}$/.exec(before)?.[0] ?? '') === 'model')
  const named = namesIn(before, names) || namesIn(after, names)
  const about = wordsWithName(`${/[^，,：:]{0,24}$/.exec(before)?.[0] ?? ''} ${/^[^，,：:]{0,24}/.exec(after)?.[0] ?? ''}`)
  const other = about === undefined ? undefined : { of: 'named' as const, about }
  const foremost = IS_FOREMOST.test(before)
  if (!foremost && GENERAL.test(before)) return undefined
  if (!model && !namesIn(before.slice(-16), names) && !namesIn(after.slice(0, 16), names)) return other
  const own =
    named ||
    (foremost && about === undefined) ||
    /是\s*(?:一[个個款]|首[个個款]|最新)?\s*(?:完全|全面)?\s*$/.test(before) ||
    // “X 是某某推出的新一代开源模型”, where the document has no other name than X.
    (names.length === 0 &&
      /是[^，,。]{0,16}(?:推出|发布|發布|开发|開發|研发|研發|训练|訓練)的\s*(?:新一代|首[个個款]|最新|一[个個款])?\s*$/.test(before)) ||
    /(?:我们|我們|本次|本模型|该|該|此|现已|正式|全面|已经?|宣布)[^，,。]{0,24}$/.test(before)
  // “使用开源模型 X” is said of X, “X 基于开源模型” is not.
  if (!own || (USES.test(before) && !namesIn(after, names))) return other
  return { of: 'own', ...(about === undefined ? {} : { about }) }
}

/** What the words behind the term are about: its last noun counts, “大模型推理引擎” is an engine. */
function saidOf(after: string): 'model' | 'other' | 'none' {
  const phrase =
    /^(?:\s*(?:了|出|的|发布的?|并))*(?:(?!和|与|與|及|在|是|为|由|对|可|供|用于|以)[^，,。、；;：:！!？?（()\n]){0,24}/.exec(after)?.[0] ??
    ''
  return lastNoun(phrase)
}

/** The last noun of a phrase; of two that overlap the longer one, so that “模型权重” are weights. */
function lastNoun(phrase: string): 'model' | 'other' | 'none' {
  const last = (words: readonly string[]) => Math.max(...words.map(word => phrase.lastIndexOf(word)))
  const model = last(MODELS_CHINESE)
  if (last(OTHERS_CHINESE) > model) return 'other'
  return model >= 0 ? 'model' : 'none'
}
