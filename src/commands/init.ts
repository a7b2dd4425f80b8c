import { proposedPolicy, proposedWorkflow, WORKFLOW_PATH } from '#commands/shared/proposal.ts'
import { scanTree } from '#commands/shared/scan-tree.ts'
import { watched } from '#commands/shared/watched.ts'
import type { Command } from '#model/command.ts'
import { DEFAULT_POLICY } from '#policy/read-policy.ts'
import { VERSION } from '#project-version.ts'
import { POLICY_PATH } from '#review/policy-file.ts'

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
    const folder = (typeof options['dir'] === 'string' ? options['dir'] : '.').replace(/(?<=.)\/+$/, '')
    const repository = world.repository(folder)
    if (!repository)
      throw new Error(`${folder} lies in no git repository that git can open: "git status" there says why, "git init" makes one`)
    if (repository.isTop === false) throw new Error(`${folder} is not the top of its repository, expected that; name it by --dir`)
    const at = (path: string) => (folder === '.' ? path : `${folder}/${path}`)
    const there = [WORKFLOW_PATH, POLICY_PATH].filter(path => 'bytes' in world.read(at(path)))
    for (const path of there) world.note(`${path} exists and is left as it is; remove it to have it proposed again.\n`)
    if (there.length === 2) return 2
    const watch = watched(world)
    const review = await scanTree(watch.tree(repository.workTree()), DEFAULT_POLICY, watch.world, options['offline'] === true)
    for (const { path, message } of review.notEvaluated.filter(({ reason }) => reason === 'content')) world.note(`${path}: ${message}\n`)
    const files = [
      { path: WORKFLOW_PATH, text: proposedWorkflow(VERSION) },
      { path: POLICY_PATH, text: proposedPolicy(review) },
    ].filter(({ path }) => !there.includes(path))
    for (const { path, text } of files) {
      const fault = world.save(at(path), text)
      if (fault) throw new Error(fault.error)
      world.write(`wrote ${path}\n`)
    }
    const what = files.length > 1 ? 'both' : 'it'
    world.write(`Commit ${what} and open a pull request: the review of the first change is the proof.\n`)
    return 0
  },
}
