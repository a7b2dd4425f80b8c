import type { Span } from '#model/location.ts'
import { fault, type Fault } from '#manifests/shared/fault.ts'
import type { Located } from '#manifests/shared/located.ts'
import { OWN_MEMORY, type Memory } from '#manifests/shared/memory.ts'
import { readKey, scanToml, tomlSource, tomlString, type TomlSource } from '#manifests/shared/toml-scan.ts'
import { readTomlValue } from '#manifests/shared/toml-value.ts'

/** Integers a pair takes: the number of its path, the offsets of its value, its line. */
const STEP = 4

/** Integers a block takes, and their meaning by their offset. */
const WIDTH = 3
const [START, LINE, END_LINE] = [0, 1, 2] as const

/** The number of what stands outside of all blocks. */
export const REST = -1

/**
 * Reads a lock file as blocks in one pass over the text; values are made only when asked for.
 *
 * `wanted` tells by the first key which values of a block will be asked for: hashes and files are never kept.
 */
export function readTomlBlocks(
  text: string,
  list: string,
  wanted: readonly string[],
  source: TomlSource = tomlSource(text),
  memory: Memory = OWN_MEMORY,
): TomlBlocks | Fault {
  const blocks = new TomlBlocks(source, wanted, memory)
  const stopped = blocks.scan(list)
  if (stopped) return fault(`not valid TOML: ${stopped.message}`, stopped.line)
  for (let block = 0; block < blocks.count; block++)
    if (!blocks.hasString(block, 'name')) return fault(`[[${list}]] without a name`, blocks.span(block).line)
  return blocks
}

/** The `[[package]]` blocks of a lock file by their number, each with its sub-tables; what stands outside of them is one more. */
export class TomlBlocks {
  count = 0
  readonly #source: TomlSource
  readonly #wanted: readonly string[]
  /** Paths by their number: first the wanted keys. */
  readonly #paths: (readonly string[])[]
  readonly #pathNumbers = new Map<string, number>()
  readonly #memory: Memory
  #pairs: Int32Array
  #size = 0
  /** By block: its first pair and its lines. */
  #blocks: Int32Array
  readonly #rest: { readonly path: readonly string[]; readonly start: number; readonly end: number; readonly line: number }[] = []

  constructor(source: TomlSource, wanted: readonly string[], memory: Memory) {
    this.#source = source
    this.#memory = memory
    this.#pairs = memory.ints(STEP * Math.max(256, source.codes.length >> 6))
    this.#blocks = memory.ints(WIDTH * Math.max(256, source.codes.length >> 7))
    this.#wanted = wanted
    this.#paths = wanted.map(key => [key])
    for (const [n, key] of wanted.entries()) this.#pathNumbers.set(key, n)
  }

  /** Goes through the text, once. */
  scan(list: string) {
    let prefix: readonly string[] = []
    let inBlock = false
    return scanToml(this.#source, {
      table: (path, isList, line) => {
        inBlock = path[0] === list
        prefix = inBlock ? path.slice(1) : path
        if (!inBlock) return
        if (isList && path.length === 1) this.#open(line)
        this.#blocks[WIDTH * (this.count - 1) + END_LINE] = line
      },
      pair: (key, start, end, line, endLine) => {
        if (!inBlock || this.count === 0) return this.#addRest(prefix, key, start, end, line)
        this.#blocks[WIDTH * (this.count - 1) + END_LINE] = endLine
        const path = prefix.length === 0 ? this.#plainPath(key) : this.#pathBelow(prefix, key)
        if (path >= 0) this.#add(path, start, end, line)
      },
    })
  }

  #open(line: number): void {
    const at = WIDTH * this.count++
    if (at + WIDTH > this.#blocks.length) this.#blocks = this.#memory.larger(this.#blocks)
    this.#blocks[at + START] = this.#size
    this.#blocks[at + LINE] = line
  }

  #add(path: number, start: number, end: number, line: number): void {
    if (this.#size + STEP > this.#pairs.length) this.#pairs = this.#memory.larger(this.#pairs)
    const pairs = this.#pairs
    const at = this.#size
    pairs[at] = path
    pairs[at + 1] = start
    pairs[at + 2] = end
    pairs[at + 3] = line
    this.#size += STEP
  }

  #addRest(prefix: readonly string[], key: number, start: number, end: number, line: number): void {
    if (prefix[0] === 'metadata' && prefix[1] === 'files') return
    this.#rest.push({ path: [...prefix, ...(readKey(this.#source, key)?.path ?? [])], start, end, line })
  }

  /** The number of a key at the top of a block; -1 when nobody will ask for it. */
  #plainPath(key: number): number {
    const { codes } = this.#source
    for (const [n, wanted] of this.#wanted.entries()) {
      let at = 0
      while (at < wanted.length && codes[key + at] === wanted.charCodeAt(at)) at++
      // A blank or the equals sign ends it: no longer key, and no dotted one.
      if (at === wanted.length && (codes[key + at] === 61 || (codes[key + at] === 32 && codes[key + at + 1] === 61))) return n
    }
    // Written otherwise: dotted, quoted or with more blanks.
    const sign = codes[key] ?? 0
    const plain = (sign >= 97 && sign <= 122) || (sign >= 65 && sign <= 90)
    let at = key
    while (plain && codes[at] !== 61 && codes[at] !== 46 && codes[at] !== 32) at++
    return plain && (codes[at] === 61 || codes[at + 1] === 61) ? -1 : this.#pathBelow([], key)
  }

  #pathBelow(prefix: readonly string[], key: number): number {
    if (prefix.length > 0 && !this.#wanted.includes(prefix[0] ?? '')) return -1
    const path = [...prefix, ...(readKey(this.#source, key)?.path ?? [])]
    if (!this.#wanted.includes(path[0] ?? '')) return -1
    const joined = path.join('\n')
    const known = this.#pathNumbers.get(joined)
    if (known !== undefined) return known
    this.#pathNumbers.set(joined, this.#paths.length)
    return this.#paths.push(path) - 1
  }

  /** The numbers of all blocks. */
  numbers(): number[] {
    return Array.from({ length: this.count }, (_, n) => n)
  }

  span(block: number): Span {
    return { line: this.#blocks[WIDTH * block + LINE] ?? 1, endLine: this.#blocks[WIDTH * block + END_LINE] ?? 1 }
  }

  /** Whether there is a string under a key of the block itself. */
  hasString(block: number, key: string): boolean {
    const at = this.#find(block, key)
    const sign = at < 0 ? 0 : this.#source.codes[this.#pairs[at + 1] ?? 0]
    return sign === 34 || sign === 39
  }

  /** The string under a path of keys; undefined when there is none. */
  string(block: number, ...path: readonly string[]): string | undefined {
    if (block === REST) return this.value(block, ...path)?.text
    const at = this.#find(block, path.length === 1 ? (path[0] ?? '') : path.join('\n'))
    if (at >= 0) return tomlString(this.#source.text, this.#pairs[at + 1] ?? 0, this.#pairs[at + 2] ?? 0)
    return path.length > 1 ? this.value(block, ...path)?.text : undefined
  }

  /** The value under a path of keys, whether it stands in a table of its own or inline. */
  value(block: number, ...path: readonly string[]): Located | undefined {
    for (let length = path.length; length > 0; length--) {
      const found = block === REST ? this.#inRest(path.slice(0, length)) : this.#inBlock(block, path.slice(0, length))
      if (found) return length === path.length ? found : found.get(...path.slice(length))
    }
    return undefined
  }

  #inRest(path: readonly string[]): Located | undefined {
    const pair = this.#rest.find(one => one.path.length === path.length && one.path.every((key, n) => key === path[n]))
    return pair && readTomlValue(this.#source, pair.start, pair.line)
  }

  #inBlock(block: number, path: readonly string[]): Located | undefined {
    const at = this.#find(block, path.join('\n'))
    return at < 0 ? undefined : readTomlValue(this.#source, this.#pairs[at + 1] ?? 0, this.#pairs[at + 3] ?? 1)
  }

  /** Tells the strings of a list to a visitor; those of a plain one, as lock files write it, without making values. */
  eachString(block: number, key: string, visit: (text: string) => void): void {
    const at = this.#find(block, key)
    if (at < 0) return
    const { text } = this.#source
    const [start, end] = [this.#pairs[at + 1] ?? 0, this.#pairs[at + 2] ?? 0]
    if (!this.#isPlainList(start, end)) {
      for (const item of this.value(block, key)?.items() ?? []) if (item.text !== undefined) visit(item.text)
      return
    }
    for (let open = text.indexOf('"', start); open >= 0 && open < end;) {
      const close = text.indexOf('"', open + 1)
      visit(text.slice(open + 1, close))
      open = text.indexOf('"', close + 1)
    }
  }

  /** Whether it holds but strings in double quotes without escapes, spaces and commas. */
  #isPlainList(start: number, end: number): boolean {
    const { codes } = this.#source
    if (codes[start] !== 91) return false
    let inside = false
    for (let at = start + 1; at < end - 1; at++) {
      const sign = codes[at] ?? 0
      if (sign === 92) return false
      if (sign === 34) {
        if (!inside && codes[at + 1] === 34) return false
        inside = !inside
      } else if (!inside && sign > 32 && sign !== 44) return false
    }
    return true
  }

  /** Names of the keys directly below a path. */
  keys(block: number, ...path: readonly string[]): string[] {
    const names = new Set<string>()
    for (let at = this.#start(block); at < this.#end(block); at += STEP) {
      const full = this.#paths[this.#pairs[at] ?? 0] ?? []
      const name = full[path.length]
      if (name !== undefined && path.every((key, n) => key === full[n])) names.add(name)
    }
    for (const [name] of this.value(block, ...path)?.entries() ?? []) names.add(name)
    return [...names]
  }

  #start(block: number): number {
    return this.#blocks[WIDTH * block + START] ?? 0
  }

  #end(block: number): number {
    return block + 1 < this.count ? this.#start(block + 1) : this.#size
  }

  /** The first pair of a path, by its keys joined; -1 where there is none. */
  #find(block: number, path: string): number {
    const number = this.#pathNumbers.get(path)
    if (number === undefined) return -1
    const end = this.#end(block)
    for (let at = this.#start(block); at < end; at += STEP) if (this.#pairs[at] === number) return at
    return -1
  }
}
