import { blocksOf, type Block } from '#osd/shared/blocks.ts'
import { outline, type Placed, type Spoken } from '#osd/shared/outline.ts'
import { provisionsOf, type Provision } from '#osd/shared/provisions.ts'
import { piecesOf, type Piece } from '#osd/shared/sentences.ts'
import { wordsOf, type Word } from '#osd/shared/words.ts'

/** One sentence or list item of a license with the parts that decide what it does. */
export interface Clause {
  /** Byte for byte as the text has it. */
  readonly text: string
  /** UTF-16 offsets in the text. */
  readonly from: number
  readonly to: number
  /** Lines from 1. */
  readonly line: number
  readonly endLine: number
  /** As the license numbers it: `2`, `1.b.iv`, `Attachment A`. */
  readonly section?: string
  /** Its words, those of the lead-in that governs it first. */
  readonly words: readonly Word[]
  /** Index of the first word of its own, behind the lead-in. */
  readonly own: number
  readonly provisions: readonly Provision[]
  /** Offset of the lead-in: the items of one list share it. */
  readonly lead?: number
  /** One of several ways to comply (`do one of the following`): what it limits is that way alone. */
  readonly alternative: boolean
  /** A definition explains a word, a title names and a question asks: none accuses. */
  readonly definition: boolean
}

/** How many words of a lead-in are read before its items. */
const LEAD_WORDS = 45

/** Takes a text apart into clauses. Linear in its length. */
export function clausesOf(text: string): Clause[] {
  return [...eachClause(text)]
}

/**
 * The same, one at a time, so that a large text is never held in parts.
 *
 * `touches` says of a stretch of the text whether its clauses are wanted: only those are taken apart, with what governs them.
 */
export function* eachClause(text: string, touches: (from: number, to: number) => boolean = () => true): Generator<Clause> {
  const lineAt = lineCounter(text)
  for (const block of outline(blocksOf(text).map(part => spoken(text, part)))) {
    if (!touches(block.from, block.to + CLOSING)) continue
    const words = block.words()
    const lead = block.lead()
    for (const piece of piecesOf(words, text)) {
      const [first, last] = [words[piece.from], words[piece.to - 1]]
      if (!first || !last || piece.to <= piece.from || !touches(first.from, endOf(text, last.to))) continue
      yield clauseOf(text, block, lead, piece, lineAt)
    }
  }
}

/** A clause may end this far behind its last word. */
const CLOSING = 2

function spoken(text: string, block: Block): Spoken {
  let words: readonly Word[] | undefined
  return { ...block, words: () => (words ??= wordsOf(text, block.from, block.to)) }
}

function clauseOf(text: string, block: Placed, lead: readonly Word[], piece: Piece, lineAt: (at: number) => number): Clause {
  const words = block.words()
  const own = words.slice(piece.from, piece.to)
  const from = own[0]?.from ?? block.from
  const to = endOf(text, own.at(-1)?.to ?? block.to)
  const inline = piece.lead ? words.slice(piece.lead.from, piece.lead.to) : []
  const before = [...(block.isItem && (piece.from === 0 || piece.lead || piece.listed) ? lead : []), ...inline].slice(-LEAD_WORDS)
  const all = [...before, ...own]
  const label = [block.section, piece.label].filter(part => part !== undefined && part !== '').join('.')
  return {
    text: text.slice(from, to),
    from,
    to,
    line: lineAt(from),
    endLine: lineAt(to),
    ...(label === '' ? {} : { section: label }),
    words: all,
    own: before.length,
    provisions: provisionsOf(all, before.length),
    ...(before[0] ? { lead: before[0].from } : {}),
    alternative: offersChoice(lead),
    definition: isDefinition(own) || isDefinition(before) || isTitle(own, text) || isOption(own, text) || text.charAt(to - 1) === '?',
  }
}

/** The full stop belongs to the sentence. */
function endOf(text: string, to: number): number {
  const closed = /[)\]"”’]/.test(text.charAt(to)) ? to + 1 : to
  return /[.!?;:,]/.test(text.charAt(closed)) ? closed + 1 : to
}

function isDefinition(own: readonly Word[]): boolean {
  const head = own.slice(0, 14)
  const named = head.findIndex(word => word.quoted)
  const verb = head.findIndex(({ word }) => word === 'means' || word === 'mean' || word === 'refers' || word === 'defined')
  return verb > 0 && ((named >= 0 && named < 9) || verb < 5) && !head.slice(0, verb).some(({ word }) => word === 'may' || word === 'by')
}

function offersChoice(lead: readonly Word[]): boolean {
  return lead.some(({ word }, n) => CHOICES.has(word) && lead[n + 1]?.word === 'of')
}

const CHOICES = new Set(['one', 'any', 'either'])

/** `add the phrase "…" to the license`, `To prohibit sale, …`: what an author may choose for a work, not what a reader must heed. */
function isOption(own: readonly Word[], text: string): boolean {
  if (own[0]?.word === 'to' && OPTIONS.has(own[1]?.word ?? '') && !own.some(({ word }) => READERS.has(word))) return true
  const phrase = own.findIndex(({ word }, n) => PHRASES.has(word) && QUOTES.includes(text.charAt((own[n + 1]?.from ?? 0) - 1)))
  return phrase > 0 && own.slice(Math.max(0, phrase - 3), phrase).some(({ word }) => ADDING.has(word))
}

const OPTIONS = new Set(['prohibit', 'forbid', 'restrict', 'disallow'])
const READERS = new Set(['you', 'licensee', 'user', 'users', 'recipient', 'recipients', 'we'])
const QUOTES = '"“„«`‘\''
const PHRASES = new Set(['phrase', 'words', 'sentence', 'text', 'language'])
const ADDING = new Set(['add', 'insert', 'append', 'adding', 'appending', 'inserting'])

/** A few words in capitals without a verb of force head what follows, and so does the name of a license. */
function isTitle(own: readonly Word[], text: string): boolean {
  const [first, last] = [own[0], own.at(-1)]
  if (!first || !last || own.length > 9) return false
  if (NAMES.has(last.word) && own.length < 6 && own.every(({ word, proper }) => proper && !FORCE.test(word))) return true
  const words = text.slice(first.from, last.to)
  return (
    words === words.toUpperCase() &&
    !/\b(?:NOT|NO|ONLY|MAY|MUST|SHALL|PROHIBITED|FORBIDDEN|NON)\b/.test(words) &&
    !/[.!]/.test(text.charAt(last.to))
  )
}

const NAMES = new Set(['license', 'agreement', 'notice', 'terms'])
const FORCE =
  /^(?:not|no|only|may|must|shall|prohibited|forbidden|non|personal|private|evaluation|research|academic|commercial|noncommercial)$/

/** Line numbers by bisection of the line ends. */
function lineCounter(text: string): (at: number) => number {
  const feeds: number[] = []
  for (let feed = text.indexOf('\n'); feed >= 0; feed = text.indexOf('\n', feed + 1)) feeds.push(feed)
  return at => {
    let [low, high] = [0, feeds.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((feeds[middle] ?? 0) < at) low = middle + 1
      else high = middle
    }
    return low + 1
  }
}
