import { buildIndex } from '#detect/build-index.ts'
import { openIndex } from '#detect/license-index.ts'
import { spdxTexts } from '#detect/spdx-texts.ts'
import type { Knowledge } from '#model/knowledge.ts'
import { createRequire } from 'node:module'

interface Listed {
  readonly name: string
  readonly osiApproved: boolean
  readonly licenseText: string
}

/** The licenses of the SPDX list by their ids. */
export const list: Readonly<Record<string, Listed>> = createRequire(import.meta.url)('spdx-license-list/full.js')

/** The index over their texts, without the fingerprints of the catalogue. */
export const index = openIndex(buildIndex(spdxTexts(list)))

/** The text of a license; of an unknown id the empty one. */
export function textOf(id: string): string {
  return list[id]?.licenseText ?? ''
}

/** What is known without the catalogue: which ids there are, and which of them OSI has approved. */
export const knowledge: Knowledge = {
  catalogue: [],
  spdx: Object.entries(list).map(([id, { name, osiApproved }]) => ({ id, name, osiApproved })),
  exceptions: [],
  declared: [],
  relicensed: [],
  dissent: [],
  families: [],
  digest: '',
}
