import type { Span } from '#model/location.ts'
import { fault, type Fault } from '#manifests/shared/fault.ts'
import { scanYamlLines, unquoteYaml, type YamlLine } from '#manifests/shared/yaml-lines.ts'

/** An item of a list with those of its fields that were asked for. */
export interface YamlItem<Field extends string> extends Span {
  /** The key and the value that stand behind the dash. */
  readonly first: string
  readonly fields: { readonly [Key in Field]?: string }
}

/** A list of a lock file, and whether the key was there at all. */
export interface YamlList<Field extends string> {
  readonly items: readonly YamlItem<Field>[]
  readonly found: boolean
}

/** Reads the list below a key at the top of a YAML file, line by line: items are mappings of one level, what is deeper is passed over. */
export function readYamlList<Field extends string>(text: string, key: string, fields: readonly Field[]): YamlList<Field> | Fault {
  const reader = new Reader(key, fields)
  const stopped = scanYamlLines(text, reader)
  return stopped ? fault(`not valid YAML: ${stopped.message}`, stopped.line) : reader
}

class Reader<Field extends string> {
  readonly items: { line: number; endLine: number; first: string; fields: { [Key in Field]?: string } }[] = []
  found = false
  readonly #key: string
  readonly #fields: readonly Field[]
  #inside = false
  /** How deep the dashes of the list stand. */
  #depth = -1

  constructor(key: string, fields: readonly Field[]) {
    this.#key = key
    this.#fields = fields
  }

  visit(line: YamlLine): void {
    const isItem = line.key === undefined
    if (line.depth === 0 && !isItem) {
      this.#inside = line.keyIs(this.#key)
      this.found ||= this.#inside
      this.#depth = -1
      return
    }
    if (!this.#inside) return
    if (isItem && (this.#depth < 0 || line.depth === this.#depth)) {
      this.#depth = line.depth
      this.items.push({ line: line.line, endLine: line.line, first: line.value.trim(), fields: {} })
      const [, name = '', value = ''] = /^([\w-]+):(?: +(.*))?$/.exec(line.value.trim()) ?? []
      this.#set(name, value)
      return
    }
    const last = this.items.at(-1)
    if (!last) return
    last.endLine = line.line
    if (!isItem && line.depth === this.#depth + 1) this.#set(line.key ?? '', line.value)
  }

  #set(name: string, value: string): void {
    const field = this.#fields.find(one => one === name)
    const fields = this.items.at(-1)?.fields
    if (field !== undefined && fields) fields[field] = unquoteYaml(value.trim())
  }
}
