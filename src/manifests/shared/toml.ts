import { parse, TomlError } from 'smol-toml'
import { fault, messageOf, type Fault } from '#manifests/shared/fault.ts'
import { Located, type Place } from '#manifests/shared/located.ts'
import { readKey, scanToml, tomlSource } from '#manifests/shared/toml-scan.ts'
import { readTomlValue } from '#manifests/shared/toml-value.ts'

interface Growing {
  line: number
  endLine: number
  members?: Map<string, Growing>
  items?: Growing[]
}

/** Larger files are lock files, which are read statement by statement instead. */
const MAX_LENGTH = 4_000_000

/** Reads TOML with lines: the values by the library, which also refuses what is no TOML, the lines by our own scan. */
export function readToml(text: string): Located | Fault {
  if (text.length > MAX_LENGTH) return fault(`TOML of ${text.length} characters, more than the ${MAX_LENGTH} that are read`)
  let value: unknown
  try {
    value = parse(text)
  } catch (error) {
    if (error instanceof TomlError) return fault(`not valid TOML: ${messageOf(error).replace(/^Invalid TOML document: /, '')}`, error.line)
    return fault(`not valid TOML: ${messageOf(error)}`)
  }
  return new Located(value, tomlPlaces(text))
}

function tomlPlaces(text: string): Place {
  const root: Growing = { line: 1, endLine: 1 }
  let open: Growing[] = [root]
  const source = tomlSource(text)
  scanToml(source, {
    table(path, list, line) {
      open = walk(root, path.slice(0, -1), line)
      const parent = open.at(-1) ?? root
      const name = path.at(-1) ?? ''
      const table = list ? newItem(parent, name, line) : member(parent, name, line)
      if (!list && table.members === undefined) table.line = line
      open.push(table)
      for (const node of open) node.endLine = line
    },
    pair(key, start, _end, line, endLine) {
      const path = readKey(source, key)?.path ?? []
      const current = open.at(-1) ?? root
      const parents = walk(current, path.slice(0, -1), line)
      const value = readTomlValue(source, start, line)?.place
      const parent = parents.at(-1) ?? current
      parent.members ??= new Map()
      parent.members.set(path.at(-1) ?? '', { ...copy(value), line, endLine })
      for (const node of [...open, ...parents]) node.endLine = endLine
    },
  })
  return root
}

function copy(place: Place | undefined): Partial<Growing> {
  return {
    ...(place?.members ? { members: new Map([...place.members].map(([key, inner]) => [key, { ...copy(inner), ...span(inner) }])) } : {}),
    ...(place?.items ? { items: place.items.map(inner => ({ ...copy(inner), ...span(inner) })) } : {}),
  }
}

function span({ line, endLine }: Place) {
  return { line, endLine }
}

/** The tables along a path, the last of each list of tables; made where they are not there. */
function walk(from: Growing, path: readonly string[], line: number): Growing[] {
  const nodes = [from]
  let at = from
  for (const name of path) {
    at = member(at, name, line)
    nodes.push(at)
    const last = at.items?.at(-1)
    if (last) {
      at = last
      nodes.push(at)
    }
  }
  return nodes
}

function member(parent: Growing, name: string, line: number): Growing {
  parent.members ??= new Map()
  const known = parent.members.get(name)
  if (known) return known
  const made = { line, endLine: line }
  parent.members.set(name, made)
  return made
}

function newItem(parent: Growing, name: string, line: number): Growing {
  const list = member(parent, name, line)
  list.items ??= []
  const made = { line, endLine: line }
  list.items.push(made)
  return made
}
