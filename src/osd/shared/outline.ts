import type { Block, Marker } from '#osd/shared/blocks.ts'
import type { Word } from '#osd/shared/words.ts'

/** A block whose words are read when first asked for: most blocks of a known license are never asked. */
export interface Spoken extends Block {
  words(): readonly Word[]
}

/** A block with the numbers of the parts that hold it and the words of the lead-in that governs it. */
export interface Placed extends Spoken {
  readonly section?: string
  lead(): readonly Word[]
  /** It stands in the list that the lead-in opens; else it only goes on about an item. */
  readonly isItem: boolean
}

interface Level {
  readonly kind: Marker['kind'] | 'loose'
  label: string
  /** The block whose last words govern the items of this level. */
  readonly opener: Spoken | undefined
}

/** No license nests deeper; hostile text does. */
const DEEPEST = 8
/** Words of a lead-in that are handed on. */
const LEAD = 60

/** Numbers blocks as the license does, and hands the words of `subject to the following:` on to the items of its list. */
export function outline(blocks: readonly Spoken[]): Placed[] {
  const levels: Level[] = []
  let last: Spoken | undefined
  return blocks.map(block => {
    place(levels, block, last)
    last = block
    const section = sectionOf(levels)
    const isItem = block.marker !== undefined || levels.at(-1)?.kind === 'loose'
    const openers = levels.map(level => level.opener).filter(opener => opener !== undefined)
    return { ...block, ...(section === '' ? {} : { section }), lead: () => openers.flatMap(leadOf), isItem }
  })
}

function place(levels: Level[], block: Spoken, last: Spoken | undefined): void {
  if (block.fresh) levels.length = 0
  if (!block.marker) {
    if (last?.ends === ':' && leadOf(last).length > 0) {
      // A list without markers: its items end in semicolons.
      if (levels.at(-1)?.kind === 'loose') levels.pop()
      levels.push({ kind: 'loose', label: '', opener: last })
    } else if (levels.at(-1)?.kind === 'loose' && !(last && continues(last))) levels.pop()
    else if (levels.at(-1)?.kind === 'bullet' && !(last && continues(last))) levels.pop()
    return
  }
  const { kind, label } = block.marker
  if (kind === 'part' || kind === 'heading') {
    levels.length =
      kind === 'part'
        ? 0
        : Math.max(
            0,
            levels.findIndex(level => level.kind !== 'part'),
          )
    if (kind === 'part') levels.push({ kind, label, opener: undefined })
    return
  }
  const same = levels.findLastIndex(
    level => level.kind === kind || (kind === 'roman' && level.kind === 'letter' && follows(level.label, label)),
  )
  const nested = kind === 'bullet' && restarts(label) && same === levels.length - 1 && last !== undefined && leadOf(last).length > 0
  if (same >= 0 && !nested) {
    levels.length = same + 1
    const level = levels[same]
    if (level) {
      if (restarts(label) && kind !== 'bullet') levels[same] = { kind, label, opener: last }
      else level.label = label
    }
  } else {
    if (kind === 'decimal') levels.splice(0, levels.length, ...levels.filter(level => level.kind === 'part'))
    while (levels.at(-1)?.kind === 'loose' || levels.length >= DEEPEST) levels.pop()
    levels.push({ kind: kind === 'roman' && label === 'i' ? 'roman' : kind, label, opener: last })
  }
}

/** The words that govern the list behind a block: its last sentence, where it ends open. */
function leadOf(block: Spoken): readonly Word[] {
  if (block.ends !== ':' && block.ends !== '' && block.ends !== ',' && block.ends !== '-') return []
  const tail = block.words().slice(-LEAD)
  return tail.slice(
    Math.max(
      0,
      tail.findLastIndex(word => word.gap === 3),
    ),
  )
}

function continues({ ends, words }: Spoken): boolean {
  if (ends === ';' || ends === ',') return true
  const last = words().at(-1)?.word
  return last === 'or' || last === 'and'
}

function follows(before: string, label: string): boolean {
  return before.length === 1 && label.length === 1 && before.charCodeAt(0) + 1 === label.charCodeAt(0)
}

function restarts(label: string): boolean {
  return ['1', 'a', 'A', 'i', 'I', ''].includes(label)
}

function sectionOf(levels: readonly Level[]): string {
  return levels
    .map(level => level.label)
    .filter(label => label !== '')
    .join('.')
}
