import { differenceBetween } from '#differences.ts'
import type { Change } from '#model/change.ts'
import type { Command, Source, World } from '#model/command.ts'

/** `diff`: the components that lie between two revisions or two folders. */
export const command: Command = {
  name: 'diff',
  operands: '[--base REF] [--head REF] [--dir DIR]',
  summary: 'Lists the components that a change adds, updates or removes.',
  options: {
    base: { type: 'string', value: 'REF', help: 'the revision before (default: the tip of the default branch)' },
    head: { type: 'string', value: 'REF', help: 'the revision after (default: the work tree)' },
    dir: { type: 'string', value: 'DIR', help: 'the repository (default: the current folder)' },
    'base-dir': { type: 'string', value: 'DIR', help: 'a plain folder instead of --base' },
    'head-dir': { type: 'string', value: 'DIR', help: 'a plain folder instead of --head' },
    offline: { type: 'boolean', help: 'touch no network (this command never does)' },
  },
  run({ options }, world) {
    const { changes, unevaluated } = differenceBetween(side('base', options, world), side('head', options, world))
    for (const change of changes) world.write(`${JSON.stringify(row(change))}\n`)
    for (const { path, line, message, side: where } of unevaluated.filter(({ extent }) => extent === 'file'))
      world.note(`${where} ${path}${line === undefined ? '' : `:${line}`}: ${message}\n`)
    return Promise.resolve(unevaluated.some(({ extent, side: where }) => extent === 'file' && where === 'head') ? 2 : 0)
  },
}

type Options = Readonly<Record<string, string | boolean | undefined>>

function side(name: 'base' | 'head', options: Options, world: World): Source {
  const folder = options[`${name}-dir`]
  if (typeof folder === 'string') return name === 'base' ? baseFolder(folder, world) : world.folder(folder)
  const directory = typeof options['dir'] === 'string' ? options['dir'] : '.'
  const reference = options[name]
  if (name === 'head' && reference === undefined) return world.folder(directory)
  if (!world.revision) throw new Error(`git revisions cannot be read here, expected --${name}-dir DIR`)
  return world.revision(directory, typeof reference === 'string' ? reference : undefined)
}

/** A base that is not there is empty, so that everything is new: that hides nothing. */
function baseFolder(folder: string, world: World): Source {
  try {
    return world.folder(folder)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error
    world.note(`${folder} does not exist: everything counts as added\n`)
    return { list: () => [], read: path => ({ error: `${path} does not exist` }) }
  }
}

function row({ path, change, purl, name, from, to, scope, line, endLine, also, ...more }: Change) {
  const { fromScope, locked, declared, direct, via } = more
  return { path, change, purl, name, from, to, scope, fromScope, line, endLine, also, direct, via, locked, declared }
}
