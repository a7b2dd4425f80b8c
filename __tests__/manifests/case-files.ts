import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { ManifestFormat, Tree } from '#model/manifest.ts'

const here = import.meta.dirname
const source = path.join(here, '../../src/manifests')

/** Names of the folders in a folder. */
export function folders(at: string): string[] {
  return readdirSync(at, { withFileTypes: true })
    .filter(entry => entry.isDirectory())
    .map(entry => entry.name)
}

/** Every format that has a file of its own. */
export function formats(): string[] {
  return readdirSync(source, { withFileTypes: true })
    .filter(entry => entry.isFile() && entry.name.endsWith('.ts'))
    .map(entry => entry.name.slice(0, -3))
}

/** Folders of the cases of a format. */
export function casesOf(format: string): string[] {
  const at = path.join(here, format)
  return existsSync(at) ? folders(at).map(name => path.join(at, name)) : []
}

/** The files of a case, as the tree that its manifest lies in. */
export function treeIn(root: string): Tree {
  const list = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && entry.name !== 'expected.json')
    .map(entry => path.relative(root, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'))
  return { list: () => list, read: name => (list.includes(name) ? readFileSync(path.join(root, name), 'utf8') : undefined) }
}

/** The file of a case that is read, with the answer that is expected. */
export function readCase(root: string, manifest: ManifestFormat) {
  const { file, ...expected } = JSON.parse(readFileSync(path.join(root, 'expected.json'), 'utf8'))
  const tree = treeIn(root)
  const subject: unknown = file ?? tree.list().find(candidate => manifest.matches(candidate))
  if (typeof subject !== 'string') throw new Error(`no file of ${root} is a ${manifest.format}`)
  return { path: subject, text: tree.read(subject) ?? '', tree, expected }
}

/** A format by the name of its file. */
export async function load(format: string): Promise<ManifestFormat> {
  const module: { readonly manifest: ManifestFormat } = await import(`#manifests/${format}.ts`)
  return module.manifest
}
