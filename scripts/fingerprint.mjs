// npm run fingerprint FILE… [--id ID]: writes src/catalogue/fingerprints/ID.txt, from which the text cannot be read.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import path from 'node:path'

const folder = fileURLToPath(new URL('../src/catalogue/fingerprints', import.meta.url))

const { values, positionals } = parseArgs({ options: { id: { type: 'string' } }, allowPositionals: true })
if (positionals.length === 0 || (values.id !== undefined && positionals.length > 1)) {
  process.stderr.write(
    'Usage: npm run fingerprint -- FILE… [--id ID]\nThe id of a file is its name without the ending; --id names another, for one file. Build first.\n',
  )
  process.exit(2)
}
const { decode } = await import('../build/detect/decode.js')
const { writeFingerprint } = await import('../build/detect/fingerprint.js')
mkdirSync(folder, { recursive: true })
for (const file of positionals) {
  const id = values.id ?? path.basename(file).replace(/\.[^.]+$/, '')
  if (!/^[a-z0-9][a-z0-9.+-]*(?:@[a-z0-9-]+)?$/i.test(id))
    throw new Error(`Unexpected id "${id}", expected letters, digits, dots and hyphens, and @PLACE behind it for another printing`)
  const decoded = decode(readFileSync(file))
  if ('error' in decoded) throw new Error(`${file}: ${decoded.error}`)
  writeFileSync(path.join(folder, `${id}.txt`), writeFingerprint(decoded.text))
}
