import type { Span } from '#model/location.ts'
import type { Declared, ParsedManifest } from '#model/manifest.ts'
import { withCodes, type Codes } from '#manifests/shared/codes.ts'
import { fault, unreadable } from '#manifests/shared/fault.ts'
import { Locked, simpleKind } from '#manifests/shared/locked.ts'
import { PLAIN_SIGNS, plainEnd } from '#manifests/shared/purl-writer.ts'
import { qualified, simplePurl } from '#manifests/shared/purls.ts'
import { scanYamlLines, unquoteYaml, type YamlLine } from '#manifests/shared/yaml-lines.ts'

/** An item of `dependencies`. */
export interface HelmDependency extends Span {
  readonly name: string | undefined
  readonly repository: string
  readonly requirement: string | undefined
}

/** Reads the `dependencies` of a lock file line by line; what is not written as Helm writes it is handed to `declare`. */
export function readHelmLines(text: string, declare: (dependency: HelmDependency) => readonly Declared[]): ParsedManifest {
  return withCodes(text, codes => {
    const reader = new Reader(text, codes, declare)
    const stopped = scanYamlLines(text, reader, codes)
    return stopped ? unreadable(fault(`not valid YAML: ${stopped.message}`, stopped.line)) : { components: reader.end() }
  })
}

const HELM = simpleKind('helm')

const [TAB, SPACE] = [9, 32] as const

/** Where a value stands; nowhere when its end is 0. */
class Range {
  from = 0
  to = 0

  set(from: number, to: number): void {
    this.from = from
    this.to = to
  }
}

class Reader {
  readonly #text: string
  readonly #codes: Codes
  readonly #declare: (dependency: HelmDependency) => readonly Declared[]
  readonly #found: Locked
  readonly #name = new Range()
  readonly #version = new Range()
  readonly #repository = new Range()
  #inside = false
  /** How deep the dashes of the list stand. */
  #depth = -1
  /** The first line of the item that is read; 0 where there is none. */
  #line = 0
  #endLine = 0
  /** Charts of one repository stand together: what follows the version in their package URLs is made once. */
  #last = ''
  #qualifier = ''

  constructor(text: string, codes: Codes, declare: (dependency: HelmDependency) => readonly Declared[]) {
    this.#text = text
    this.#codes = codes
    this.#declare = declare
    this.#found = new Locked(text, codes, HELM)
  }

  visit(line: YamlLine): void {
    const isItem = line.isItem
    if (line.depth === 0 && !isItem) {
      this.#close()
      this.#inside = line.keyIs('dependencies')
      this.#depth = -1
    } else if (this.#inside && isItem && (this.#depth < 0 || line.depth === this.#depth)) this.#open(line)
    else if (this.#line > 0) {
      this.#endLine = line.line
      if (!isItem && line.depth === this.#depth + 1) this.#rangeOf(line)?.set(line.valueFrom, line.valueTo)
    }
  }

  #open(line: YamlLine): void {
    this.#close()
    this.#depth = line.depth
    this.#line = line.line
    this.#endLine = line.line
    // Behind the dash: `name: value`.
    const from = this.#ink(line.valueFrom, line.valueTo)
    for (const [key, range] of [
      ['name:', this.#name],
      ['version:', this.#version],
      ['repository:', this.#repository],
    ] as const)
      if (this.#text.startsWith(key, from)) this.#behind(from + key.length, line.valueTo, range)
  }

  #behind(from: number, to: number, range: Range): void {
    if (this.#codes[from] === SPACE || from === to) range.set(this.#ink(from, to), to)
  }

  #ink(from: number, to: number): number {
    let at = from
    while (at < to && (this.#codes[at] === SPACE || this.#codes[at] === TAB)) at++
    return at
  }

  #rangeOf(line: YamlLine): Range | undefined {
    return line.keyIs('name') ? this.#name : line.keyIs('version') ? this.#version : line.keyIs('repository') ? this.#repository : undefined
  }

  /** Ends the item that is read. */
  #close(): void {
    if (this.#line > 0 && !this.#takePlain()) this.#found.put(...this.#declare(this.#dependency()))
    this.#line = 0
    this.#name.set(0, 0)
    this.#version.set(0, 0)
    this.#repository.set(0, 0)
  }

  #dependency(): HelmDependency {
    const given = {
      name: this.#string(this.#name),
      repository: this.#string(this.#repository) ?? '',
      requirement: this.#string(this.#version),
    }
    return { ...given, line: this.#line, endLine: this.#endLine }
  }

  #string({ from, to }: Range): string | undefined {
    return to === 0 ? undefined : unquoteYaml(this.#text.slice(from, to).trim())
  }

  /** Takes a chart whose name and version are plain, of a repository with an address. */
  #takePlain(): boolean {
    const [name, version, repository] = [this.#name, this.#version, this.#repository]
    if (!this.#isPlain(name) || !this.#isPlain(version)) return false
    if (!this.#text.startsWith('https:', repository.from) && !this.#text.startsWith('oci:', repository.from)) return false
    const component = this.#found.unnamed(name.from, name.to, version.from, version.to, this.#line, this.#endLine, 'runtime', true)
    const { purls } = this.#found
    purls.begin(HELM.beginning)
    purls.take(name.from, name.to, PLAIN_SIGNS)
    purls.put('@')
    purls.take(version.from, version.to, PLAIN_SIGNS)
    purls.put(this.#qualifierOf(repository))
    if (!purls.give(component)) component.purl = simplePurl('helm', component.name, component.version) + this.#qualifier
    return true
  }

  #isPlain({ from, to }: Range): boolean {
    return to > from && plainEnd(this.#codes, from, to) === to
  }

  #qualifierOf({ from, to }: Range): string {
    if (this.#last.length !== to - from || !this.#text.startsWith(this.#last, from)) {
      this.#last = this.#text.slice(from, to)
      this.#qualifier = qualified('', ['repository_url', this.#last])
    }
    return this.#qualifier
  }

  end(): Declared[] {
    this.#close()
    return this.#found.end()
  }
}
