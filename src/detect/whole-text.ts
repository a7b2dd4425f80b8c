import type { Alignment } from '#detect/align.ts'
import { better, weighed, type Weighed } from '#detect/best-alignment.ts'
import type { FoldedText } from '#detect/folded-text.ts'
import { LEEWAY, type LicenseIndex } from '#detect/license-index.ts'
import { TAIL_WORDS, tailKey, triple } from '#detect/word-hash.ts'

/** A title of at most this many words may stand in front that the license does not know: too few to hide a license. */
const LONGEST_TITLE = 4
/** Words in front of the license proper that are compared with its title. */
const LONGEST_HEAD = 12

/**
 * The license that a text is from its first to its last word, titles apart; most license files are one.
 *
 * Found by the last words and then compared word by word, so that it never answers otherwise than the search would.
 */
export function wholeText(text: FoldedText, index: LicenseIndex): Alignment | undefined {
  const { count } = text
  if (count < TAIL_WORDS + 2) return undefined
  return amongTexts(text, index) ?? amongFingerprints(text, index)
}

function amongTexts(text: FoldedText, index: LicenseIndex): Weighed | undefined {
  const { count, hash } = text
  let best: Weighed | undefined
  for (const n of entriesOf(index, tailKey(hash, count))) {
    const owner = index.tailOwners[n] ?? 0
    const end = index.tailEnds[n] ?? 0
    index.loadTemplate(owner)
    const head = index.templates[owner]?.unit === 'words' ? headAt(hash, index, owner, end) : -1
    if (head < 0) continue
    const found = weighed(text, index, owner, head, end - (count - head) - (index.starts[owner] ?? 0))
    if (found.from <= LONGEST_TITLE && (!best || better(found, best, index))) best = found
  }
  return best
}

/** Of a fingerprint nobody knows where its title ends: the text has to be all of it. */
function amongFingerprints(text: FoldedText, index: LicenseIndex): Alignment | undefined {
  const last = Int32Array.from({ length: TAIL_WORDS }, (_, n) => {
    const at = text.count - 2 - TAIL_WORDS + n
    return triple(text.hash[at] ?? 0, text.hash[at + 1] ?? 0, text.hash[at + 2] ?? 0)
  })
  for (const n of entriesOf(index, tailKey(last, TAIL_WORDS))) {
    const owner = index.tailOwners[n] ?? 0
    const [first = 0, end = 0] = [index.starts[owner], index.tailEnds[n]]
    if (index.templates[owner]?.unit !== 'triples' || end - first !== text.count - 2) continue
    index.loadTemplate(owner)
    if (headAt(text.triples, index, owner, end) === 0) return weighed(text, index, owner, 0, 0)
  }
  return undefined
}

function entriesOf({ tails }: LicenseIndex, key: number): number[] {
  const found: number[] = []
  for (let n = lowest(tails, key); tails[n] === key; n++) found.push(n)
  return found
}

/** The first word of the text that is the license's, counted back from the last; -1 where more than a title differs. */
function headAt(row: Int32Array, { starts, words, leeway }: LicenseIndex, owner: number, end: number): number {
  const first = starts[owner] ?? 0
  let at = row.length - 1
  let place = end - 1
  while (at >= 0 && place >= first && row[at] === words[place]) {
    at--
    place--
  }
  if (at >= LONGEST_HEAD) return -1
  for (; place >= first; place--) if (((leeway[place] ?? 0) & LEEWAY.optional) === 0) return -1
  return at + 1
}

/** The first place of a key in an ascending row. */
function lowest(row: Int32Array, key: number): number {
  let low = 0
  let high = row.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((row[middle] ?? 0) < key) low = middle + 1
    else high = middle
  }
  return low
}
