import type { Answer } from '#model/answer.ts'
import type { Tree } from '#model/manifest.ts'
import type { Purl } from '#model/purl.ts'
import { declaredField } from '#resolvers/shared/declared.ts'
import { at, isRecord, parseJson, textAt } from '#resolvers/shared/json.ts'
import { isLicenseFile } from '#resolvers/shared/license-files.ts'
import { registryName } from '#resolvers/shared/names.ts'

/** The source of copies that lie in the repository itself. */
export const TREE = 'tree'

/** Files of a tree by their folder, made once for a run. */
export interface Folders {
  readonly files: ReadonlyMap<string, readonly string[]>
  /** Folders of unpacked wheels by `name version`. */
  readonly wheels: ReadonlyMap<string, readonly string[]>
}

/** Sorts the license files and metadata of a tree by folder, so that each component costs one look. */
export function foldersOf(tree: Tree): Folders {
  const folders = new Map<string, string[]>()
  for (const path of tree.list()) {
    const slash = path.lastIndexOf('/')
    const name = path.slice(slash + 1)
    if (!isLicenseFile(name) && !METADATA.has(name)) continue
    const folder = slash < 0 ? '' : path.slice(0, slash)
    const files = folders.get(folder)
    if (files) files.push(path)
    else folders.set(folder, [path])
  }
  return { files: folders, wheels: wheelsOf(folders.keys()) }
}

/** `NAME-VERSION.dist-info`, wherever a wheel was unpacked. */
function wheelsOf(folders: Iterable<string>): ReadonlyMap<string, readonly string[]> {
  const wheels = new Map<string, string[]>()
  for (const folder of folders) {
    const [, name = '', version] = /^([^-]+)-([^-]+)\.dist-info$/.exec(folder.slice(folder.lastIndexOf('/') + 1)) ?? []
    if (version === undefined) continue
    const key = `${foldName(name)} ${version}`
    wheels.set(key, [...(wheels.get(key) ?? []), folder])
  }
  return wheels
}

function foldName(name: string): string {
  return name.toLowerCase().replace(/[-_.]+/g, '_')
}

const METADATA = new Set(['package.json', 'composer.json', 'METADATA', 'Cargo.toml'])

/** What lies in the tree for a component that a file in `folder` declares: its installed or vendored copy of the same version. */
export function answersInTree(purl: Purl, folder: string, tree: Tree, folders: Folders): readonly Answer[] {
  const places = candidates(purl, folder, folders).filter(place => folders.files.has(place.folder))
  for (const place of places) {
    const files = folders.files.get(place.folder) ?? []
    const declared = readMetadata(place.metadata, purl, tree)
    if (declared === 'other') continue
    const beside = folders.files.get(`${place.folder}/licenses`) ?? []
    const texts = [...files, ...beside]
      .filter(file => isLicenseFile(file.slice(file.lastIndexOf('/') + 1)))
      .flatMap(file => textOf(file, tree))
    const answers = [...(declared ? [declared] : []), ...texts]
    if (answers.length > 0) return answers
  }
  return []
}

interface Place {
  readonly folder: string
  /** The file that tells which version it is. */
  readonly metadata: string
}

function candidates(purl: Purl, folder: string, folders: Folders): readonly Place[] {
  const below = (path: string) => upwards(folder).map(each => (each === '' ? path : `${each}/${path}`))
  const at = (paths: readonly string[], file: string) => paths.map(path => ({ folder: path, metadata: `${path}/${file}` }))
  const name = registryName(purl)
  switch (purl.type) {
    case 'npm':
      return at([...below(`node_modules/${name}`), ...below(pnpmFolder(name, purl.version))], 'package.json')
    case 'composer':
      return at(below(`vendor/${name}`), 'composer.json')
    case 'golang':
      return below('vendor').map(vendor => ({ folder: `${vendor}/${name}`, metadata: `${vendor}/modules.txt` }))
    case 'cargo':
      return at([...below(`vendor/${name}`), ...below(`vendor/${name}-${purl.version ?? ''}`)], 'Cargo.toml')
    case 'pypi':
      return (folders.wheels.get(`${foldName(purl.name)} ${purl.version ?? ''}`) ?? []).map(wheel => ({
        folder: wheel,
        metadata: `${wheel}/METADATA`,
      }))
    default:
      return []
  }
}

/** A workspace member’s dependencies may lie in any folder above it. */
function upwards(folder: string): readonly string[] {
  const parts = folder.split('/').filter(Boolean)
  return parts.map((_, n) => parts.slice(0, parts.length - n).join('/')).concat('')
}

/** https://pnpm.io/symlinked-node-modules-structure */
function pnpmFolder(name: string, version: string | undefined): string {
  return `node_modules/.pnpm/${name.replace('/', '+')}@${version ?? ''}/node_modules/${name}`
}

/** `other`: the copy is another version, or nobody can tell which; it says nothing about this one. */
function readMetadata(path: string, purl: Purl, tree: Tree): Answer | 'other' | undefined {
  const text = tree.read(path)
  if (text === undefined) return 'other'
  const { version, license } = factsOf(path, text, purl)
  if (version?.replace(/^v/, '') !== purl.version?.replace(/^v/, '')) return 'other'
  const answer = declaredField(license, { source: TREE, url: path })
  return answer.kind === 'declared' || answer.kind === 'text' ? answer : undefined
}

interface Facts {
  readonly version?: string | undefined
  readonly license?: unknown
}

function factsOf(path: string, text: string, purl: Purl): Facts {
  if (path.endsWith('.json')) return fromJson(text)
  if (path.endsWith('.txt')) return fromModules(text, registryName(purl))
  return path.endsWith('METADATA') ? fromHeaders(text) : fromToml(text)
}

/** `# MODULE VERSION`, as `go mod vendor` writes it: https://go.dev/ref/mod#go-mod-vendor */
function fromModules(text: string, module: string): Facts {
  const line = text.split('\n').find(each => each.startsWith(`# ${module} `))
  return { version: line?.split(' ')[2]?.trim() }
}

function fromJson(text: string): Facts {
  const parsed = parseJson(text)
  if ('fault' in parsed || !isRecord(parsed.value)) return {}
  const license = at(parsed.value, 'license')
  return { version: textAt(parsed.value, 'version'), license: isRecord(license) ? textAt(license, 'type') : license }
}

/** Core metadata: https://packaging.python.org/en/latest/specifications/core-metadata/ */
function fromHeaders(text: string): Facts {
  const head = text.split(/\r?\n\r?\n/, 1)[0] ?? ''
  const field = (name: string) => new RegExp(`^${name}: (.*)$`, 'im').exec(head)?.[1]?.trim()
  return { version: field('Version'), license: field('License-Expression') ?? field('License') }
}

function fromToml(text: string): Facts {
  const field = (name: string) => new RegExp(`^${name}\\s*=\\s*"([^"\\n]*)"`, 'm').exec(text)?.[1]
  return { version: field('version'), license: field('license')?.replace(/\s*\/\s*/g, ' OR ') }
}

function textOf(path: string, tree: Tree): readonly Answer[] {
  const text = tree.read(path)
  return text === undefined || text.trim() === '' ? [] : [{ kind: 'text', text, name: path, source: TREE, url: path }]
}
