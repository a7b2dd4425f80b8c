import type { ManifestFormat, ParsedManifest, Scope } from '#model/manifest.ts'
import { withCodes } from '#manifests/shared/codes.ts'
import { entry, oneLine } from '#manifests/shared/entry.ts'
import { fault, type Fault } from '#manifests/shared/fault.ts'
import { baseName, LineCursor } from '#manifests/shared/lines.ts'
import { Locked } from '#manifests/shared/locked.ts'
import { PLAIN_SIGNS, plainEnd } from '#manifests/shared/purl-writer.ts'
import { mavenPurl } from '#manifests/shared/purls.ts'

/** Gradle’s lock state: a line a module, with the configurations that resolved it. */
export const manifest: ManifestFormat = {
  format: 'gradle-lockfile',
  ecosystem: 'maven',
  role: 'lock',
  matches: path => /(^|\/)((buildscript-|settings-)?gradle|dependency-locks\/[^/]+)\.lockfile$/.test(path),
  parse: ({ path, text }) =>
    withCodes(text, codes => {
      const scopes = new Scopes(text, baseName(path) === 'buildscript-gradle.lockfile')
      return read(new LineCursor(text, codes), new Locked(text, codes), scopes)
    }),
}

const [HASH, COLON, EQUALS] = [35, 58, 61] as const

function read(row: LineCursor, found: Locked, scopes: Scopes): ParsedManifest {
  while (row.next()) {
    if (row.codes[row.ink] === HASH || row.text.startsWith('empty=', row.ink) || takePlain(row, found, scopes)) continue
    const stopped = take(row, found, scopes)
    if (stopped) return { components: found.end(), ...stopped }
  }
  return { components: found.end() }
}

/** Takes `group:name:version=configurations` where all of it is plain, as nearly always. */
function takePlain({ codes, ink, end, line }: LineCursor, found: Locked, scopes: Scopes): boolean {
  const groupTo = plainEnd(codes, ink, end)
  const nameTo = plainEnd(codes, groupTo + 1, end)
  const versionTo = plainEnd(codes, nameTo + 1, end)
  if (groupTo === ink || nameTo <= groupTo + 1 || versionTo <= nameTo + 1 || codes[groupTo] !== COLON || codes[nameTo] !== COLON)
    return false
  if (versionTo !== end && codes[versionTo] !== EQUALS) return false
  const component = found.unnamed(ink, nameTo, nameTo + 1, versionTo, line, line, scopes.of(versionTo + 1, end))
  const { purls } = found
  purls.begin('pkg:maven/')
  purls.take(ink, groupTo, PLAIN_SIGNS)
  purls.put('/')
  purls.take(groupTo + 1, nameTo, PLAIN_SIGNS)
  purls.put('@')
  purls.take(nameTo + 1, versionTo, PLAIN_SIGNS)
  if (!purls.give(component)) component.purl = purlOf(component.name, component.version)
  return true
}

function purlOf(module: string, version: string | undefined): string {
  const colon = module.indexOf(':')
  return mavenPurl(module.slice(0, colon), module.slice(colon + 1), version)
}

function take({ text, ink, end, line }: LineCursor, found: Locked, scopes: Scopes): Fault | undefined {
  // Before Gradle 6.8 there was a file a configuration, and no list of configurations.
  const first = text.indexOf(':', ink)
  const second = text.indexOf(':', first + 1)
  const equals = text.indexOf('=', ink)
  const to = equals < 0 || equals > end ? end : equals
  const [group, name, version] = [text.slice(ink, first), text.slice(first + 1, second), text.slice(second + 1, to)]
  if (first <= ink || second <= first + 1 || second >= to - 1 || /[:\s]/.test(version) || /\s/.test(group) || /\s/.test(name))
    return fault(`expected "group:artifact:version=configurations", found "${text.slice(ink, Math.min(end, ink + 80))}"`, line)
  const purl = mavenPurl(group, name, version)
  found.put(entry({ purl, name: `${group}:${name}`, version }, oneLine(line), scopes.of(to + 1, end)))
  return undefined
}

/** Scopes by their list of configurations: a file has few lists, and many lines of each. */
class Scopes {
  readonly #known = new Map<string, Scope>()
  readonly #text: string
  readonly #build: boolean
  /** That of the line before, which most lines repeat. */
  #last = ''
  #scope: Scope

  constructor(text: string, build: boolean) {
    this.#text = text
    this.#build = build
    this.#scope = build ? 'build' : 'runtime'
  }

  /** Of the list between two offsets. */
  of(from: number, end: number): Scope {
    if (this.#build || (this.#last.length === Math.max(0, end - from) && this.#text.startsWith(this.#last, from))) return this.#scope
    this.#last = this.#text.slice(from, end)
    this.#scope = this.#known.get(this.#last) ?? scopeOf(this.#last)
    this.#known.set(this.#last, this.#scope)
    return this.#scope
  }
}

function scopeOf(configurations: string): Scope {
  const names = configurations
    .split(',')
    .map(name => name.trim())
    .filter(Boolean)
  if (names.length === 0) return 'runtime'
  if (names.every(name => /(^|[a-z])tests?([A-Z]|$)/i.test(name))) return 'test'
  if (
    names.every(name => /annotationprocessor|^k(apt|sp)|plugin|checkstyle|pmd|spotbugs|jacoco|detekt|ktlint|compilerclasspath/i.test(name))
  )
    return 'build'
  return 'runtime'
}
