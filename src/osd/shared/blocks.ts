import { startsWithSign } from '#osd/shared/signs.ts'
import { tableLines, tableParts, type TablePart } from '#osd/shared/tables.ts'

/** A paragraph, heading or list item of a text, with the marker that opens it. */
export interface Block {
  /** UTF-16 offsets of its words, behind the marker. */
  readonly from: number
  readonly to: number
  readonly marker?: Marker
  /** The mark that ends it, or nothing. */
  readonly ends: string
  /** A ruled line, a notice of copyright or a disclaimer opens it: the lists before it are over. */
  readonly fresh?: boolean
}

/** What numbers or opens a block. */
export interface Marker {
  /** `bullet` has no label; `heading` is a named part such as `Attachment A` or `Section 3`. */
  readonly kind: 'decimal' | 'upper-roman' | 'letter' | 'roman' | 'bullet' | 'heading' | 'part'
  readonly label: string
}

interface Line {
  readonly from: number
  readonly to: number
  /** Where its words begin, behind comment marks. */
  readonly start: number
  readonly decoration: string
  /** Its marks open a comment, and no heading or item of a list. */
  readonly commented: boolean
}

const DECORATION = /[ \t\v\f\u00a0*#/;%>|!=~_"-]*/y
const PART = /(?:attachment|exhibit|schedule|appendix|annex|addendum)[ \t]+([a-z]|[ivx]{1,5}|\d{1,3})\b/iy
const SECTION = /(?:section|article|clause|paragraph|§+)[ \t]*((?:\d{1,3}|[ivx]{1,5})(?:\.\d{1,3}){0,4})\b[.:)]?/iy
const DECIMAL = /\(?(\d{1,3}(?:\.\d{1,3}){0,4})(?:[.):\]]|(?=[ \t]))[ \t]*/y
const LETTER = /(?:\(([a-z]{1,5})\)|([a-z]|[ivx]{2,5})[.)])[ \t]+/iy

/** Splits a text at blank lines, list markers and headings. Comment marks, HTML tags and Markdown count as decoration. */
export function blocksOf(text: string): Block[] {
  const lines = commentedLines(text, linesOf(text))
  const blocks: Block[] = []
  let open: { from: number; to: number; marker?: Marker; fresh?: boolean } | undefined
  let previous: Line | undefined
  let ruled = false
  const close = () => {
    if (open && (open.to > open.from || open.marker))
      blocks.push({ ...open, ends: endMark(text.slice(Math.max(open.from, open.to - 12), open.to)) })
    open = undefined
  }
  for (let n = 0; n < lines.length; n++) {
    const table = open ? 0 : tableLines(text, lines, n)
    if (table > 0) {
      for (const part of tableParts(text, lines.slice(n, n + table))) blocks.push(blockOf(part))
      n += table - 1
      previous = undefined
      continue
    }
    const line = lines[n]
    if (!line) break
    const blank =
      line.start >= line.to || /^\s*\.?\s*$/.test(text.slice(line.start, Math.min(line.to, line.start + 3))) || isBreak(text, line)
    if (blank) {
      ruled ||= isRule(text, line) && !(previous && isUnderline(previous, line))
      close()
    } else {
      const found = markerOf(text, line, previous ? text.slice(previous.from, previous.to) : '')
      if (found) {
        close()
        open = { from: found.to, to: line.to, marker: found.marker, ...(ruled ? { fresh: true } : {}) }
        ruled = false
      } else if (open && !(isHeading(text, line) || (open.marker?.kind === 'part' && open.to < line.from))) open.to = line.to
      else {
        close()
        open = { from: line.start, to: line.to, ...(ruled || opensAnother(text, line) ? { fresh: true } : {}) }
        ruled = false
      }
    }
    previous = blank ? undefined : line
  }
  close()
  return blocks
}

/** The head of a column leads its items. */
function blockOf({ kind, from, to }: TablePart): Block {
  return { from, to, ends: kind === 'head' ? ':' : ';', ...(kind === 'item' ? { marker: { kind: 'bullet', label: '' } } : {}) }
}

/** A ruled line parts one license from the next. */
const RULE = /[-=_*#~]{12}/
const SHORTEST_RULE = 12
/** A longer line is not looked at to its end. */
const LONGEST_RULE = 120

function isRule(text: string, { from, to }: Line): boolean {
  return to - from >= SHORTEST_RULE && RULE.test(text.slice(from, Math.min(to, from + LONGEST_RULE)))
}

/** A rule as long as the line above it makes that a heading, which may lead a list. */
function isUnderline(above: Line, rule: Line): boolean {
  return Math.abs(above.to - above.start - (rule.to - rule.from)) <= 3
}

const NOTICE =
  /copyright[ \t]+(?:\(c\)|©|\d{4}\b)|(?:this|the)[ \t]+(?:software|program|library|package|code|work|font)[ \t]+(?:is|are)[ \t]+provided\b/iy

/** A notice of copyright or a disclaimer that is no item: the list of conditions before it is over. */
function opensAnother(text: string, { start }: Line): boolean {
  NOTICE.lastIndex = start
  return NOTICE.test(text)
}

/** A line of tags that parts paragraphs, with no word beside them. */
const BREAK = /^(?:\s*<\/?(?:p|br|div|hr|h[1-6]|li|ul|ol|dl|dt|dd|t[rdh]|table|tbody|blockquote|pre|section)(?:\s[^<>]{0,80})?\/?>)+\s*$/i
/** Longer lines are not looked at. */
const LONGEST_BREAK = 200

function isBreak(text: string, { from, to }: Line): boolean {
  return to - from <= LONGEST_BREAK && text.slice(from, to).trimStart().startsWith('<') && BREAK.test(text.slice(from, to))
}

function linesOf(text: string): Line[] {
  const lines: Line[] = []
  for (let from = 0; from <= text.length;) {
    const feed = text.indexOf('\n', from)
    const to = feed < 0 ? text.length : feed
    DECORATION.lastIndex = from
    const decoration = (DECORATION.exec(text)?.[0] ?? '').slice(0, Math.max(0, to - from))
    const start = from + decoration.length
    lines.push({ from, to: text.charAt(to - 1) === '\r' ? to - 1 : to, start, decoration: decoration.trim(), commented: false })
    from = to + 1
  }
  return lines
}

/** A run of so many lines with `#` is a comment: headings stand apart. */
const RUN = 3

/** Finds comments: by marks before most lines of the text, by a run of `#`, or between the marks of C. */
function commentedLines(text: string, lines: readonly Line[]): Line[] {
  const frequent = commentMarks(lines)
  let inside = false
  let run = 0
  return lines.map((line, n) => {
    const { decoration } = line
    if (decoration !== lines[n - 1]?.decoration) run = runOf(lines, n)
    inside ||= decoration.startsWith('/*')
    const commented = frequent.has(decoration) || (decoration === '#' && run >= RUN) || (inside && decoration === '*')
    if (inside && text.slice(line.from, line.to).includes('*/')) inside = false
    return commented ? { ...line, commented } : line
  })
}

/** How many lines from here on begin with the same marks; no more are counted than matter. */
function runOf(lines: readonly Line[], from: number): number {
  let n = from
  while (n - from < RUN && lines[n]?.decoration === lines[from]?.decoration) n++
  return n - from
}

/** Marks that stand before most lines of the text: comments, not bullets. */
function commentMarks(lines: readonly Line[]): ReadonlySet<string> {
  const filled = lines.filter(line => line.start < line.to)
  const count = new Map<string, number>()
  for (const { decoration } of filled) if (decoration !== '') count.set(decoration, (count.get(decoration) ?? 0) + 1)
  return new Set([...count].filter(([mark, n]) => n > filled.length * 0.4 && n > 2 && !mark.startsWith('-')).map(([mark]) => mark))
}

function markerOf(text: string, line: Line, previous: string): { marker: Marker; to: number } | undefined {
  const bold = line.decoration.replace(/["_~=|>!]/g, '')
  const numbered = numberOf(text, line.start, line.to)
  if (numbered) return numbered
  const own = line.commented ? '' : bold
  if (own.startsWith('#')) return { marker: { kind: 'heading', label: '' }, to: line.start }
  if (own === '-' || own === '*' || own === '--')
    return own === '*' && !/(^|[.:;,]|\b(?:and|or))\s*$/.test(previous.slice(-6))
      ? undefined
      : { marker: { kind: 'bullet', label: '' }, to: line.start }
  if (startsWithSign(text, line.start)) return { marker: { kind: 'bullet', label: '' }, to: line.start }
  if (/^[•·◦●▪‣o–—+][ \t]/.test(text.slice(line.start, line.start + 2)))
    return { marker: { kind: 'bullet', label: '' }, to: line.start + 1 }
  return undefined
}

function numberOf(text: string, from: number, to: number): { marker: Marker; to: number } | undefined {
  const part = sticky(PART, text, from)
  if (part && part.end <= to && to - from < 90) return { marker: { kind: 'part', label: title(text.slice(from, part.end)) }, to: part.end }
  const section = sticky(SECTION, text, from)
  if (section && section.end <= to && /^[ \t]*(?:$|[-–—:.]|[A-Z])/.test(text.slice(section.end, Math.min(to, section.end + 4))))
    return { marker: { kind: 'decimal', label: section.groups[1] ?? '' }, to: section.end }
  const decimal = sticky(DECIMAL, text, from)
  if (decimal && decimal.end < to && looksNumbered(text.slice(from, decimal.end), text.slice(decimal.end, decimal.end + 1)))
    return { marker: { kind: 'decimal', label: decimal.groups[1] ?? '' }, to: decimal.end }
  const letter = sticky(LETTER, text, from)
  if (!letter || letter.end >= to) return undefined
  const label = letter.groups[1] ?? letter.groups[2] ?? ''
  return { marker: { kind: letterKind(label), label }, to: letter.end }
}

/** `2.1 Grant` and `3. You` number a block; `30 days` and `2004.` in the middle of a paragraph do not. */
function looksNumbered(number: string, next: string): boolean {
  return /[.):\]]\s*$/.test(number) ? /[^\d]/.test(next) : number.includes('.') && /[A-Z"“*(]/.test(next)
}

function letterKind(label: string): Marker['kind'] {
  if (/^[ivx]+$/.test(label)) return 'roman'
  return /^[IVX]{1,5}$/.test(label) && label.length > 1 ? 'upper-roman' : 'letter'
}

/** A short line of capitals or title words without a full stop: it heads what follows. */
function isHeading(text: string, line: Line): boolean {
  if (line.to - line.start > 60) return false
  const words = text.slice(line.start, line.to).trim()
  return /^[A-Z][A-Z &/,'()-]{3,}:?$/.test(words) && !/[.;,]$/.test(words) && words.split(' ').length < 5
}

function title(words: string): string {
  const [name = '', number = ''] = words.split(/[ \t]+/)
  return `${name.charAt(0).toUpperCase()}${name.slice(1).toLowerCase()} ${number.toUpperCase()}`
}

function sticky(pattern: RegExp, text: string, at: number): { end: number; groups: readonly (string | undefined)[] } | undefined {
  pattern.lastIndex = at
  const found = pattern.exec(text)
  return found ? { end: at + found[0].length, groups: found } : undefined
}

function endMark(tail: string): string {
  return /([.;:,!?–—-])(?:[\s"'”’)*_\]]|<[^<>]*>)*$/.exec(tail)?.[1]?.replace(/[–—]/, '-') ?? ''
}
