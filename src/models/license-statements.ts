import type { LicenseStatement } from '#model/model-card.ts'
import type { Part } from '#model/finding.ts'
import { foldWords } from '#models/claim-context.ts'
import { lineAt, type Paragraph } from '#models/paragraphs.ts'
import { statement } from '#models/statement-at.ts'
import { statementsChinese } from '#models/statements-chinese.ts'

/** `License: …` as a field: in bold, in a list, in a row of a table. */
const FIELD =
  /^[\s>|*+-]{0,20}(?:(model|code|weights?|data(?:set)?)\s+)?licen[cs]es?(?:\s*\(s\))?(?:\s+(?:name|type|agreement))?\s*(?:[:：|]|\s{3,}|(?=\s*A\s))\s*(\S[\s\S]{0,600})$/i

/** A sentence that gives something out: the words before tell what, the words behind name the license. */
const UNDER = /\b(?:under|by|with|to|through)\s+(?:both\s+)?(?:the\s+terms\s+of\s+)?(?:the\s+|an?\s+|our\s+|its\s+)?/gi
const GIVES =
  /\b(?:releas|licens|distribut|provid|publish|govern|cover|fall|avail|offer|shar|subject|permit|open[- ]?sourc|adher|requir|usage|use|compl)\w*/i

/** Words that only a license is called by. */
const NAMES =
  /licen[cs]e|agreement|\bterms\b|\bapache\b|\bmit\b|\bbsd\b|\b[al]?gpl|\bcc[- ]by|\bcc0|creative commons|rail(?:\+\+)?(?:-m)?\b|\bmpl\b|unlicense|\bnon-?commercial\b/i

/** What a template leaves to be filled in. */
const PLACEHOLDER =
  /^\W*(?:more information needed|to be (?:added|determined|announced)|tb[adc]|todo|n\/?a|none|not specified|unspecified)\W*$/i

/** Finds what the prose of a document says of licenses: fields, sentences, a section of its own, badges. */
export function licenseStatements(text: readonly Paragraph[], names: readonly string[]): LicenseStatement[] {
  const columns = licenseColumns(text)
  return text
    .flatMap(paragraph => (paragraph.isHeading ? [] : [...badges(paragraph), ...said(paragraph, names), ...inTable(paragraph, columns)]))
    .filter(({ text: words }) => !PLACEHOLDER.test(words))
}

/** The rows of tables with a column `License`, and which column that is. */
function licenseColumns(text: readonly Paragraph[]): ReadonlyMap<Paragraph, number> {
  const found = new Map<Paragraph, number>()
  let column = -1
  for (const [n, paragraph] of text.entries()) {
    if (!paragraph.raw.trimStart().startsWith('|')) column = -1
    else if (/^[\s|:-]+$/.test(text[n + 1]?.raw ?? ''))
      column = cells(paragraph.plain).findIndex(cell => /^licen[cs]es?$/i.test(cell.trim()))
    else if (column > 0) found.set(paragraph, column)
  }
  return found
}

function cells(row: string): readonly string[] {
  return row.trim().replace(/^\|/, '').split('|')
}

/** A row for a part: `| Weights | Name of the license |`. Rows for other things list what others give out. */
function inTable(paragraph: Paragraph, columns: ReadonlyMap<Paragraph, number>): LicenseStatement[] {
  const column = columns.get(paragraph)
  if (column === undefined) return []
  const row = cells(paragraph.plain)
  const [what = ''] = row
  const value = row[column] ?? ''
  if (!/^\W*(?:(?:source|training|inference|model|pretrained)\s+)?(?:code|weights?|models?|checkpoints?|data(?:sets?)?)\W*$/i.test(what))
    return []
  const from = paragraph.plain.indexOf('|') + 1 + row.slice(0, column).reduce((sum, cell) => sum + cell.length + 1, 0)
  return NAMES.test(value)
    ? [statement(paragraph, from, from + value.length, 'field', partOf(what.replace(/model\s+(?=weights)/i, '')))]
    : []
}

/** `Terms of Use: …` as a field: some publishers call their license so. */
const TERMS = /^[\s>|*+-]{0,20}terms(?:\s+(?:of\s+(?:use|service)|and\s+conditions))?\s*[:：|]\s*(\S[\s\S]{0,300})$/i

function said(paragraph: Paragraph, names: readonly string[]): LicenseStatement[] {
  const terms = TERMS.exec(paragraph.plain)
  if (terms?.[1]) return [statement(paragraph, terms[0].length - terms[1].length, paragraph.plain.length, 'terms', undefined)]
  const field = FIELD.exec(paragraph.plain)
  const value = field?.[2]
  if (field && value && /[\p{L}\p{N}]/u.test(value)) {
    const sentences = under(paragraph, field[0].length - value.length, true, names)
    if (sentences.length > 0) return sentences
    return [statement(paragraph, field[0].length - value.length, paragraph.plain.length, 'field', partOf(field[1] ?? ''))]
  }
  const section = /licen[cs]/i.test(paragraph.heading)
  const sentences = [...under(paragraph, 0, section, names), ...licensed(paragraph, names), ...statementsChinese(paragraph, names)]
  if (sentences.length > 0 || !section) return sentences
  const short = paragraph.plain.trim()
  return short.length <= 100 && NAMES.test(short) ? [statement(paragraph, 0, paragraph.plain.length, 'section', undefined)] : []
}

/** All “… under X” of a paragraph. */
function under(paragraph: Paragraph, from: number, about: boolean, names: readonly string[]): LicenseStatement[] {
  const found: LicenseStatement[] = []
  let start = from
  for (const match of paragraph.plain.slice(from).matchAll(UNDER)) {
    const at = from + match.index
    const before = paragraph.plain.slice(Math.max(start, at - 300), at)
    const clause = before.slice(Math.max(before.lastIndexOf('. '), before.lastIndexOf('; ')) + 1)
    const name = nameBehind(paragraph.plain, at + match[0].length)
    const weak = !/^under/i.test(match[0])
    const joined = about ? /\b(?:is|are)\b/ : /\b(?:is|are)\s+$/
    if (!GIVES.test(clause) && !joined.test(clause)) continue
    if (weak && !/\b(?:licensed|governed|covered|subject|adher\w*|compl\w+)\b/i.test(clause)) continue
    if (!NAMES.test(paragraph.plain.slice(name.from, name.to)) || (!about && !isOwn(clause, names))) continue
    const told = statement(paragraph, name.from, name.to, about && from > 0 ? 'field' : 'sentence', partOf(clause))
    if (namesOwnModel(clause, names)) found.push({ ...told, own: true })
    else found.push(namesOtherModel(clause, names) ? { ...told, other: true } : told)
    start = name.to
  }
  return found
}

/** “The models are CC-BY-NC 4.0 licensed”: the name stands between. */
function licensed(paragraph: Paragraph, names: readonly string[]): LicenseStatement[] {
  return [...paragraph.plain.matchAll(/\b(?:is|are|were|was)\s+(?=([\w .+-]{2,60}?)[ -]licen[cs]ed\b)/gi)].flatMap(match => {
    const name = match[1] ?? ''
    const from = match.index + match[0].length
    const before = paragraph.plain.slice(Math.max(0, match.index - 200), match.index)
    const clause = before.slice(before.lastIndexOf('. ') + 1)
    if (!NAMES.test(name) || !OWN.test(clause)) return []
    const told = statement(paragraph, from, from + name.length, 'sentence', partOf(clause))
    return [namesOwnModel(clause, names) ? { ...told, own: true as const } : told]
  })
}

/** What a card speaks of when it speaks of itself. */
const OWN =
  /\b(?:this|these|we|our|components?|model|models|weights?|checkpoints?|code|repo(?:sitory)?|project|dataset|data|it|they|released|version|adapter|series)\b/i

/** Of the card's own: by a word for it, by its name, or because nothing else is named (“Licensed under …”). */
function isOwn(clause: string, names: readonly string[]): boolean {
  if (OWN.test(clause) || /^\W*(?:licensed|governed|distributed|released|available|provided|published)\b/i.test(clause)) return true
  const folded = foldWords(clause)
  return names.some(name => folded.includes(name))
}

/** Words that do not stand between “this” and “model” where the document's own is meant. */
const OTHERS =
  'base|original|underlying|upstream|backbone|teacher|above|other|third|default|supported|required|recommended|downloaded|external|used|projects?|repo|repository|library|tool|code|package|app|application|software|work|service|demo|uses?|using|includes?|contains?|loads?|downloads?|supports?|ships?|wraps?|calls?|with|of|from|for|by|to|on|in|at|which|that|their|respective'

/** “This model”, “the released weights”, “our fine-tuned checkpoints”: no name of another model stands between. */
const THIS_MODEL = new RegExp(
  `(?:\\b(?:[Tt]his|[Tt]hese|[Oo]ur|[Ii]ts)\\s+|(?:^|[.;:,]\\s|\\b(?:and|while|but|whereas)\\s)[\\s>*-]*(?:(?:[Tt]he|[Aa]ll)\\s+)?)(?:(?!(?:${OTHERS})\\b)(?:[PF](?:re|ine)-?[a-z]+|Released|Trained|Distilled|Merged|Quantized|Model|[a-z][a-z-]*),?\\s+){0,3}?(?:[Mm]odels?|[Ww]eights?|[Cc]heckpoints?|[Aa]dapters?|LoRA|LLMs?)\\b`,
)

/** Whether the clause before the name of a license speaks of the document's own model. */
function namesOwnModel(clause: string, names: readonly string[]): boolean {
  const subject = clause.replace(/\b(?:is|are|was|were|has been|have been)\b[\s\S]*$/i, '')
  const folded = foldWords(subject)
  if (names.some(name => folded.includes(name))) return /\b(?:models?|weights?|checkpoints?|adapters?|lora|parameters)\b/i.test(subject)
  // “The weights of Llama 2”: those of another.
  return THIS_MODEL.test(subject) && !/\b(?:of|from|for|by|in|on)\s+(?:the\s+)?(?:\p{Lu}|\d)/u.test(subject)
}

/** Whether the clause speaks of models that are only used, or of those of another: “the weights of Llama 2”. */
function namesOtherModel(clause: string, names: readonly string[]): boolean {
  const folded = foldWords(clause)
  if (names.some(name => folded.includes(name))) return false
  return (
    /\b(?:uses?|using|supports?|loads?|downloads?|relies on|calls?)\b[^.;]{0,60}\b(?:models?|weights?|checkpoints?)\b/i.test(clause) ||
    /\b(?:[Mm]odels?|[Ww]eights?|[Cc]heckpoints?)\s+(?:of|from|by)\s+(?:the\s+)?\p{Lu}/u.test(clause)
  )
}

/** The words that name the license: to the end of the clause, commas inside of brackets left alone. */
function nameBehind(plain: string, from: number): { readonly from: number; readonly to: number } {
  const piece = plain.slice(from, from + 200)
  const end =
    /[;。]|\.(?=\s|$)|,\s|\bas\s+(?:found|described|specified|detailed|stated|given|outlined|set out)\b|\b(?:found|available|provided|included)\s+(?:in|at|here)\b|\(see\b|\bwhich\b|\bthat\b|\band (?:the|its|our|all|model|weights|code|data)\b|\bwhile\b|\bexcept\b|\n\s*\n/i.exec(
      piece,
    )?.index ?? piece.length
  return { from, to: from + end }
}

/** Which part of a model the words name; none where they name several, or the model as a whole. */
function partOf(words: string): Part | undefined {
  const code = /\b(?:code|scripts?|repo(?:sitory)?|software|library|codebase)\b/i.test(words)
  const weights = /\b(?:weights?|models?|checkpoints?|parameters)\b/i.test(words)
  const data = /\b(?:data|datasets?|corpus|annotations)\b/i.test(words)
  if (Number(code) + Number(weights) + Number(data) !== 1) return undefined
  return code ? 'code' : weights ? 'weights' : 'data'
}

/**
 * Pictures that say `License: X`.
 *
 * Source: static badges, `/badge/LABEL-MESSAGE-COLOR`, https://shields.io/badges
 */
function badges(paragraph: Paragraph): LicenseStatement[] {
  return [
    ...paragraph.raw.matchAll(
      /(?:<a\s[^<>]{0,400}?href="([^"]{1,500})"[^<>]{0,300}>\s{0,100})?(?:<img\s|!\[)[^<>]{0,600}?img\.shields\.io\/badge\/([^\s"')?]{3,200})/gi,
    ),
  ].flatMap(match => {
    const [label = '', message = ''] = (match[2] ?? '').replaceAll('--', '\u0000').replace(/^-/, '').split('-').map(readable)
    if (!/licen[cs]e/i.test(label) || message === '') return []
    const behind = /^[^\n]{0,300}?\]\(([^()\s]{1,500})\)/.exec(paragraph.raw.slice(match.index + match[0].length))?.[1]
    const link = match[1] ?? behind
    const part = partOf(label)
    const line = lineAt(paragraph.raw, match.index, paragraph.line)
    return [
      {
        text: message,
        ...(link ? { link } : {}),
        ...(part ? { part } : {}),
        form: 'badge' as const,
        line,
        endLine: lineAt(paragraph.raw, match.index + match[0].length, paragraph.line),
      },
    ]
  })
}

function readable(piece: string): string {
  const text = piece.replaceAll('\u0000', '-').replace(/_/g, ' ').trim()
  try {
    return decodeURIComponent(text)
  } catch (error) {
    if (error instanceof URIError) return text
    throw error
  }
}
