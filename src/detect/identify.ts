import type { Alignment } from '#detect/align.ts'
import { findAlignments } from '#detect/find-alignments.ts'
import { foldedText, type FoldedText } from '#detect/folded-text.ts'
import type { LicenseIndex } from '#detect/license-index.ts'
import { Lines } from '#detect/lines.ts'
import { residueInside, residueOutside, type Leftover } from '#detect/residue.ts'
import { splitWords } from '#detect/split-words.ts'
import type { Identification, LicenseMatch, Residue } from '#model/identification.ts'

/** Says which licenses a text holds, where, and which of its words belong to none of them. */
export function identify(text: string, index: LicenseIndex): Identification {
  const words = splitWords(text)
  const hashes = words.hash.slice(0, words.count)
  const folded = foldedText(words)
  const found = findAlignments(folded, index)
  if (found.length === 0) return { licenses: [], mentions: [], residue: [], words: words.count }
  const lines = new Lines(text)
  const residue = leftovers(folded, hashes, index, found).map(left => located(left, lines))
  return { licenses: found.map(match => licenseMatch(match, folded, index, residue, lines)), mentions: [], residue, words: words.count }
}

function leftovers(folded: FoldedText, hashes: Int32Array, index: LicenseIndex, found: readonly Alignment[]): Leftover[] {
  const left: Leftover[] = []
  let at = 0
  let before: string | undefined
  for (const match of found) {
    const id = idOf(index, match)
    left.push(...residueOutside(folded, hashes, at, match.from, before ?? id), ...residueInside(folded, hashes, index, match, id))
    at = Math.max(at, match.to)
    before = id
  }
  return [...left, ...residueOutside(folded, hashes, at, folded.count, before)]
}

function licenseMatch(match: Alignment, { words }: FoldedText, index: LicenseIndex, residue: readonly Residue[], lines: Lines): LicenseMatch {
  const from = words.from[match.from] ?? 0
  const to = words.to[match.to - 1] ?? 0
  const altered = residue.some(left => left.from >= from && left.to <= to && left.harmless !== true)
  const template = index.templates[match.template]
  return {
    id: idOf(index, match),
    score: Math.round((1000 * match.matched) / (match.matched + match.missing + match.extra)) / 1000,
    start: lines.of(from),
    end: lines.of(to),
    form: template?.form === 'notice' ? 'notice' : 'text',
    ...(altered ? { altered } : {}),
  }
}

function idOf(index: LicenseIndex, { template }: Alignment): string {
  return index.templates[template]?.id ?? ''
}

function located(left: Leftover, lines: Lines): Residue {
  return { ...left, line: lines.of(left.from), endLine: lines.of(Math.max(left.from, left.to - 1)) }
}
