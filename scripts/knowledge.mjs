// Writes knowledge.json and licenses.bin into the folder named: what the product knows without asking anybody.
import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { writeLicenseIndex } from './license-index.mjs'

const require = createRequire(import.meta.url)
const spdx = require('spdx-license-list/full.js')
const exceptions = require('spdx-exceptions')

const out = process.argv[2]
const facts = {
  catalogue: [],
  spdx: Object.entries(spdx).map(([id, license]) => ({ id, name: license.name, osiApproved: license.osiApproved })),
  exceptions: exceptions.map(id => ({ id, permits: true })),
  declared: [],
  relicensed: [],
  dissent: [],
  families: [],
}
const digest = createHash('sha256').update(JSON.stringify(facts)).digest('hex').slice(0, 16)
writeFileSync(path.join(out, 'knowledge.json'), JSON.stringify({ ...facts, digest }))
await writeLicenseIndex(path.join(out, 'licenses.bin'))
