import type { Declared, ManifestFormat, Scope } from '#model/manifest.ts'
import { fault, unreadable } from '#manifests/shared/fault.ts'
import { mergeRepeats } from '#manifests/shared/merge-repeats.ts'
import { npmResolved } from '#manifests/shared/npm-resolved.ts'
import { parsePnpmKey, refersTo, type PnpmKey } from '#manifests/shared/pnpm-key.ts'
import { reach, reachedParts } from '#manifests/shared/reach.ts'
import { flowEntries, scanYamlLines, unquoteYaml, type YamlLine } from '#manifests/shared/yaml-lines.ts'

/** Versions 5 to 9, and the two documents of pnpm 11: https://github.com/pnpm/spec/tree/master/lockfile */
export const manifest: ManifestFormat = {
  format: 'pnpm-lock',
  ecosystem: 'npm',
  role: 'lock',
  matches: path => /(?:^|\/)pnpm-lock\.yaml$/.test(path) || /(?:^|\/)node_modules\/\.pnpm\/lock\.yaml$/.test(path),
  parse({ text }) {
    const reader = new Reader()
    const stopped = scanYamlLines(text, reader)
    if (stopped) return unreadable(fault(stopped.message, stopped.line))
    if (!reader.versioned) return unreadable(fault('no lockfileVersion, expected a pnpm lock file', 1))
    return { components: reader.components(), ...(reader.odd ? { error: reader.odd } : {}) }
  },
}

interface Entry {
  readonly key: PnpmKey
  readonly line: number
  endLine: number
  /** The fields that matter, `resolution` flattened into them. */
  readonly fields: Map<string, string>
}

const DEPENDENCIES: ReadonlyMap<string, Scope> = new Map([
  ['dependencies', 'runtime'],
  ['optionalDependencies', 'optional'],
  ['devDependencies', 'development'],
  ['configDependencies', 'build'],
  ['packageManagerDependencies', 'build'],
])

class Reader {
  versioned = false
  odd: { readonly message: string; readonly line: number } | undefined
  #major = 9
  #path: string[] = []
  #entry: Entry | undefined
  #lastLine = 0
  readonly #entries: Entry[] = []
  readonly #needs = new Map<string, string[]>()
  readonly #starts = new Map<Scope, string[]>()

  document(): void {
    this.#close()
  }

  visit(line: YamlLine): void {
    if (line.depth <= 1) this.#close()
    this.#lastLine = line.line
    if (line.key === undefined) return
    this.#path.length = line.depth
    this.#path.push(line.key)
    const [section = '', inner = ''] = this.#path
    if (line.depth === 0) this.#top(section, line)
    else if (section === 'packages') this.#inPackages(line)
    else if (section === 'snapshots') this.#need(inner, line)
    else if (section === 'importers') this.#start(this.#path.slice(2), line)
    else if (DEPENDENCIES.has(section)) this.#start(this.#path, line)
  }

  #top(section: string, line: YamlLine): void {
    if (section === 'lockfileVersion') {
      this.versioned = true
      this.#major = Number.parseInt(unquoteYaml(line.value), 10) || 9
    } else if ((section === 'packages' || section === 'snapshots' || section === 'importers') && line.value !== '' && line.value !== '{}') {
      this.odd ??= { message: `"${section}" is not laid out as pnpm writes it`, line: line.line }
    }
  }

  #inPackages(line: YamlLine): void {
    const [, name = '', field = '', part = ''] = this.#path
    if (line.depth === 1) {
      const entry = { key: parsePnpmKey(name, this.#major), line: line.line, endLine: line.line, fields: new Map<string, string>() }
      this.#entry = entry
      this.#entries.push(entry)
      if (line.value !== '') for (const [key, value] of flowEntries(line.value)) this.#field(key, value)
    } else if (line.depth === 2) this.#field(field, line.value)
    else if (line.depth === 3 && field === 'resolution') this.#field(part, line.value)
    else this.#need(name, line)
  }

  #field(key: string, value: string): void {
    const fields = this.#entry?.fields
    if (key === 'resolution') for (const [inner, text] of flowEntries(value)) fields?.set(inner, text)
    else if (FIELDS.has(key)) fields?.set(key, unquoteYaml(value))
  }

  #need(from: string, line: YamlLine): void {
    const [, , section = '', name = ''] = this.#path
    if (line.depth !== 3 || (section !== 'dependencies' && section !== 'optionalDependencies')) return
    const id = parsePnpmKey(from, this.#major).id
    const to = refersTo(name, unquoteYaml(line.value), this.#major)
    const known = this.#needs.get(id)
    if (to === undefined) return
    if (known) known.push(to)
    else this.#needs.set(id, [to])
  }

  /** `dependencies`, then `name: version` (5) or `name:` with `version:` below (from 6 on). */
  #start([section = '', name = '', field]: readonly string[], line: YamlLine): void {
    const scope = DEPENDENCIES.get(section)
    if (!scope || !name || (field === undefined ? line.value === '' : field !== 'version')) return
    const to = refersTo(name, unquoteYaml(line.value), this.#major)
    if (to !== undefined) this.#starts.set(scope, [...(this.#starts.get(scope) ?? []), to])
  }

  #close(): void {
    if (this.#entry) this.#entry.endLine = this.#lastLine
    this.#entry = undefined
  }

  components(): readonly Declared[] {
    this.#close()
    const starts = [...DEPENDENCIES.values()].map(scope => ({ scope, nodes: this.#starts.get(scope) ?? [] }))
    const reached = reach(starts, id => this.#needs.get(id) ?? [], nameOfId)
    const components = this.#entries.flatMap(entry => {
      const found = component(entry)
      if (!found) return []
      const flagged = entry.fields.get('dev') === 'true' ? ('development' as const) : undefined
      const parts = reachedParts(reached.get(entry.key.id), entry.fields.get('optional') === 'true' ? 'optional' : 'runtime')
      return [{ ...found, ...parts, ...(flagged ? { scope: flagged } : {}), line: entry.line, endLine: entry.endLine }]
    })
    return mergeRepeats(components)
  }
}

const FIELDS: ReadonlySet<string> = new Set([
  'name',
  'version',
  'dev',
  'optional',
  'tarball',
  'repo',
  'commit',
  'type',
  'directory',
  'integrity',
])

function component({ key, fields }: Entry) {
  if (
    fields.get('type') === 'directory' ||
    fields.has('directory') ||
    (/^(?:file|link):/.test(key.version ?? '') && !fields.has('tarball'))
  )
    return undefined
  const name = fields.get('name') ?? key.name
  const version = fields.get('version') ?? key.version
  const repository = fields.get('repo')
  const commit = fields.get('commit')
  const tarball = fields.get('tarball') ?? key.address
  const address = repository === undefined ? tarball : `${repository}${commit ? `#${commit}` : ''}`
  return npmResolved(name, version, address !== undefined && /^[a-z+]+:|^git@/.test(address) ? address : undefined)
}

function nameOfId(id: string): string {
  const at = id.indexOf('@', 1)
  return at < 0 ? id : id.slice(0, at)
}
