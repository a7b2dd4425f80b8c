import type { Source, World } from '#model/command.ts'
import { EMPTY_TREE } from '#review/empty-tree.ts'

/** The two trees that are compared, and the commits where there are any. */
export interface Sides {
  readonly base: Source
  /** Where the head left the base. */
  readonly fork: Source
  readonly head: Source
  readonly baseCommit?: string
  readonly headCommit?: string
}

/** The options that name the two sides, shared by the commands that compare. */
export const SIDE_OPTIONS = {
  base: { type: 'string', value: 'REF', help: 'the revision before (default: the tip of the default branch)' },
  head: { type: 'string', value: 'REF', help: 'the revision after (default: the work tree)' },
  dir: { type: 'string', value: 'DIR', help: 'the repository (default: the current folder)' },
  'base-dir': { type: 'string', value: 'DIR', help: 'a plain folder instead of --base' },
  'head-dir': { type: 'string', value: 'DIR', help: 'a plain folder instead of --head' },
} as const

/** Opens both sides as the options say; throws with a sentence when one is not at hand. */
export function openSides(options: Readonly<Record<string, string | boolean | undefined>>, world: World): Sides {
  const baseFolder = text(options['base-dir'])
  const headFolder = text(options['head-dir'])
  if (baseFolder !== undefined && headFolder !== undefined) return plain(openBase(baseFolder, world), world.folder(headFolder))
  if (baseFolder !== undefined || headFolder !== undefined) throw new Error('--base-dir and --head-dir go together, expected both')
  const folder = text(options['dir']) ?? '.'
  const repository = world.repository(folder)
  if (!repository)
    throw new Error(
      `${folder} lies in no git repository that git can open: "git status" there says why; two folders are compared by --base-dir and --head-dir`,
    )
  const named = text(options['base'])
  const base = named === undefined ? repository.defaultBranch()?.commit : repository.resolve(named)
  if (base === undefined) {
    throw new Error(
      named === undefined
        ? 'the default branch is not known here, name the base by --base REF'
        : `git does not know the revision "${named}"; fetch it, or name another by --base REF`,
    )
  }
  const headName = text(options['head'])
  if (headName === undefined) {
    const fork = repository.mergeBase(base, 'HEAD') ?? base
    return { base: repository.tree(base), fork: repository.tree(fork), head: repository.workTree(), baseCommit: base }
  }
  const head = repository.resolve(headName)
  if (head === undefined) throw new Error(`git does not know the revision "${headName}"; fetch it, or name another by --head REF`)
  const fork = repository.mergeBase(base, head) ?? base
  return { base: repository.tree(base), fork: repository.tree(fork), head: repository.tree(head), baseCommit: base, headCommit: head }
}

function plain(base: Source, head: Source): Sides {
  return { base, fork: base, head }
}

/** A base that is not there is empty, so that everything is new: that hides nothing. */
function openBase(folder: string, world: World): Source {
  try {
    return world.folder(folder)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error
    world.note(`${folder} does not exist: everything counts as added\n`)
    return EMPTY_TREE
  }
}

function text(value: string | boolean | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined
}
