import { mergeResults, readResult, type Result } from '#commands/shared/merge.ts'
import type { Command } from '#model/command.ts'

/** `merge FILE…`: one result out of those of many jobs. */
export const command: Command = {
  name: 'merge',
  operands: 'FILE…',
  summary: 'Joins the JSON results of several runs into one.',
  options: {},
  run({ operands }, world) {
    const results: Result[] = []
    let unreadable = operands.length === 0
    if (unreadable) world.note('osd-review merge: expected the JSON results of one or more runs\n')
    for (const path of operands) {
      const content = world.read(path)
      const result = 'error' in content ? content : readResult(new TextDecoder().decode(content.bytes))
      if ('error' in result) {
        world.note(`osd-review merge: ${path}: ${result.error}\n`)
        unreadable = true
      } else results.push(result)
    }
    const merged = mergeResults(results)
    world.write(`${JSON.stringify(merged, null, 2)}\n`)
    return Promise.resolve(unreadable ? 2 : merged.conclusion === 'failure' ? 1 : 0)
  },
}
