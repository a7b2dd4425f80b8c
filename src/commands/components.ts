import { jsonText } from '#reports/shared/escape.ts'
import { formatOf, insideTree, readManifestFile, textOf } from '#review/components.ts'
import type { ReadManifest } from '#model/change.ts'
import type { Command, World } from '#model/command.ts'
import type { Tree } from '#model/manifest.ts'

/** `components FILE…`: what manifests and lock files declare, with lines. */
export const command: Command = {
  name: 'components',
  operands: 'FILE…',
  summary: 'Lists the components that manifests and lock files declare, with their lines.',
  options: { offline: { type: 'boolean', help: 'touch no network (this command never does)' } },
  run({ operands }, world) {
    const queue: { readonly path: string; readonly as?: string }[] = operands.map(path => ({ path }))
    const done = new Set<string>()
    let readable = operands.length > 0
    for (let next = queue.shift(); next; next = queue.shift()) {
      if (done.has(next.path)) continue
      done.add(next.path)
      const { row, unread, includes } = answer(next.path, world, next.as)
      world.write(`${jsonText(row)}\n`)
      if (unread) readable = false
      queue.push(...includes)
    }
    return Promise.resolve(readable ? 0 : 2)
  },
}

interface Answer {
  readonly row: object
  /** Whether the file could not be opened at all. */
  readonly unread: boolean
  readonly includes: readonly { readonly path: string; readonly as: string }[]
}

function answer(path: string, world: World, as?: string): Answer {
  const content = world.read(path)
  const missing = 'error' in content
  const { folder, tree } = beside(path, world)
  const read = readManifestFile(path.slice(folder.length), content, tree, as ?? formatOf(path)?.format)
  if (!read) {
    const error = missing ? content.error : formatOf(path) ? 'not a text file' : 'not a manifest or lock file that is known'
    return { row: { path, components: [], error }, unread: missing, includes: [] }
  }
  const includes = (read.includes ?? []).map(include => ({ path: folder + include.path, as: include.format }))
  return { row: row(path, read), unread: missing, includes }
}

function row(path: string, { ecosystem, format, components, firstParty, unread, error }: ReadManifest) {
  return {
    path,
    ecosystem,
    format,
    components,
    ...(firstParty && firstParty.length > 0 ? { firstParty } : {}),
    ...(unread && unread.length > 0 ? { unread } : {}),
    ...(error ? { error: error.line === undefined ? error.message : `${error.message} (line ${error.line})` } : {}),
  }
}

/**
 * The tree around a file named on the command line: the current folder for a path inside it, else the file’s own folder.
 * A hostile file can name nothing outside.
 */
function beside(path: string, world: World): { readonly folder: string; readonly tree: Tree } {
  const relative = insideTree(path) !== undefined && !path.split('/').includes('..')
  const folder = relative ? '' : path.slice(0, path.lastIndexOf('/') + 1)
  return {
    folder,
    tree: {
      list: () => [],
      read(name) {
        const inside = insideTree(name)
        return inside === undefined ? undefined : textOf(world.read(folder + inside))
      },
    },
  }
}
