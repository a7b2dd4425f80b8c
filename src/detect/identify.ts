import type { Identification } from '#model/identification.ts'
import type { LicenseIndex } from '#detect/license-index.ts'

/** Says which licenses a text holds, where, and which of its words belong to none of them. */
export function identify(text: string, _index: LicenseIndex): Identification {
  return { licenses: [], mentions: [], residue: [], words: text.split(/\s+/).length }
}
