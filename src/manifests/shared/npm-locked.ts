import type { Scope } from '#model/manifest.ts'
import type { Codes } from '#manifests/shared/codes.ts'
import type { Growing } from '#manifests/shared/entry.ts'
import { Locked } from '#manifests/shared/locked.ts'
import { PLAIN_SIGNS, plainEnd } from '#manifests/shared/purl-writer.ts'
import { jsrPurl, npmPurl } from '#manifests/shared/purls.ts'

const [SLASH, AT] = [47, 64] as const

/** A registry whose names have scopes. */
export interface Registry {
  readonly beginning: string
  /** The same for a name with a scope, up to the `@` of that. */
  readonly scoped: string
  readonly purl: (name: string, version?: string) => string
}

/** https://www.npmjs.com */
export const NPM: Registry = { beginning: 'pkg:npm/', scoped: 'pkg:npm/%40', purl: npmPurl }

/** https://jsr.io */
export const JSR: Registry = { beginning: 'pkg:jsr/', scoped: 'pkg:jsr/%40', purl: jsrPurl }

/** The components of a lock file whose names may have scopes, by their places in its text. */
export class NpmLocked extends Locked {
  readonly #codes: Codes

  constructor(text: string, codes: Codes) {
    super(text, codes)
    this.#codes = codes
  }

  /** Adds one with its name and version between two offsets each, from which its package URL is made. */
  take(
    registry: Registry,
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
    const component = this.unnamed(from, to, versionFrom, versionTo, line, endLine, scope, direct, via)
    const written =
      this.#codes[from] === AT
        ? this.#writeScoped(component, registry, from, to, versionFrom, versionTo)
        : this.purls.write(component, registry.beginning, PLAIN_SIGNS, from, to, versionFrom, versionTo)
    if (!written) component.purl = registry.purl(component.name, component.version)
    return component
  }

  #writeScoped(component: Growing, registry: Registry, from: number, to: number, versionFrom: number, versionTo: number): boolean {
    const { purls } = this
    const slash = plainEnd(this.#codes, from + 1, to)
    if (this.#codes[slash] !== SLASH) return false
    purls.begin(registry.scoped)
    purls.take(from + 1, slash, PLAIN_SIGNS)
    purls.put('/')
    purls.take(slash + 1, to, PLAIN_SIGNS)
    purls.put('@')
    purls.take(versionFrom, versionTo, PLAIN_SIGNS)
    return purls.give(component)
  }
}
