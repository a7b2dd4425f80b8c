import type { ManifestFormat } from '#model/manifest.ts'
import { cartfileEntries } from '#manifests/shared/carthage.ts'

/** Carthage’s manifest: a source, its location and a requirement a line. */
export const manifest: ManifestFormat = {
  format: 'cartfile',
  ecosystem: 'carthage',
  role: 'manifest',
  matches: path => /(^|\/)Cartfile(\.private)?$/.test(path),
  parse: ({ path, text }) => cartfileEntries(text, { locked: false, scope: path.endsWith('.private') ? 'development' : 'runtime' }),
}
