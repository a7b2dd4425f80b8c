import semver from 'semver'
import type { Tree } from '#model/manifest.ts'
import { readJson } from '#manifests/shared/json.ts'
import { Located } from '#manifests/shared/located.ts'
import { baseName, folderOf } from '#manifests/shared/paths.ts'
import { readYaml } from '#manifests/shared/yaml.ts'

/**
 * What a package.json takes from the monorepo around it: versions of pnpm’s catalogs, and packages beside it.
 *
 * Every file of a tree may be a request, so that each is read when a dependency asks for it, and no other.
 */
export class NpmWorkspace {
  readonly #path: string
  readonly #root: Located
  readonly #tree: Tree
  #catalogs: Located | null | undefined
  #members: ReadonlyMap<string, readonly string[]> | undefined

  constructor(path: string, root: Located, tree: Tree) {
    this.#path = path
    this.#root = root
    this.#tree = tree
  }

  /** What a catalog of the nearest pnpm-workspace.yaml sets for a package: https://pnpm.io/catalogs */
  catalogVersion(name: string, catalog: string): string | undefined {
    if (this.#catalogs === undefined) {
      const text = this.#above('pnpm-workspace.yaml')?.text
      const read = text === undefined ? undefined : readYaml(text)
      this.#catalogs = read instanceof Located ? read : null
    }
    const found =
      catalog === 'default'
        ? (this.#catalogs?.get('catalog', name) ?? this.#catalogs?.get('catalogs', 'default', name))
        : this.#catalogs?.get('catalogs', catalog, name)
    return found?.text
  }

  /**
   * Whether npm and Yarn link a package of the workspace for it: one whose version is in the range. pnpm takes the registry’s
   * (https://pnpm.io/settings#linkworkspacepackages).
   */
  links(name: string, range: string): boolean {
    if (semver.validRange(range) === null) return false
    this.#members ??= this.#memberPaths()
    return (this.#members.get(baseName(name)) ?? []).some(path => {
      const member = this.#read(path)
      const version = member?.textAt('version')
      return member?.textAt('name') === name && version !== undefined && semver.satisfies(version, range)
    })
  }

  /** The package.json files of the workspace by the last part of their folder, which is nearly always the name. */
  #memberPaths(): ReadonlyMap<string, readonly string[]> {
    const found = new Map<string, string[]>()
    const top = this.#workspaceRoot()
    if (!top) return found
    for (const path of this.#tree.list()) {
      if (!path.endsWith('/package.json') || path === this.#path || !path.startsWith(top.folder) || path.includes('node_modules/')) continue
      const folder = path.slice(top.folder.length, -'/package.json'.length)
      if (!top.patterns.some(pattern => matches(folder, pattern))) continue
      found.set(baseName(folder), [...(found.get(baseName(folder)) ?? []), path])
    }
    return found
  }

  #workspaceRoot(): { readonly folder: string; readonly patterns: readonly string[] } | undefined {
    if (this.#above('pnpm-workspace.yaml')) return undefined
    for (let folder = folderOf(this.#path); ; folder = folderOf(folder)) {
      const path = folder === '' ? 'package.json' : `${folder}/package.json`
      const root = path === this.#path ? this.#root : this.#read(path)
      const list = root?.get('workspaces', 'packages') ?? root?.get('workspaces')
      const patterns = (list?.items() ?? []).flatMap(item => item.text ?? [])
      if (patterns.length > 0) return { folder: folder === '' ? '' : `${folder}/`, patterns }
      if (folder === '') return undefined
    }
  }

  #above(name: string): { readonly text: string } | undefined {
    for (let folder = folderOf(this.#path); ; folder = folderOf(folder)) {
      const text = this.#text(folder === '' ? name : `${folder}/${name}`)
      if (text !== undefined) return { text }
      if (folder === '') return undefined
    }
  }

  #read(path: string): Located | undefined {
    const text = this.#text(path)
    const read = text === undefined ? undefined : readJson(text)
    return read instanceof Located ? read : undefined
  }

  /** A tree that lists its files is not asked for others. */
  #text(path: string): string | undefined {
    this.#listed ??= new Set(this.#tree.list())
    return this.#listed.size > 0 && !this.#listed.has(path) ? undefined : this.#tree.read(path)
  }

  #listed: ReadonlySet<string> | undefined
}

/** `packages/*` and `packages/**`, part by part. */
function matches(folder: string, pattern: string): boolean {
  const wanted = pattern
    .replace(/^\.?\//, '')
    .replace(/\/+$/, '')
    .split('/')
  const parts = folder.split('/')
  for (const [n, part] of wanted.entries()) {
    if (part === '**') return true
    const found = parts[n]
    if (found === undefined || (part !== '*' && !fits(found, part))) return false
  }
  return wanted.length === parts.length
}

/** A star within a part stands for anything. */
function fits(text: string, pattern: string): boolean {
  const [head = '', ...tails] = pattern.split('*')
  const tail = tails.at(-1)
  return tail === undefined ? text === head : text.length >= head.length + tail.length && text.startsWith(head) && text.endsWith(tail)
}
