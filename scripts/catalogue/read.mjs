// Reads the catalogue and its tables from YAML, each checked by its schema, with messages that name file and place.
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import path from 'node:path'
import Ajv from 'ajv'
import { parseDocument } from 'yaml'
import { TABLES } from './tables.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))
const folder = path.join(root, 'src', 'catalogue')
const ajv = new Ajv({ allErrors: true, strictTypes: false })

/** All entries, sorted by id. Throws with every fault that is found. */
export function readEntries() {
  const schema = JSON.parse(readFileSync(path.join(root, 'schema', 'catalogue.schema.json'), 'utf8'))
  const validate = ajv.getSchema(schema.$id) ?? ajv.compile(schema)
  const files = readdirSync(folder).filter(name => name.endsWith('.yml'))
  const read = files.map(name => ({ name, entry: load(path.join(folder, name)) }))
  const faults = read.flatMap(({ name, entry }) => [
    ...faultsOf(name, entry, validate),
    ...(entry?.id?.toLowerCase() === name.slice(0, -4) ? [] : [`${name}: id "${entry?.id}", expected the file name without its ending`]),
  ])
  stop([...faults, ...clashes(read)])
  return read.map(({ entry }) => entry).sort((a, b) => (a.id < b.id ? -1 : 1))
}

/** The rows of a table in `catalogue/tables/`. */
export function readTable(name) {
  const rows = load(path.join(folder, 'tables', `${name}.yml`))
  stop(faultsOf(`tables/${name}.yml`, rows, ajv.compile({ type: 'array', items: TABLES[name] })))
  return rows
}

function load(file) {
  const document = parseDocument(readFileSync(file, 'utf8'))
  stop(document.errors.map(error => `${path.relative(root, file)}: ${error.message}`))
  return document.toJS()
}

function faultsOf(name, value, validate) {
  if (validate(value)) return []
  return validate.errors
    .filter(error => !['if', 'allOf'].includes(error.keyword))
    .map(error => `${name}${error.instancePath}: ${error.message} ${JSON.stringify(error.params)}`)
}

/** A name that two entries claim would make the answer depend on the order of files. */
function clashes(read) {
  const owners = new Map()
  const faults = []
  for (const { name, entry } of read) {
    const { spdx = [], hub = [], names = [], scancode = [] } = entry?.aliases ?? {}
    const own = [entry?.id, ...spdx, ...hub, ...names, ...scancode.map(key => `LicenseRef-scancode-${key}`)]
    for (const alias of new Set(
      own.map(text =>
        String(text)
          .toLowerCase()
          .replace(/^licenseref-/, ''),
      ),
    )) {
      if (owners.has(alias)) faults.push(`${name}: alias "${alias}" is taken by ${owners.get(alias)}`)
      owners.set(alias, name)
    }
  }
  return faults
}

function stop(faults) {
  if (faults.length > 0) throw new Error(`The catalogue has ${faults.length} faults:\n  ${faults.join('\n  ')}`)
}
