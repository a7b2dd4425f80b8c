// Writes what stands in documents but comes from the code: the policy schema, the tables of the README, the printed review.
import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'
import { policyJsonSchema, POLICY_KEYS } from '../build/policy/schema.js'
import { PRESET_TABLE } from '../build/policy/presets.js'
import { SERVICES } from '../build/io/hosts.js'

const root = fileURLToPath(new URL('..', import.meta.url))
const action = parse(readFileSync(`${root}/action.yml`, 'utf8'))

writeFileSync(`${root}/schema/policy.schema.json`, `${JSON.stringify(policyJsonSchema(), null, 2)}\n`)

const parts = {
  inputs: table(
    ['input', 'meaning'],
    Object.entries(action.inputs).map(([name, { description }]) => [`\`${name}\``, description]),
  ),
  outputs: table(
    ['output', 'meaning'],
    Object.entries(action.outputs).map(([name, { description }]) => [`\`${name}\``, description]),
  ),
  policy: table(['key', 'meaning'], rows(POLICY_KEYS, '')),
  presets: table(
    ['finding', '`open-source`', '`strict`', '`report`'],
    Object.entries(PRESET_TABLE).map(([kind, row]) => [
      `\`${kind.replace(':', '` (')}${kind.includes(':') ? ')' : '`'}`,
      ...Object.values(row).map(word => (word === 'none' ? '–' : word)),
    ]),
  ),
  services: table(
    ['service', 'address', 'another address by'],
    Object.entries(SERVICES).map(([name, { url, variables }]) => [
      name,
      `\`${url}\``,
      variables.map(variable => `\`${variable}\``).join(', '),
    ]),
  ),
  example: `\`\`\`text\n${printed()}\`\`\``,
}

const readme = readFileSync(`${root}/README.md`, 'utf8')
const written = Object.entries(parts).reduce((text, [name, part]) => {
  const block = new RegExp(`(<!-- ${name}: written by npm run build -->\\n)[\\s\\S]*?(<!-- end -->)`)
  if (!block.test(text)) throw new Error(`README.md has no place for "${name}"`)
  return text.replace(block, (_, open, close) => `${open}\n${part}\n\n${close}`)
}, readme)
writeFileSync(`${root}/README.md`, written)

/** The review of the example, as `npm start` prints it. */
function printed() {
  const sides = ['base', 'head'].flatMap(side => [`--${side}-dir`, `${root}/examples/pull-request/${side}`])
  const run = spawnSync(process.execPath, [`${root}/build/cli.js`, 'review', ...sides, '--offline'], { encoding: 'utf8' })
  if (run.status !== 1) throw new Error(`the example review ended with ${run.status}: ${run.stderr}`)
  return run.stdout
}

function rows(keys, prefix) {
  return Object.entries(keys).flatMap(([key, { shape, help }]) => [
    [`\`${prefix}${key}\``, help],
    ...(shape.kind === 'record' ? rows(shape.keys, `${prefix}${key}.`) : []),
    ...(shape.kind === 'list' && shape.of.kind === 'record' ? rows(shape.of.keys, `${prefix}${key}[].`) : []),
  ])
}

function table(head, body) {
  const line = cells => `| ${cells.map(cell => String(cell).replaceAll('|', '\\|')).join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...body.map(line)].join('\n')
}
