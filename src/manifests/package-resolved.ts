import type { Declared, ManifestFormat } from '#model/manifest.ts'
import { entry } from '#manifests/shared/entry.ts'
import { fault, unreadable } from '#manifests/shared/fault.ts'
import { readJson } from '#manifests/shared/json.ts'
import type { Located } from '#manifests/shared/located.ts'
import { swiftPackage } from '#manifests/shared/swift-package.ts'

/** Swift’s lock file, versions 1 to 3: pins by repository, or by registry id. */
export const manifest: ManifestFormat = {
  format: 'package-resolved',
  ecosystem: 'swift',
  role: 'lock',
  matches: path => /(^|\/)(Package|[^/]+\.package)\.resolved$|(^|\/)\.package\.resolved$/.test(path),
  parse({ text }) {
    const document = readJson(text)
    if ('error' in document) return unreadable(document)
    const pins = document.get('pins') ?? document.get('object', 'pins')
    if (!pins) return unreadable(fault('expected the key "pins"', 1))
    return { components: pins.items().flatMap(declare) }
  },
}

function declare(pin: Located): Declared[] {
  const kind = pin.textAt('kind')
  const location = pin.textAt('location') ?? pin.textAt('repositoryURL')
  const identity = pin.textAt('identity') ?? pin.textAt('package')
  if (kind === 'fileSystem' || kind === 'localSourceControl' || (kind !== 'registry' && location?.startsWith('/'))) return []
  const state = pin.get('state')
  const version = state?.textAt('version') ?? state?.textAt('revision') ?? state?.textAt('branch')
  const known = swiftPackage(kind === 'registry' || !location ? (identity ?? '') : location, version)
  return known ? [entry({ ...known, version }, pin)] : []
}
