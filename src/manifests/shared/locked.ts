import type { Declared, Scope } from '#model/manifest.ts'
import type { Codes } from '#manifests/shared/codes.ts'
import { begun, type Growing } from '#manifests/shared/entry.ts'
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

/**
 * The components of a lock file, by the places of their names and versions in its text.
 *
 * For files with a hundred thousand of them: as little as can be is made for each, and the same for all. The list is whole after `end`.
 */
export class Locked {
  readonly components: Declared[] = []
  readonly purls: PurlWriter
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
    this.components.push(component)
    return component
  }

  /** All of them, with their package URLs. */
  end(): Declared[] {
    this.purls.end()
    return this.components
  }
}

const NO_KIND: PurlKind = { beginning: 'pkg:generic/', signs: PLAIN_SIGNS, purl: (name, version) => simplePurl('generic', name, version) }
