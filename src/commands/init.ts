import type { Command } from '#model/command.ts'
import { DEFAULT_POLICY } from '#policy/read-policy.ts'
import { POLICY_PATH } from '#review/policy-file.ts'
import { VERSION } from '#project-version.ts'
import { proposedPolicy, proposedWorkflow, WORKFLOW_PATH } from '#commands/shared/proposal.ts'
import { scanTree } from '#commands/shared/scan-tree.ts'

/** `init`: the workflow, and a policy proposed from what is in use. */
export const command: Command = {
  name: 'init',
  operands: '[--dir DIR]',
  summary: 'Writes the workflow and a policy proposed from what the repository uses.',
  options: {
    dir: { type: 'string', value: 'DIR', help: 'the repository (default: the current folder)' },
    offline: { type: 'boolean', help: 'ask no service for licenses' },
  },
  async run({ operands, options }, world) {
    if (operands.length > 0) throw new Error(`unexpected "${operands.join(' ')}", expected options only`)
    const folder = typeof options['dir'] === 'string' ? options['dir'] : '.'
    const repository = world.repository(folder)
    if (!repository) throw new Error(`${folder} lies in no git repository, expected one; run "git init" first`)
    const tree = repository.workTree()
    const there = [WORKFLOW_PATH, POLICY_PATH].filter(path => tree.list().includes(path))
    if (there.length > 0) {
      world.note(
        `${there.join(' and ')} already ${there.length > 1 ? 'exist' : 'exists'} and ${there.length > 1 ? 'are' : 'is'} left as it is; remove it to have it proposed again.\n`,
      )
    }
    const review = await scanTree(tree, DEFAULT_POLICY, world, options['offline'] === true)
    for (const { path, message } of review.notEvaluated.filter(({ reason }) => reason === 'content')) world.note(`${path}: ${message}\n`)
    const files = [
      { path: WORKFLOW_PATH, text: proposedWorkflow(VERSION) },
      { path: POLICY_PATH, text: proposedPolicy(review) },
    ].filter(({ path }) => !there.includes(path))
    for (const { path, text } of files) {
      const fault = world.save(`${folder.replace(/\/+$/, '')}/${path}`, text)
      if (fault) throw new Error(fault.error)
      world.write(`wrote ${path}\n`)
    }
    if (files.length > 0) world.write('Commit both and open a pull request: the review of the first change is the proof.\n')
    return files.length > 0 ? 0 : 2
  },
}
