// Writes licenses.bin: every text of the SPDX list and every fingerprint of the catalogue, as one block. Needs `build/`.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import path from 'node:path'
import { readTable } from './catalogue/read.mjs'

const require = createRequire(import.meta.url)
const root = fileURLToPath(new URL('..', import.meta.url))
const FINGERPRINTS = path.join(root, 'src/catalogue/fingerprints')

export async function writeLicenseIndex(file) {
  const { buildIndex } = await import('../build/detect/build-index.js')
  const { spdxTexts } = await import('../build/detect/spdx-texts.js')
  const { readFingerprint } = await import('../build/detect/fingerprint.js')
  const editions = new Set(readTable('editions').map(row => row.edition))
  const fingerprints = existsSync(FINGERPRINTS)
    ? readdirSync(FINGERPRINTS)
        .filter(name => name.endsWith('.txt'))
        .sort()
        .map(name => readFile(name.slice(0, -4), readFileSync(path.join(FINGERPRINTS, name), 'utf8')))
    : []

  /** `ID@PLACE` is another printing of ID; the table says where it was read. */
  function readFile(name, hashes) {
    const [id, place] = name.split('@')
    if (place === undefined) return readFingerprint(id, hashes)
    if (!editions.has(name)) throw new Error(`fingerprints/${name}.txt: expected a row in tables/editions.yml that says where it was read`)
    return { ...readFingerprint(id, hashes), edition: true }
  }
  const list = require('spdx-license-list/full.js')
  writeFileSync(file, buildIndex(spdxTexts(list), fingerprints))
}
