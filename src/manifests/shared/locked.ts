import type { Declared, Scope } from '#model/manifest.ts'
import type { Codes } from '#manifests/shared/codes.ts'
import { begun, type Growing } from '#manifests/shared/entry.ts'
import { FROM, LINE, TO, VERSION_FROM, VERSION_TO, type LockedRows } from '#manifests/shared/locked-rows.ts'
import { PLAIN_SIGNS, PurlWriter, type PurlSigns } from '#manifests/shared/purl-writer.ts'
import { simplePurl } from '#manifests/shared/purls.ts'
import { Repeated } from '#manifests/shared/repeated.ts'

/** How the package URLs of an ecosystem are written. */
export interface PurlKind {
  /** `pkg:type/` */
  readonly beginning: string
  /** What stands in its names as it is. */
  readonly signs: PurlSigns
  /** Writes all others. */
  readonly purl: (name: string, version: string) => string
}

/** That of a type whose names have no namespace and no folding. */
export function simpleKind(type: string): PurlKind {
  return { beginning: `pkg:${type}/`, signs: PLAIN_SIGNS, purl: (name, version) => simplePurl(type, name, version) }
}

/**
 * The components of a lock file, by the places of their names and versions in its text.
 *
 * For files with a hundred thousand of them: as little as can be is made for each, and the same for all. The list is whole after `end`.
 */
export class Locked {
  readonly purls: PurlWriter
  /** Lists of a length each: one that grows is copied again and again. */
  readonly #full: Declared[][] = []
  #components: Declared[] = []
  readonly #text: string
  readonly #kind: PurlKind
  readonly #versions: Repeated

  /** `kind` is needed for `add`. */
  constructor(text: string, codes: Codes, kind: PurlKind = NO_KIND) {
    this.#text = text
    this.#kind = kind
    this.#versions = new Repeated(text, codes)
    this.purls = new PurlWriter(codes)
  }

  /** Adds some that are made already. */
  put(...components: readonly Declared[]): void {
    for (const one of components) this.#put(one)
  }

  #put(component: Declared): void {
    if (this.#components.length === LENGTH) {
      this.#full.push(this.#components)
      this.#components = []
    }
    this.#components.push(component)
  }

  /** Adds one with its name and version between two offsets each, from which its package URL is made. */
  add(
    from: number,
    to: number,
    versionFrom: number,
    versionTo: number,
    line: number,
    endLine: number,
    scope?: Scope,
    direct?: boolean,
    via?: readonly string[],
  ): Growing {
    const { beginning, signs, purl } = this.#kind
    const component = this.unnamed(from, to, versionFrom, versionTo, line, endLine, scope, direct, via)
    const written = this.purls.write(component, beginning, signs, from, to, versionFrom, versionTo)
    if (!written) component.purl = purl(component.name, component.version ?? '')
    return component
  }

  /** The same of a row that was kept until all lines were read. */
  addRow(rows: LockedRows, at: number, scope?: Scope, direct?: boolean, via?: readonly string[]): void {
    const line = rows.cell(at, LINE)
    const versionFrom = rows.cell(at, VERSION_FROM)
    this.add(rows.cell(at, FROM), rows.cell(at, TO), versionFrom, rows.cell(at, VERSION_TO), line, line, scope, direct, via)
  }

  /** Adds one with its name and version as strings, where they do not stand in the text as they are. */
  addNamed(
    name: string,
    version: string | undefined,
    line: number,
    endLine: number,
    scope: Scope = 'runtime',
    direct?: boolean,
    via?: readonly string[],
  ): void {
    const { beginning, purl } = this.#kind
    const component = this.named(name, version, line, endLine, scope, direct, via)
    this.purls.begin(beginning)
    this.purls.takeText(name, 0, name.length)
    if (version) {
      this.purls.put('@')
      this.purls.takeText(version, 0, version.length)
    }
    if (!this.purls.give(component)) component.purl = purl(name, version ?? '')
  }

  /** The same, but the caller writes the package URL with `purls`. */
  named(
    name: string,
    version: string | undefined,
    line: number,
    endLine: number,
    scope: Scope = 'runtime',
    direct?: boolean,
    via?: readonly string[],
  ): Growing {
    const component = begun('', name, version && this.#versions.of(version), line, endLine, scope, direct, via)
    this.#put(component)
    return component
  }

  /** Adds one whose package URL is made from other places; the caller writes it with `purls`. */
  unnamed(
    from: number,
    to: number,
    versionFrom: number,
    versionTo: number,
    line: number,
    endLine: number,
    scope: Scope = 'runtime',
    direct?: boolean,
    via?: readonly string[],
  ): Growing {
    const version = this.#versions.at(versionFrom, versionTo)
    const component = begun('', this.#text.slice(from, to), version, line, endLine, scope, direct, via)
    this.#put(component)
    return component
  }

  /** All of them, with their package URLs. */
  end(): Declared[] {
    this.purls.end()
    const [first = this.#components, ...others] = this.#full
    return this.#full.length === 0 ? first : first.concat(...others, this.#components)
  }
}

/** Components of a list. */
const LENGTH = 4096

const NO_KIND = simpleKind('generic')
