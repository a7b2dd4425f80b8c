import type { Declared, ManifestFormat, ParsedManifest } from '#model/manifest.ts'
import { codesOf, type Codes } from '#manifests/shared/codes.ts'
import { entry } from '#manifests/shared/entry.ts'
import { unreadable } from '#manifests/shared/fault.ts'
import { readHcl } from '#manifests/shared/hcl.ts'
import { LineCursor } from '#manifests/shared/lines.ts'
import { plainEnd, signsOf } from '#manifests/shared/purl-writer.ts'
import { terraformProvider } from '#manifests/shared/terraform-address.ts'

/** The providers that Terraform or OpenTofu chose. Source: https://developer.hashicorp.com/terraform/language/files/dependency-lock */
export const manifest: ManifestFormat = {
  format: 'terraform-lock-hcl',
  ecosystem: 'terraform',
  role: 'lock',
  matches: path => /(^|\/)\.terraform\.lock\.hcl$/.test(path),
  parse({ text }) {
    const components = new Reader(text).read()
    return components ? { components } : byBlocks(text)
  },
}

function byBlocks(text: string): ParsedManifest {
  const blocks = readHcl(text)
  if ('error' in blocks) return unreadable(blocks)
  const components = blocks.flatMap(block => {
    const address = block.type === 'provider' ? block.labels[0] : undefined
    return address ? [declare(address, block.attributes.get('version')?.text, block.line, block.endLine)] : []
  })
  return { components }
}

function declare(address: string, version: string | undefined, line: number, endLine: number): Declared {
  return entry({ purl: terraformProvider(address, version), name: address, version }, { line, endLine })
}

const [TAB, SPACE, QUOTE, HASH, COMMA, EQUALS, OPEN_LIST, CLOSE_LIST, OPEN, CLOSE] = [9, 32, 34, 35, 44, 61, 91, 93, 123, 125] as const

const WORD = signsOf('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_')

/** What stands in a string that means what it says: no quote, escape or value spliced in. */
const LITERAL = signsOf(
  Array.from({ length: 95 }, (_, n) => String.fromCharCode(32 + n))
    .filter(sign => !'"\\$%'.includes(sign))
    .join(''),
)

/** Takes files line by line as Terraform writes them: nearly all lines are hashes, of which nothing is to be made. */
class Reader {
  readonly #text: string
  readonly #codes: Codes
  readonly #components: Declared[] = []
  /** The first line of the block that is open; 0 where none is. */
  #line = 0
  #inList = false
  #address = ''
  #version: string | undefined

  constructor(text: string) {
    this.#text = text
    this.#codes = codesOf(text)
  }

  /** The providers; undefined where a line is anything else, right or wrong. */
  read(): Declared[] | undefined {
    for (const row = new LineCursor(this.#text, this.#codes); row.next();) {
      if (this.#codes[row.ink] !== HASH && !this.#take(row)) return undefined
    }
    return this.#line === 0 ? this.#components : undefined
  }

  #take({ ink, end, line }: LineCursor): boolean {
    if (this.#inList) return this.#item(ink, end)
    if (this.#line === 0) return this.#open(ink, end, line)
    if (this.#codes[ink] !== CLOSE) return this.#attribute(ink, end)
    this.#components.push(declare(this.#address, this.#version, this.#line, line))
    this.#line = 0
    return end === ink + 1
  }

  /** `provider "address" {` */
  #open(ink: number, end: number, line: number): boolean {
    const codes = this.#codes
    const from = ink + 'provider "'.length
    const to = plainEnd(codes, from, end, LITERAL)
    if (to <= from || !this.#text.startsWith('provider "', ink) || codes[to] !== QUOTE) return false
    this.#address = this.#text.slice(from, to)
    this.#version = undefined
    this.#line = line
    return this.#ink(to + 1) === end - 1 && codes[end - 1] === OPEN
  }

  /** `name = "value"` or `name = [`. */
  #attribute(ink: number, end: number): boolean {
    const codes = this.#codes
    const to = plainEnd(codes, ink, end, WORD)
    const equals = this.#ink(to)
    if (to === ink || codes[equals] !== EQUALS) return false
    const value = this.#ink(equals + 1)
    if (codes[value] === OPEN_LIST) {
      this.#inList = true
      return value === end - 1
    }
    if (codes[value] !== QUOTE || plainEnd(codes, value + 1, end, LITERAL) !== end - 1 || codes[end - 1] !== QUOTE) return false
    if (to - ink === 'version'.length && this.#text.startsWith('version', ink)) this.#version = this.#text.slice(value + 1, end - 1)
    return true
  }

  /** `"hash",` or the end of the list. */
  #item(ink: number, end: number): boolean {
    const codes = this.#codes
    if (codes[ink] === CLOSE_LIST) {
      this.#inList = false
      return end === ink + 1
    }
    const to = plainEnd(codes, ink + 1, end, LITERAL)
    return codes[ink] === QUOTE && codes[to] === QUOTE && (to === end - 1 || (to === end - 2 && codes[end - 1] === COMMA))
  }

  #ink(from: number): number {
    let at = from
    while (this.#codes[at] === SPACE || this.#codes[at] === TAB) at++
    return at
  }
}
