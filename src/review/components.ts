import { decode } from '#detect/decode.ts'
import type { ReadManifest } from '#model/change.ts'
import type { FileContent, Source } from '#model/command.ts'
import type { Declared, ManifestFormat, ParsedManifest, Tree } from '#model/manifest.ts'
import { parsePurl } from '#model/purl.ts'
import { manifests } from '#registry/manifests.ts'

/** The format of a path, by the path alone; the first that takes it. A workflow may have any name: `conda.yml` in its folder is none of conda. */
export function formatOf(path: string): ManifestFormat | undefined {
  const taking = manifests.filter(manifest => manifest.matches(path))
  return taking.find(({ format }) => format === 'github-workflow') ?? taking[0]
}

/** Reads a manifest or lock file; undefined when no format takes its path. `as` names the format where the path does not tell. */
export function readManifest(path: string, text: string, tree: Tree, as?: string): ReadManifest | undefined {
  const manifest = as === undefined ? formatOf(path) : manifests.find(({ format }) => format === as)
  return manifest ? { path, ...keys(manifest), ...parse(manifest, path, text, tree) } : undefined
}

/** Reads a file as it lies on disk; what could not be read has its reason in `error`. */
export function readManifestFile(path: string, content: FileContent, tree: Tree, as?: string): ReadManifest | undefined {
  const decoded = 'error' in content ? content : decode(content.bytes)
  if (!('error' in decoded)) return readManifest(path, decoded.text, tree, as)
  const manifest = formatOf(path)
  return manifest ? { path, ...keys(manifest), components: [], error: { message: decoded.error } } : undefined
}

function keys({ format, ecosystem, role }: ManifestFormat) {
  return { format, ecosystem, role }
}

function parse(manifest: ManifestFormat, path: string, text: string, tree: Tree): ParsedManifest {
  const bare = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text
  const foreign = notAManifest(bare)
  if (foreign) return { components: [], error: foreign }
  try {
    return withPurls(manifest.parse({ path, text: bare, tree }))
  } catch (error) {
    // Only the size or the depth of what was written can exhaust a parser; anything else thrown is a bug of ours.
    if (!(error instanceof RangeError)) throw error
    return { components: [], error: { message: `too deep or too large to be read: ${error.message}` } }
  }
}

/** A component that no package URL can be made for cannot be asked about: it is told as a part that was not read. */
function withPurls(parsed: ParsedManifest): ParsedManifest {
  if (parsed.components.every(isNamed)) return parsed
  const nameless = parsed.components.filter(component => !isNamed(component))
  const told = nameless.map(({ name, line, endLine }) => ({ what: `"${name.slice(0, 100)}" is no name of a package`, line, endLine }))
  return { ...parsed, components: parsed.components.filter(isNamed), unread: [...(parsed.unread ?? []), ...told] }
}

/** Nearly all package URLs are plain, and need no parser. */
function isNamed({ purl }: Declared): boolean {
  return /^pkg:[a-z]+\/(?:[A-Za-z0-9._~-]+\/)*[A-Za-z0-9._~-]+(?:@[A-Za-z0-9._~-]+)?$/.test(purl) || parsePurl(purl) !== undefined
}

/** What is put in place of any file by accident: a pointer to large storage, a merge that was not finished, an error page. */
function notAManifest(text: string): ParsedManifest['error'] {
  if (text.startsWith('version https://git-lfs.github.com/spec/'))
    return { message: 'a Git LFS pointer stands in place of the file', line: 1 }
  if (/^\s*<(?:!doctype html|html)[\s>]/i.test(text.slice(0, 1000))) return { message: 'an HTML page stands in place of the file', line: 1 }
  const binary = BINARY.exec(text)
  if (binary) return { message: 'binary data stands in place of the file', line: text.slice(0, binary.index).split('\n').length }
  const conflict = conflictAt(text)
  if (conflict !== undefined) return { message: 'merge conflict markers are left in the file', line: conflict }
  return undefined
}

/** Control characters that no text has: all but tab, line ends, form feed, escape and the end mark of DOS. */
const BINARY = /[\u0000-\u0008\u000e-\u0019\u001c-\u001f]/

function conflictAt(text: string): number | undefined {
  const start = text.startsWith('<<<<<<< ') ? 0 : text.indexOf('\n<<<<<<< ') + 1
  if (start === 0 && !text.startsWith('<<<<<<< ')) return undefined
  if (!text.includes('\n=======', start) || !text.includes('\n>>>>>>> ', start)) return undefined
  return text.slice(0, start).split('\n').length
}

/** A source as a format sees it: text files of the tree, each decoded once. */
export function treeOf(source: Source): Tree {
  const texts = new Map<string, string | undefined>()
  return {
    list: () => source.list(),
    read(path) {
      const inside = insideTree(path)
      if (inside === undefined) return undefined
      if (!texts.has(inside)) texts.set(inside, textOf(source.read(inside)))
      return texts.get(inside)
    },
  }
}

/** The text of a file; undefined when it could not be read or is none. */
export function textOf(content: FileContent): string | undefined {
  const decoded = 'error' in content ? content : decode(content.bytes)
  return 'error' in decoded ? undefined : decoded.text
}

/** A path relative to the root with `.` and `..` worked out; undefined when it leaves the root. */
export function insideTree(path: string): string | undefined {
  const parts: string[] = []
  for (const part of path.split('/')) {
    if (part === '..') {
      if (parts.pop() === undefined) return undefined
    } else if (part !== '' && part !== '.') parts.push(part)
  }
  return path.startsWith('/') ? undefined : parts.join('/')
}
