// Writes knowledge.json, open-licenses.json and licenses.bin into the folder named: what the product knows without asking anybody.
import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import path from 'node:path'
import { readEntries, readTable } from './catalogue/read.mjs'
import { exceptions, spdxLicenses } from './catalogue/spdx.mjs'
import { spdxPage } from './catalogue/spdx-page.mjs'
import { openLicenses } from './catalogue/open-licenses.mjs'
import { writeLicenseIndex } from './license-index.mjs'

const out = process.argv[2]
const catalogue = readEntries()
const spdx = readTable('spdx')
const facts = {
  catalogue,
  spdx: await spdxLicenses(spdx, catalogue),
  exceptions: exceptions(readTable('exceptions')),
  declared: readTable('declared').flatMap(({ texts, ...row }) => texts.map(text => ({ text, ...row }))),
  relicensed: readTable('relicensed'),
  dissent: readTable('dissent'),
  families: readTable('families'),
}
const digest = createHash('sha256').update(JSON.stringify(facts)).digest('hex').slice(0, 16)
const knowledge = { ...facts, digest }
// One part a line: a command that asks for one reads the others over.
const parts = Object.entries(knowledge).map(([name, part]) => `${JSON.stringify(name)}:${JSON.stringify(part)}`)
writeFileSync(path.join(out, 'knowledge.json'), `{\n${parts.join(',\n')}\n}\n`)
writeFileSync(path.join(out, 'open-licenses.json'), JSON.stringify(await openLicenses(knowledge)))
await writeLicenseIndex(path.join(out, 'licenses.bin'))
writeFileSync(fileURLToPath(new URL('../docs/spdx-not-approved.md', import.meta.url)), spdxPage(facts, spdx, readTable('sources')))
