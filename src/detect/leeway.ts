import { LEEWAY } from '#detect/license-index.ts'
import { FILLER_WORDS, GRANT_WORDS, HOLDER_WORDS, REPRODUCTION_WORDS, TERM_WORDS } from '#detect/vocabulary.ts'
import type { Words } from '#detect/words.ts'

/** Headings behind which a license text only tells how to use it. */
const APPENDICES = [
  /\bEND OF (THE )?TERMS AND CONDITIONS\b/i,
  /^\W*(APPENDIX|ADDENDUM)\b.{0,20}\bhow to\b/im,
  /^\W*how to (apply|use) (these terms|this license|the)\b/im,
  /^\W*(EXHIBIT|SCHEDULE|APPENDIX|ANNEX)\s["']?[A1I]\b/im,
  /^\W*Appendix\W*$/im,
  /^\W*Creative Commons (is not a party|Notice)/im,
]

/** Sentences about the license text itself, which copies lack or word differently. */
const ABOUT_THE_LICENSE = [
  /Everyone is permitted to copy and distribute (?:verbatim copies of )?this license document,?(?: but changing it is not allowed)?\.?/gi,
  /Creative Commons Corporation (?:\(["“]Creative Commons["”]\) )?is not a law firm[^]{0,900}?(?=\n\s*\n)/gi,
  /Using Creative Commons Public Licenses[^]{0,6000}?(?=By exercising the Licensed Rights)/gi,
  /This software consists of voluntary contributions[^]{0,500}$/gi,
  /This (?:Academic Free|(?:Non-Profit )?Open Software) License \([^]{0,500}?Licensed under the [^\n]{0,60}version \d\.\d/gi,
  /\[?This is the first released version of the [^\]\n]*(?:\n[^\]\n]+)*\]?/gi,
  /NOTICE TO USER: Carefully read[^]{0,600}?DO NOT DOWNLOAD[^.]{0,200}\./gi,
  /<(?:insert|your|the name|name|year|yyyy|owner|copyright|holder)\b[^<>\n]{0,80}>|\[(?:insert|your|the name|name)\b[^[\]\n]{0,80}\]/gi,
  /This licen[sc]e is copyright[^.\n]*\.?/gi,
  /Permission is (?:hereby )?granted to copy and distribute this license without modification\.(?:\s+This license may not be modified without the express written permission of its copyright owner\.)?/gi,
  /<#[\w-]{1,40}>/g,
  /\b(?:This|The) (?:\w+ )?(?:work|software|program|package|document)(?: \([^)]{1,120}\))? is (?:being )?(?:provided|distributed|licensed|released|made available)(?: by the (?:copyright holders?|authors?))? under the following license\.?(?:\s+License\s*$)?/gim,
]

/** The place of an appendix is believed only in this last share of the text. */
const BODY_SHARE = 0.5

/** Says for each word of a license text what may happen to it. */
export function leewayOf(words: Words, whole: boolean, optional: readonly RegExp[] = []): Uint8Array {
  const { text, count, hash, from, to } = words
  const found = new Uint8Array(count)
  const title = whole ? titleEnd(text) : 0
  const appendix = whole ? appendixStart(text) : Infinity
  const parts = [...optional, ...(whole ? ABOUT_THE_LICENSE : [])].flatMap(pattern => spansOf(text, pattern))
  const slots = slotsOf(text)
  const sentences = sentencesOf(text)
  let slot = 0
  let sentence = 0
  for (let n = 0; n < count; n++) {
    const start = from[n] ?? 0
    const word = hash[n] ?? 0
    while ((sentences[sentence]?.end ?? Infinity) <= start) sentence++
    while (slot < slots.length && (slots[slot]?.[1] ?? 0) <= start) slot++
    const inSlot = (slots[slot]?.[0] ?? Infinity) <= start && !TERM_WORDS.has(word)
    found[n] =
      (start < title || start >= appendix || parts.some(([head, tail]) => start >= head && start < tail) ? LEEWAY.optional : 0) |
      (inSlot || HOLDER_WORDS.has(word) || isProperNoun(text, start, to[n] ?? 0, word) ? LEEWAY.holder : 0) |
      (FILLER_WORDS.has(word) || isNumber(text, start, to[n] ?? 0) ? LEEWAY.filler : 0) |
      (REPRODUCTION_WORDS.has(word) ? LEEWAY.reproduction : 0) |
      (TERM_WORDS.has(word) || GRANT_WORDS.has(word) ? LEEWAY.term : 0) |
      (sentences[sentence]?.leeway ?? 0)
  }
  return found
}

/** The heading: short first lines without a sentence. */
function titleEnd(text: string): number {
  let at = 0
  for (const line of text.split('\n').slice(0, 8)) {
    const said = line.trim()
    const names = /licen[cs]e|agreement|version|copyright|public|terms|disclaimer|^\W*$|https?:/i.test(said) || isHeading(said)
    if (said.length > 90 || !names || /[.:;,]$/.test(said) || /^(permission|redistribution|this|the following|you) /i.test(said)) return at
    at += line.length + 1
  }
  return at
}

/** Few words, nearly all of them capitalized. */
function isHeading(line: string): boolean {
  const words = line.split(/\s+/)
  return words.length <= 10 && words.filter(word => /^[^a-z]/.test(word)).length >= words.length * 0.7
}

function appendixStart(text: string): number {
  const starts = APPENDICES.map(pattern => lastMatch(text, pattern)).filter(at => at > text.length * BODY_SHARE)
  return Math.min(Infinity, ...starts)
}

function spansOf(text: string, pattern: RegExp): (readonly [from: number, to: number])[] {
  // Where a line of the text ends says nothing.
  const source = pattern.source.replaceAll(' ', '\\s+')
  return [...text.matchAll(new RegExp(source, pattern.flags.includes('m') ? 'gim' : 'gi'))].map(({ index, 0: said }) => [
    index,
    index + said.length,
  ])
}

function lastMatch(text: string, pattern: RegExp): number {
  const body = Math.floor(text.length * BODY_SHARE)
  const found = pattern.exec(text.slice(body))
  return found ? body + found.index : -1
}

/** Places in brackets that stand for a name: `<owner>`, `[yyyy]`. */
const BRACKETS = /<[^<>\n]{1,80}>|\[[^[\]\n]{1,60}\]|\{[^{}\n]{1,60}\}/g

/** Web and mail addresses. */
const ADDRESS = /https?:\/\/[^\s<>")]+|\bwww\.[^\s<>")]+|[\w.+-]{1,64}@[\w.-]{1,120}/g

/** Places where a license names its holder, by what stands around them. */
const NAMED = [
  /(?<=\b(?:neither the names? of|use the names? of|the names? of|(?:is|are) provided by|event (?:shall|will|is|are)|permission (?:of|from)|approval of|developed by)\s+)(?:[^.;:]|(?<=\b(?:Inc|Ltd|Co|Corp))\.){1,120}?(?=,?\s+(?:nor\b|or the names\b|(?:and|or) (?:its |the |any )?contributors|be (?:held )?(?:liable|responsible)|['"`“]+as is|as is\b|may be used|not be used|be used|for any\b|and its contributors))/gi,
  /(?<=\bNeither )(?:[^.;:]|(?<=\b(?:Inc|Ltd|Co|Corp))\.){1,160}?(?=\s+makes? any representations?)/gi,
  // What an attribution shows: who, what, where.
  /(?<=\bName \(")AUTHOR"\)[^]{1,120}?\("URL(?="\))/g,
  /(?<=[.;:\n]\s*)[^.;:,\n]{1,80}?(?=\s+(?:disclaims?|makes? no representations?|hereby disclaims?|specifically disclaims?|be liable)\b)/gi,
]

function slotsOf(text: string): (readonly [from: number, to: number])[] {
  const found = [BRACKETS, ADDRESS, ...NAMED].flatMap(pattern =>
    [...text.matchAll(pattern)].map(({ index, 0: whole }) => [index, index + whole.length] as const),
  )
  return found.sort((a, b) => a[0] - b[0])
}

/** Numbers of sections, by which editions differ. */
function isNumber(text: string, start: number, end: number): boolean {
  return end - start <= 2 && /^\d+$/.test(text.slice(start, end))
}

/** A capitalized word or an abbreviation inside a sentence names somebody, unless terms are made of it. */
function isProperNoun(text: string, start: number, end: number, word: number): boolean {
  if (!/^[A-Z](?:[a-z]+|[A-Z]{2,})$/.test(text.slice(start, Math.min(end, start + 30))) || TERM_WORDS.has(word)) return false
  return /[a-z,] ["'`“(]{0,2}$/.test(text.slice(Math.max(0, start - 4), start))
}

/** Sentences whose wording differs from copy to copy without touching what is granted. */
function sentencesOf(text: string): { readonly end: number; readonly leeway: number }[] {
  const found: { end: number; leeway: number }[] = []
  for (const { index, 0: said } of text.matchAll(/(?:[^.\n]|\n(?!\s*\n)|\.(?!\s))+(?:\.\s*|\n\s*\n\s*|$)/g))
    found.push({ end: index + said.length, leeway: sentenceLeeway(said.replaceAll(/\s+/g, ' ')) })
  return found
}

function sentenceLeeway(sentence: string): number {
  // Where a line of the text ends says nothing.
  const said = sentence.replace(/\s+/g, ' ')
  if (/endorse or promote|used in advertising|advertising or publicity/i.test(said)) return LEEWAY.endorsement
  // "Copies must retain the disclaimer of warranties": a condition.
  const disclaims =
    /warrant(?:y|ies)|liab(?:le|ility)|damages|merchantab|fitness for/i.test(said) && !/\b(?:retain|reproduce)\b/i.test(said)
  return disclaims &&
    /disclaim|as[- ]is\b|no event|no case|without (?:any |even )?(?:express|warrant|the implied)|not (?:be )?(?:held )?(?:liable|responsible)|no (?:representation|warrant)/i.test(
      said,
    )
    ? LEEWAY.disclaimer
    : 0
}
