import { fault, type Fault } from '#manifests/shared/fault.ts'
import type { Located } from '#manifests/shared/located.ts'
import { scanToml, tomlString } from '#manifests/shared/toml-scan.ts'
import { readTomlValue } from '#manifests/shared/toml-value.ts'

interface Pair {
  readonly path: readonly string[]
  readonly start: number
  readonly end: number
  readonly line: number
  /** Made when it is first asked for. */
  value?: Located | undefined
}

/** One `[[package]]` of a lock file with its sub-tables. */
export class TomlBlock {
  readonly line: number
  endLine: number
  readonly #text: string
  readonly #pairs: Pair[] = []

  constructor(text: string, line: number) {
    this.#text = text
    this.line = line
    this.endLine = line
  }

  add(path: readonly string[], start: number, end: number, line: number): void {
    this.#pairs.push({ path, start, end, line })
  }

  /** The string under a path of keys; undefined when there is none. */
  string(...path: readonly string[]): string | undefined {
    const pair = this.#find(path, path.length)
    return pair ? tomlString(this.#text, pair.start, pair.end) : path.length > 1 ? this.value(...path)?.text : undefined
  }

  /** The value under a path of keys, whether it stands in a table of its own or inline. */
  value(...path: readonly string[]): Located | undefined {
    for (let length = path.length; length > 0; length--) {
      const pair = this.#find(path, length)
      if (!pair) continue
      pair.value ??= readTomlValue(this.#text, pair.start, pair.line)
      return length === path.length ? pair.value : pair.value?.get(...path.slice(length))
    }
    return undefined
  }

  /** The strings of a list; those of a plain one, as lock files write it, without making values. */
  strings(key: string): readonly string[] {
    const pair = this.#find([key], 1)
    if (!pair) return []
    return plainStrings(this.#text, pair.start, pair.end) ?? (this.value(key)?.items() ?? []).flatMap(({ text }) => text ?? [])
  }

  /** Names of the keys directly below a path. */
  keys(...path: readonly string[]): string[] {
    const below = this.#pairs.filter(pair => pair.path.length > path.length && begins(pair.path, path, path.length))
    const names = below.flatMap(pair => pair.path[path.length] ?? [])
    return [...new Set([...names, ...(this.value(...path)?.entries() ?? []).map(([name]) => name)])]
  }

  #find(path: readonly string[], length: number): Pair | undefined {
    for (const pair of this.#pairs) if (pair.path.length === length && begins(pair.path, path, length)) return pair
    return undefined
  }
}

function begins(path: readonly string[], start: readonly string[], length: number): boolean {
  for (let n = 0; n < length; n++) if (path[n] !== start[n]) return false
  return true
}

/** The items of a list that has but strings without escapes, spaces and commas; undefined for any other value. */
function plainStrings(text: string, start: number, end: number): string[] | undefined {
  if (text[start] !== '[') return undefined
  const found: string[] = []
  for (let at = start + 1; at < end - 1; at++) {
    const sign = text.charCodeAt(at)
    if (sign === 34) {
      const close = text.indexOf('"', at + 1)
      const item = text.slice(at + 1, close)
      if (close < 0 || item === '' || item.includes('\\')) return undefined
      found.push(item)
      at = close
    } else if (sign > 32 && sign !== 44) return undefined
  }
  return found
}

/** The blocks of a lock file, and what stands outside of them. */
export interface TomlBlocks {
  readonly blocks: readonly TomlBlock[]
  /** Everything else, as one block. */
  readonly rest: TomlBlock
}

/**
 * Reads a lock file as blocks in one pass over the text; values are made only when asked for.
 *
 * `wanted` tells by the first key which values of a block will be asked for: hashes and files are never kept.
 */
export function readTomlBlocks(text: string, list: string, wanted: ReadonlySet<string>): TomlBlocks | Fault {
  const blocks: TomlBlock[] = []
  const rest = new TomlBlock(text, 1)
  let current = rest
  let prefix: readonly string[] = []
  const stopped = scanToml(text, {
    table(path, isList, line) {
      if (path[0] !== list) {
        current = rest
        prefix = path
        return
      }
      if (isList && path.length === 1) {
        current = new TomlBlock(text, line)
        blocks.push(current)
      }
      prefix = path.slice(1)
      current.endLine = line
    },
    pair(path, start, end, line, endLine) {
      current.endLine = endLine
      const full = prefix.length > 0 ? [...prefix, ...path] : path
      if (current !== rest && !wanted.has(full[0] ?? '')) return
      if (current === rest && full[0] === 'metadata' && full[1] === 'files') return
      current.add(full, start, end, line)
    },
  })
  if (stopped) return fault(`not valid TOML: ${stopped.message}`, stopped.line)
  const nameless = blocks.find(block => block.string('name') === undefined)
  return nameless ? fault(`[[${list}]] without a name`, nameless.line) : { blocks, rest }
}
