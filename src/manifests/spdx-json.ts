import type { ManifestFormat } from '#model/manifest.ts'
import { unreadable } from '#manifests/shared/fault.ts'
import { readJson } from '#manifests/shared/json.ts'
import { readSpdx } from '#manifests/shared/spdx-document.ts'

/** An SPDX document in JSON. */
export const manifest: ManifestFormat = {
  format: 'spdx-json',
  ecosystem: 'sbom',
  role: 'lock',
  matches: path => /(\.|\/|^)spdx\.json$/i.test(path),
  parse({ text }) {
    const document = readJson(text)
    return 'error' in document ? unreadable(document) : readSpdx(document)
  },
}
