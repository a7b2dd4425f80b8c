import type { Alignment } from '#detect/align.ts'
import { LEEWAY, type LicenseIndex } from '#detect/license-index.ts'
import type { Words } from '#detect/words.ts'

/** The first name of a license in a notice, with its version. */
const NAME = /\b(?:[A-Z][\w-]*\s+){1,7}Licen[cs]e\b(?:["”]?,?\s*\(?(?:version\s+)?\d[\d.]*)?/

/** Marks the words of a notice that name the license. */
export function markNoticeName(words: Words, leeway: Uint8Array): void {
  const name = NAME.exec(words.text)
  if (!name) return
  const end = name.index + name[0].length
  for (let n = 0; n < words.count; n++)
    if ((words.from[n] ?? 0) >= name.index && (words.from[n] ?? 0) < end) leeway[n] = (leeway[n] ?? 0) | LEEWAY.named
}

/** Whether a notice has other words where the license is named: it is the notice of another license. */
export function isRenamed({ starts, leeway }: LicenseIndex, { template, edits }: Alignment): boolean {
  const first = starts[template] ?? 0
  for (let n = 0; n < edits.length; n += 4)
    for (let place = edits[n + 2] ?? 0; place < (edits[n + 3] ?? 0); place++)
      if (((leeway[first + place] ?? 0) & LEEWAY.named) !== 0) return true
  return false
}
