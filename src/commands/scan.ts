import { OUTPUT_OPTIONS, printReview, reportFor } from '#commands/shared/output.ts'
import { policyFor } from '#commands/shared/policy-for.ts'
import { scanTree } from '#commands/shared/scan-tree.ts'
import { watched } from '#commands/shared/watched.ts'
import type { Command, Source, World } from '#model/command.ts'
import { filtered } from '#review/path-filter.ts'

/** `scan`: the same review for everything in a tree. */
export const command: Command = {
  name: 'scan',
  operands: '[PATH…]',
  summary: 'Reviews everything in a tree, whether a change touches it or not.',
  options: {
    dir: { type: 'string', value: 'DIR', help: 'the tree (default: the repository of the current folder, else the folder)' },
    repository: { type: 'string', value: 'NAME', help: 'write OWNER/NAME into the JSON result, for "merge"' },
    ...OUTPUT_OPTIONS,
    config: { type: 'string', value: 'FILE', help: 'the policy (default: .github/osd-review.yml of the tree)' },
  },
  async run({ operands, options }, world) {
    const report = reportFor(options)
    const tree = openTree(typeof options['dir'] === 'string' ? options['dir'] : undefined, world)
    const head = only(operands, tree)
    world.note(`${head.list().length} files\n`)
    const loaded = await policyFor(tree, options, world)
    if ('faults' in loaded) {
      for (const fault of loaded.faults) world.note(`${fault}\n`)
      return 2
    }
    const watch = watched(world)
    const result = await scanTree(watch.tree(head), loaded.policy, watch.world, options['offline'] === true)
    const named = typeof options['repository'] === 'string' ? { ...result, repository: options['repository'] } : result
    await printReview(named, report, options, world)
    return result.conclusion === 'failure' ? 1 : 0
  },
}

/** What git ignores is not the repository's, so a folder that is one is read as git sees it; another folder is read whole. */
function openTree(folder: string | undefined, world: World): Source {
  const repository = world.repository(folder ?? '.')
  return repository && (folder === undefined || repository.isTop === true) ? repository.workTree() : world.folder(folder ?? '.')
}

/** The tree without what no path names; a path that names nothing is a mistake, and must not look like a clean tree. */
function only(paths: readonly string[], tree: Source): Source {
  const files = new Set(tree.list())
  const patterns = paths.map(path => {
    const name = path.replace(/^(?:\.\/+)+/, '').replace(/\/+$/, '')
    if (name === '' || name === '.') return '**'
    if (files.has(name)) return name
    if (!tree.list().some(file => file.startsWith(`${name}/`))) throw new Error(`${path} is no file or folder of the tree`)
    return `${name}/**`
  })
  return filtered(tree, patterns, [])
}
