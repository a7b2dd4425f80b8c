import type { ManifestFormat } from '#model/manifest.ts'
import { cartfileEntries } from '#manifests/shared/carthage.ts'

/** Carthage’s lock file: a source, its location and the version a line. */
export const manifest: ManifestFormat = {
  format: 'cartfile-resolved',
  ecosystem: 'carthage',
  role: 'lock',
  matches: path => /(^|\/)Cartfile\.resolved$/.test(path),
  parse: ({ text }) => cartfileEntries(text, { locked: true, scope: 'runtime' }),
}
