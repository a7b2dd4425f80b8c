import { closeSync, fstatSync, openSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { isAbsolute, join, relative, resolve, sep } from 'node:path'
import { errorCode } from '#io/error-code.ts'
import type { FileContent, Source } from '#model/command.ts'

/** Larger files are an error for that file: a manifest of this size is generated or hostile. */
const MAX_BYTES = 64 * 1024 * 1024

/** Reads one file, bounded; the reason when it cannot be read. */
export function readFile(path: string, maxBytes = MAX_BYTES): FileContent {
  let handle: number | undefined
  try {
    handle = openSync(path, 'r')
    const status = fstatSync(handle)
    if (!status.isFile()) return { error: `${path} is not a file` }
    if (status.size > maxBytes) return { error: `${path} has ${status.size} bytes, more than the ${maxBytes} that are read` }
    return { bytes: readFileSync(handle) }
  } catch (error) {
    return { error: reason(path, error) }
  } finally {
    if (handle !== undefined) closeSync(handle)
  }
}

/** Opens a folder; what lies behind a link is not followed out of it. */
export function openFolder(root: string): Source {
  const top = folderNamed(root)
  let listed: { readonly files: readonly string[]; readonly unreadable: readonly string[] } | undefined
  return {
    list: () => (listed ??= walk(top)).files,
    unreadable: () => (listed ??= walk(top)).unreadable,
    read(path) {
      if (isAbsolute(path)) return { error: `${path} is not below the folder` }
      const full = resolve(top, path)
      if (outside(top, full)) return { error: `${path} leaves the folder` }
      try {
        if (outside(top, realpathSync.native(full))) return { error: `${path} is a link out of the folder` }
      } catch (error) {
        return { error: reason(path, error) }
      }
      return readFile(full)
    },
  }
}

/** The real path of a folder; its sentence keeps the code of the system, by which callers tell "not there" from the rest. */
function folderNamed(root: string): string {
  try {
    const top = realpathSync.native(root)
    if (statSync(top).isDirectory()) return top
  } catch (error) {
    throw Object.assign(new Error(reason(root, error), { cause: error }), { code: errorCode(error) })
  }
  throw new Error(`${root} is a file, expected a folder`)
}

function walk(top: string) {
  const found: string[] = []
  const unreadable: string[] = []
  const folders = [top]
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    const inside = entries(folder)
    if (!inside) unreadable.push(relative(top, folder).split(sep).join('/'))
    for (const entry of inside ?? []) {
      const full = join(folder, entry.name)
      if (entry.isDirectory() && entry.name !== '.git') folders.push(full)
      else if (entry.isFile()) found.push(relative(top, full).split(sep).join('/'))
    }
  }
  return { files: found.sort((a, b) => (a < b ? -1 : 1)), unreadable }
}

/** What lies in a folder; undefined when it cannot be read, which must not look like an empty one. */
function entries(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true })
  } catch (error) {
    return errorCode(error) === 'ENOENT' ? [] : undefined
  }
}

function outside(top: string, path: string): boolean {
  return path !== top && !path.startsWith(top.endsWith(sep) ? top : top + sep)
}

function reason(path: string, error: unknown): string {
  const code = errorCode(error)
  if (code === 'ENOENT') return `${path} does not exist`
  if (code === 'EACCES' || code === 'EPERM') return `${path} may not be read`
  if (code === 'ELOOP') return `${path} is a link that leads to itself`
  if (code === 'ENOTDIR') return `${path} does not exist: a part of it is a file`
  return `${path}: ${error instanceof Error ? error.message : String(error)}`
}
