import type { Claim } from '#model/model-card.ts'
import { lineAt, type Paragraph } from '#models/paragraphs.ts'

/** More claims than this in one document are one claim. */
const MOST = 200

/** Words of English by which the matter of a claim is told. All are looked for in a window of a few words: linear. */
const TERM = /\bopen[- ]?sourc(?:ed?|ing)\b/gi
const NEGATED =
  /\b(?:not|isn[’']?t|aren[’']?t|wasn[’']?t|never|no longer|neither|nor|non|rather than|instead of|hardly|cannot be called|so-called|closed[- ]source (?:and|or)|yet to be)\b[^.!?]{0,40}$/i
const LICENSE_WORDS = /^\s*(?:initiative|definition|licen[cs]\w*|institute|foundation|summit|program(?:me)?|office|day)\b/i
const MODEL =
  /^(?:models?|llms?|lms?|vlms?|mllms?|slms?|lvlms?|mlms?|weights?|checkpoints?|transformers?|moes?|chatbots?|assistants?|gpt|series|family|variants?|versions?)$/i
const OTHER =
  /^(?:code|codebase|librar(?:y|ies)|frameworks?|toolkits?|tools?|toolbox|software|projects?|repos?|repositor(?:y|ies)|platforms?|packages?|implementations?|datasets?|data|corpus|corpora|benchmarks?|engines?|stacks?|world|alternatives?|solutions?|apps?|applications?|databases?|scripts?|evaluations?|pipelines?|community|communities|contributors?|contributions?|ecosystem|movement|ethos|spirit|principles|team|developers?|enthusiasts?|research|sota|systems?|servers?|clients?|plugins?|extensions?|agents?|ui|interface|runtimes?|kernels?|operators?|compilers?|drivers?|hardware|method|methods|technique|efforts?|initiatives?|works?|music|source|tokenizers?|recipes?|demos?|notebooks?|api|apis|infrastructure|components?|dependencies|stuff|materials?|resources?|competition|competitors|counterparts?|peers?|baselines?|field|space|landscape|area|domain|llama\.cpp)$/i
const GENERIC =
  /\b(?:other|others|existing|previous|prior|various|many|most|several|some|all|any|those|these|compar\w*|outperform\w*|surpass\w*|exceed\w*|beat\w*|rival\w*|than|among|amongst|between|against|versus|vs|like|popular|leading|established|current|mainstream|similar|state-of-the-art|best|top|latest|strongest|available|every|each|different|numerous|multiple|modern|recent|your|their)\b/i
const OWN = /\b(?:we|our|us|this)\b/i
const COPULA =
  /\b(?:is|are|was|were|being|as|becomes?|remains?|an?|the|new|first|introduc\w+|present\w*|releas\w+|announc\w+|meet|launch\w*|upgraded|version|generation|of)\b/i

/** Finds where a document calls something open source; what the claim is about is told by `names`, what is said of others is left out. */
export function readClaims(text: readonly Paragraph[], names: readonly string[]): Claim[] {
  const claims: Claim[] = []
  for (const paragraph of text) {
    if (claims.length >= MOST) break
    for (const claim of [...english(paragraph, names), ...chinese(paragraph, names)]) claims.push(claim)
  }
  return claims.slice(0, MOST)
}

function english(paragraph: Paragraph, names: readonly string[]): Claim[] {
  return [...paragraph.plain.matchAll(TERM)].flatMap(match => {
    const at = match.index
    const end = at + match[0].length
    const before = clauseBefore(paragraph.plain, at)
    const after = clauseBehind(paragraph.plain, end)
    if (NEGATED.test(before) || LICENSE_WORDS.test(after) || quoted(paragraph.raw, at, end) || /^[^.!]{0,80}\?/.test(after)) return []
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

/** What the claim is about; undefined where it is about something else than a model, or about models in general. */
function subjectOf(
  term: string,
  before: string,
  after: string,
  names: readonly string[],
): { readonly of: Claim['of']; readonly name?: string } | undefined {
  const verb = /ed$|ing$/i.test(term) || /\b(?:we|to|will|fully|have|has|and|team|university|ai|they)\s+$/i.test(before)
  const noun = headNoun(after)
  const behind = after.slice(0, 120)
  const nearBefore = before.slice(-80)
  if (verb && !/\b(?:is|are|been|was|were|be|fully|now|completely|already)\s+$/i.test(before)) {
    // “we open-source X”: what follows tells what.
    if (noun === 'other') return undefined
    if (noun === 'model' || namesIn(behind, names)) return { of: 'own' }
    return named(behind.slice(0, 60))
  }
  if (noun === 'other') return undefined
  const generic =
    GENERIC.test(nearBefore.slice(-60)) && !/\b(?:is|are)\s+(?:an?|the|our|one of the|among the)\s+(?:[\w-]+\s+){0,3}$/i.test(nearBefore)
  if (noun === 'model') {
    if (namesIn(nearBefore.slice(-30), names) && !/\b(?:than|over|outperform\w*|like)\s+\S*\s*$/i.test(nearBefore.slice(-45)))
      return { of: 'own' }
    if (generic) return undefined
    if (namesIn(before, names) && COPULA.test(nearBefore)) return { of: 'own' }
    if (
      namesIn(behind.slice(0, 80), names) ||
      (OWN.test(nearBefore) && !/\b(?:using|use|uses|on|with|from|support\w*|by)\s+(?:[\w-]+\s+){0,2}$/i.test(nearBefore.slice(-40)))
    )
      return { of: 'own' }
    if (/^[\s>*#-]*(?:an?|the|our|introducing)?\s*(?:[\w.-]+\s+){0,4}$/i.test(before) && !nounWord(after).endsWith('s'))
      return { of: 'own' }
    return named(behind.slice(0, 80)) ?? named(nearBefore)
  }
  // “X is open source”: what stands before tells what.
  if (!/\b(?:is|are|was|were|been|be|now|fully|completely|also|both|100%|truly)\s+(?:an?\s+)?$/i.test(before)) return undefined
  if (!/^\s*(?:$|[.,;:!)]|and\b|under\b|for\b|with\b|on\b|so\b|to\b|in\b|at\b|now\b|—|-)/i.test(after)) return undefined
  const told = before.slice(-100)
  if (lastNoun(told) === 'other') return undefined
  if (
    namesIn(told, names) ||
    lastNoun(told) === 'model' ||
    (/\b(?:it|this)\s+(?:is|was)\s+(?:[\w%]+\s+){0,2}$/i.test(told) && names.length > 0)
  )
    return { of: 'own' }
  return named(told)
}

/** A name of a model that the knowledge may tell, kept for later: the words around the term. */
function named(words: string): { readonly of: 'named'; readonly name: string } | undefined {
  const name = words.replace(/\s+/g, ' ').trim()
  return /[A-Z][\w.-]*\s?-?\d|[\w.-]+\/[\w.-]+/.test(name) ? { of: 'named', name } : undefined
}

/** The first word behind the term that tells what is called open source. */
function headNoun(after: string): 'model' | 'other' | 'none' {
  let model = false
  for (const word of after.split(/\s+/).filter(Boolean).slice(0, 9)) {
    const bare = word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
    // “open source model library”: the last noun of the group is what is meant.
    if (OTHER.test(bare)) return 'other'
    const ends = /[.,;:!?)]$/.test(word) || /^(?:and|or|by|from|under|that|which|with|in|on|for|to|is|are|at|of)$/i.test(bare)
    if (MODEL.test(bare) || /-models?$/i.test(bare)) model = true
    else if (model || ends) return model ? 'model' : 'none'
    if (ends) break
  }
  return model ? 'model' : 'none'
}

function nounWord(after: string): string {
  return after.split(/\s+/).find(word => MODEL.test(word.replace(/\W+$/, ''))) ?? ''
}

function lastNoun(before: string): 'model' | 'other' | 'none' {
  for (const word of before.split(/\s+/).filter(Boolean).reverse().slice(0, 12)) {
    const bare = word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
    if (OTHER.test(bare)) return 'other'
    if (MODEL.test(bare)) return 'model'
  }
  return 'none'
}

function chinese(paragraph: Paragraph, names: readonly string[]): Claim[] {
  return [...paragraph.plain.matchAll(/开源|開源/g)].flatMap(match => {
    const at = match.index
    const before = /[^。！？；\n]{0,40}$/.exec(paragraph.plain.slice(Math.max(0, at - 40), at))?.[0] ?? ''
    const after = /^[^。！？；\n]{0,40}/.exec(paragraph.plain.slice(at + 2, at + 42))?.[0] ?? ''
    if (
      /(?:不|未|非|没有|沒有|尚未|并非|並非|不是|无法|暂不|闭源和)\s*(?:是|算|能|完全|真正)?\s*$/.test(before) ||
      quoted(paragraph.raw, at, at + 2)
    )
      return []
    if (
      /^(?:许可|許可|协议|協議|社区|社區|项目|項目|代码|代碼|工具|框架|库|庫|软件|軟體|数据|數據|平台|生态|生態|贡献|貢獻|评测|評測|基准|基準|引擎|方案|组织|精神|爱好者|训练代码|推理代码|实现|版权|证书)/.test(
        after.trim(),
      )
    )
      return []
    if (
      /(?:其他|其它|现有|現有|同类|主流|众多|各种|各類|相比|优于|優於|超过|超過|同尺寸|所有|多个|当前|目前|最好的?|最强的?|同规模的?)[^，,]{0,12}$/.test(
        before,
      )
    )
      return []
    const model =
      /^(?:了|的|出|发布|发布的|并)?[^，,。]{0,24}?(?:模型|权重|權重|大模型|系列|版本)/.test(after) ||
      /(?:模型|权重|權重|系列)[^，,。]{0,10}$/.test(before)
    const own =
      /是\s*(?:一[个個款]|首[个個款])?\s*(?:完全|全面)?\s*$/.test(before) ||
      /(?:我们|我們|本|该|該|此|现已|正式|全面|已经?|宣布)[^，,。]{0,16}$/.test(before) ||
      namesIn(before, names) ||
      namesIn(after, names)
    if (!model && !namesIn(before.slice(-16), names)) return []
    if (!own) return []
    const line = lineAt(paragraph.plain, at, paragraph.line)
    return [{ words: around(before, match[0], after), of: 'own' as const, language: 'zh', line, endLine: line }]
  })
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

/** In quotation marks on its own: the words are spoken of, not said. */
function quoted(raw: string, at: number, end: number): boolean {
  return /["“”‘’'«「『]$/.test(raw.slice(Math.max(0, at - 1), at)) && /^[.,]?["“”‘’'»」』]/.test(raw.slice(end, end + 2))
}

/** The words of the sentence around the term, cut at spaces. */
function around(before: string, term: string, after: string): string {
  const left = before.slice(-48)
  const right = after.slice(0, 48)
  return `${before.length > 48 ? left.slice(left.indexOf(' ') + 1) : left}${term}${after.length > 48 ? right.slice(0, right.lastIndexOf(' ')) : right}`
    .replace(/\s+/g, ' ')
    .trim()
}

/** What the term stands before: “open source Llama 2 model” names a model by itself, “open source model based on” does not. */
function nounGroup(after: string): string {
  const words = after.split(/\s+/).filter(Boolean).slice(0, 6)
  const end = words.findIndex(word =>
    /^(?:by|from|based|of|for|such|like|in|on|with|and|or|to|that|which|is|are|built|derived|than|using)$/i.test(word),
  )
  return (end < 0 ? words : words.slice(0, end)).join(' ')
}

function namesIn(text: string, names: readonly string[]): boolean {
  const folded = foldWords(text)
  return names.some(name => folded.includes(name))
}

/** Letters and digits alone, lower case: `Baichuan 2` and `Baichuan2` are one name. */
export function foldWords(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
}
