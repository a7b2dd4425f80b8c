import type { ManifestFormat } from '#model/manifest.ts'
import { unreadable } from '#manifests/shared/fault.ts'
import { readJsonDocument } from '#manifests/shared/json-document.ts'
import { readSpdx } from '#manifests/shared/spdx-document.ts'
import { readSpdxGraph } from '#manifests/shared/spdx-graph.ts'

/** An SPDX document in JSON. */
export const manifest: ManifestFormat = {
  format: 'spdx-json',
  ecosystem: 'sbom',
  role: 'lock',
  matches: path => /(?:^|[./]|bom[-_])spdx3?\.json(?:ld)?$/i.test(path),
  parse({ text }) {
    const document = readJsonDocument(text)
    if ('error' in document) return unreadable(document)
    return document.find(0, '@graph') >= 0 ? readSpdxGraph(document) : readSpdx(document)
  },
}
