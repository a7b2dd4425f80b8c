import type { ManifestFormat } from '#model/manifest.ts'
import { readCycloneDx } from '#manifests/shared/cyclonedx.ts'
import { unreadable } from '#manifests/shared/fault.ts'
import { readJsonDocument } from '#manifests/shared/json-document.ts'
import { readSpdx } from '#manifests/shared/spdx-document.ts'
import { readSpdxGraph } from '#manifests/shared/spdx-graph.ts'

/** A bill of materials in JSON under a name that is CycloneDX’s own or that both standards use. */
export const manifest: ManifestFormat = {
  format: 'cyclonedx-json',
  ecosystem: 'sbom',
  role: 'lock',
  matches: path => /(^|\/)(s?bom|[^/]*([._-](cdx|s?bom)|cyclonedx[^/]*))\.json$/i.test(path) && !/\.spdx\.json$/i.test(path),
  parse({ text }) {
    const document = readJsonDocument(text)
    if ('error' in document) return unreadable(document)
    if (document.find(0, '@graph') >= 0) return readSpdxGraph(document)
    return document.find(0, 'spdxVersion') >= 0 ? readSpdx(document) : readCycloneDx(document)
  },
}
