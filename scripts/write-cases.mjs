// Writes expected.json of the manifest cases named (`package-json/sections`), or of those that have none: to be read before it is committed.
import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const cases = path.join(root, '__tests__/manifests')
if (!existsSync(path.join(root, 'build/cli.js'))) execFileSync(process.execPath, [path.join(root, 'scripts/build.mjs'), '--no-bundle'])

for (const name of process.argv.length > 2 ? process.argv.slice(2) : withoutAnswer()) await write(name)

async function write(name) {
  const [format] = name.split('/')
  const { manifest } = await import(path.join(root, 'build/manifests', `${format}.js`))
  const at = path.join(cases, name)
  const list = readdirSync(at, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && entry.name !== 'expected.json')
    .map(entry => path.relative(at, path.join(entry.parentPath, entry.name)))
  const tree = { list: () => list, read: file => (list.includes(file) ? readFileSync(path.join(at, file), 'utf8') : undefined) }
  const answer = path.join(at, 'expected.json')
  const named = existsSync(answer) ? JSON.parse(readFileSync(answer, 'utf8')).file : undefined
  const file = named ?? list.find(candidate => manifest.matches(candidate))
  const parsed = manifest.parse({ path: file, text: tree.read(file), tree })
  writeFileSync(answer, `${JSON.stringify({ ...(named ? { file } : {}), ...parsed }, null, 2)}\n`)
}

function withoutAnswer() {
  return readdirSync(cases, { withFileTypes: true })
    .filter(entry => entry.isDirectory())
    .flatMap(({ name: format }) => readdirSync(path.join(cases, format)).map(name => `${format}/${name}`))
    .filter(name => !existsSync(path.join(cases, name, 'expected.json')))
}
