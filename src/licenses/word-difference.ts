import type { WordChange } from '#model/license-change.ts'

/** Words of a text that are compared; license texts have at most some ten thousand. */
const MOST_WORDS = 12_000
/** Texts that differ in more words than this are two texts, and showing the difference helps nobody. */
const MOST_EDITS = 800
const AROUND = 6
const MOST_CHANGES = 20
const MOST_SHOWN = 60

/** What changed between two license texts, word by word; a changed year or holder is no change. Undefined: too different. */
export function wordDifference(before: string, after: string): readonly WordChange[] | undefined {
  const [a, b] = [wordsOf(before), wordsOf(after)]
  const [left, right] = [a.map(fold), b.map(fold)]
  let start = 0
  while (start < left.length && start < right.length && left[start] === right[start]) start++
  let end = 0
  while (end < left.length - start && end < right.length - start && left.at(-1 - end) === right.at(-1 - end)) end++
  const middle = edits(left.slice(start, left.length - end), right.slice(start, right.length - end))
  return middle?.slice(0, MOST_CHANGES).map(({ from, to, removed, added }) => ({
    before: shown(a.slice(Math.max(0, start + from - AROUND), start + from)),
    removed: shown(a.slice(start + from, start + from + removed)),
    added: shown(b.slice(start + to, start + to + added)),
    after: shown(a.slice(start + from + removed, start + from + removed + AROUND)),
  }))
}

function wordsOf(text: string): readonly string[] {
  const lines = text.split('\n').filter(line => !/^[\s*#/;-]*(?:copyright\b|©|\(c\)|all rights reserved)/i.test(line))
  return lines.join(' ').split(/\s+/).filter(Boolean).slice(0, MOST_WORDS)
}

function fold(word: string): string {
  return word.toLowerCase().replace(/[“”"'‘’`*_#]/g, '')
}

function shown(words: readonly string[]): string {
  return words.length > MOST_SHOWN ? `${words.slice(0, MOST_SHOWN).join(' ')} …` : words.join(' ')
}

interface Edit {
  readonly from: number
  readonly to: number
  readonly removed: number
  readonly added: number
}

/** The shortest way from one list to the other (Myers, https://doi.org/10.1007/BF01840446), as stretches that differ. */
function edits(a: readonly string[], b: readonly string[]): readonly Edit[] | undefined {
  const furthest = new Map<number, number>([[1, 0]])
  const trace: ReadonlyMap<number, number>[] = []
  for (let d = 0; d <= Math.min(a.length + b.length, MOST_EDITS); d++) {
    trace.push(new Map(furthest))
    for (let k = -d; k <= d; k += 2) {
      const down = k === -d || (k !== d && (furthest.get(k - 1) ?? 0) < (furthest.get(k + 1) ?? 0))
      let x = down ? (furthest.get(k + 1) ?? 0) : (furthest.get(k - 1) ?? 0) + 1
      while (x < a.length && x - k < b.length && a[x] === b[x - k]) x++
      furthest.set(k, x)
      if (x >= a.length && x - k >= b.length) return joined(path(trace, a.length, b.length))
    }
  }
  return undefined
}

/** Single steps back from the end: a word of the first list left out, or a word of the second put in. */
function path(trace: readonly ReadonlyMap<number, number>[], width: number, height: number): readonly Edit[] {
  const steps: Edit[] = []
  let [x, y] = [width, height]
  for (let d = trace.length - 1; d > 0; d--) {
    const known = trace[d]
    const k = x - y
    const down = k === -d || (k !== d && (known?.get(k - 1) ?? 0) < (known?.get(k + 1) ?? 0))
    const from = down ? k + 1 : k - 1
    x = known?.get(from) ?? 0
    y = x - from
    steps.push(down ? { from: x, to: y, removed: 0, added: 1 } : { from: x, to: y, removed: 1, added: 0 })
  }
  return steps.reverse()
}

/** Neighboring steps become one stretch. */
function joined(steps: readonly Edit[]): readonly Edit[] {
  const stretches: Edit[] = []
  for (const step of steps) {
    const last = stretches.at(-1)
    if (last && last.from + last.removed === step.from && last.to + last.added === step.to)
      stretches[stretches.length - 1] = { ...last, removed: last.removed + step.removed, added: last.added + step.added }
    else stretches.push(step)
  }
  return stretches
}
