import type { Command } from '#model/command.ts'
import { OUTPUT_OPTIONS, printReview } from '#commands/shared/output.ts'
import { filtered } from '#review/path-filter.ts'
import { policyFor } from '#commands/shared/policy-for.ts'
import { scanTree } from '#commands/shared/scan-tree.ts'

/** `scan`: the same review for everything in a tree. */
export const command: Command = {
  name: 'scan',
  operands: '[PATH…]',
  summary: 'Reviews everything in a tree, whether a change touches it or not.',
  options: {
    dir: { type: 'string', value: 'DIR', help: 'the tree (default: the current folder)' },
    repository: { type: 'string', value: 'NAME', help: 'write OWNER/NAME into the JSON result, for "merge"' },
    ...OUTPUT_OPTIONS,
    format: { type: 'string', value: 'FORMAT', help: 'text (default), json, jsonl, markdown, html, sarif, cyclonedx or spdx' },
  },
  async run({ operands, options }, world) {
    const folder = typeof options['dir'] === 'string' ? options['dir'] : '.'
    const repository = world.repository(folder)
    const tree = repository && folder === '.' ? repository.workTree() : world.folder(folder)
    const paths = operands
      .map(path => (tree.list().includes(path) ? path : `${path.replace(/\/+$/, '')}/**`))
      .filter(path => path !== './**')
    const head = filtered(tree, paths, [])
    world.note(`${head.list().length} files\n`)
    const loaded = await policyFor(tree, options, world)
    if ('faults' in loaded) {
      for (const fault of loaded.faults) world.note(`${fault}\n`)
      return 2
    }
    const result = await scanTree(head, loaded.policy, world, options['offline'] === true)
    const named = typeof options['repository'] === 'string' ? { ...result, repository: options['repository'] } : result
    const fault = await printReview(named, options, world)
    if (fault !== undefined) throw new Error(fault)
    return result.conclusion === 'failure' ? 1 : 0
  },
}
