import type { Span } from '#model/location.ts'
import type { Tree } from '#model/manifest.ts'
import { baseName, beside, folderOf } from '#manifests/shared/paths.ts'
import { readXml, type XmlElement } from '#manifests/shared/xml.ts'

/** A property of MSBuild. */
export interface Property {
  readonly text: string
  /** Whether it holds only under a condition that is not looked at. */
  readonly conditional: boolean
  /** Where it stands, in the file that is read alone. */
  readonly place?: Span
}

/** Properties by their names in lower case. */
export type Properties = ReadonlyMap<string, Property>

/** Longer chains of imports are cut: none is that deep, and a loop would be endless. */
const MAX_DEPTH = 8
/** Files that one project takes properties from. */
const MAX_FILES = 40

/**
 * The properties that hold in a file: its own, those of the files that it imports by a path that can be told, and those of
 * the nearest Directory.Build.props above. https://learn.microsoft.com/visualstudio/msbuild/customize-by-directory
 */
export function msBuildProperties(path: string, root: XmlElement, tree: Tree): Properties {
  const reader = new Reader(tree)
  if (!/^Directory\.Build\.(?:props|targets)$/i.test(baseName(path))) {
    const shared = fileAbove('Directory.Build.props', path, tree)
    if (shared) reader.readText(shared.path, shared.text, MAX_DEPTH)
  }
  reader.read(path, root, MAX_DEPTH, true)
  return reader.properties
}

class Reader {
  readonly properties = new Map<string, Property>()
  readonly #tree: Tree
  readonly #seen = new Set<string>()

  constructor(tree: Tree) {
    this.#tree = tree
  }

  readText(path: string, text: string, depth: number): void {
    const root = readXml(text)
    if (!('error' in root)) this.read(path, root, depth, false)
  }

  read(path: string, root: XmlElement, depth: number, own: boolean): void {
    if (this.#seen.has(path) || this.#seen.size >= MAX_FILES) return
    this.#seen.add(path)
    for (const child of root.children) {
      if (child.name === 'Import' || child.name === 'ImportGroup') this.#import(path, child, depth)
      else
        for (const property of child.name === 'PropertyGroup' ? child.children : itemsOf(child, 'PropertyGroup')) this.#set(property, own)
    }
  }

  #import(path: string, element: XmlElement, depth: number): void {
    if (depth === 0) return
    for (const { attributes } of element.name === 'ImportGroup' ? element.children : [element]) {
      const found = imported(path, attributes.get('Project') ?? '', this.#tree)
      if (found) this.readText(found.path, found.text, depth - 1)
    }
  }

  #set(element: XmlElement, own: boolean): void {
    const name = element.name.toLowerCase()
    const condition = element.attributes.get('Condition')
    const unset = condition !== undefined && condition.replace(/\s/g, '').toLowerCase() === `'$(${name})'==''`
    if (unset && this.properties.has(name)) return
    const place = own ? { place: { line: element.line, endLine: element.endLine } } : {}
    this.properties.set(name, { text: element.text, conditional: condition !== undefined && !unset, ...place })
  }
}

/** The file of `<Import Project="…">`, where its path is literal or looked for in the folders above. */
function imported(path: string, project: string, tree: Tree): { readonly path: string; readonly text: string } | undefined {
  const above = /GetPathOfFileAbove\(\s*'?([\w.-]+)'?\s*(?:,[^)]*)?\)/i.exec(project)?.[1]
  if (above !== undefined) return fileAbove(above, folderOf(path), tree)
  const name = project.replace(/^\$\(MSBuildThisFileDirectory\)/i, './')
  if (name === '' || name.includes('$')) return undefined
  const place = beside(path, name)
  const text = place === undefined ? undefined : tree.read(place)
  return place === undefined || text === undefined ? undefined : { path: place, text }
}

/** The nearest file of that name in the folder of a path, or in one above. */
export function fileAbove(name: string, path: string, tree: Tree): { readonly path: string; readonly text: string } | undefined {
  for (let folder = path.slice(0, path.lastIndexOf('/') + 1); ; folder = folder.slice(0, folder.slice(0, -1).lastIndexOf('/') + 1)) {
    const text = tree.read(`${folder}${name}`)
    if (text !== undefined) return { path: `${folder}${name}`, text }
    if (folder === '' || folder === '/') return undefined
  }
}

/** What stands in groups of that name, wherever they stand (`Choose`, `When`, `Target`). */
export function itemsOf(root: XmlElement, group: string): XmlElement[] {
  return root.children.flatMap(child =>
    child.name === group ? child.children : ['Choose', 'When', 'Otherwise', 'Target'].includes(child.name) ? itemsOf(child, group) : [],
  )
}
