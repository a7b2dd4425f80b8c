import { jsonText } from '#reports/shared/escape.ts'
import { mergeResults, readResult, type Result } from '#commands/shared/merge.ts'
import type { Command, World } from '#model/command.ts'

/** `merge FILE…`: one result out of those of many jobs. */
export const command: Command = {
  name: 'merge',
  operands: 'FILE…',
  summary: 'Joins the JSON results of several runs into one.',
  options: { output: { type: 'string', value: 'FILE', help: 'write the result to a file instead of standard output' } },
  run({ operands, options }, world) {
    if (operands.length === 0) throw new Error('expected the JSON results of one or more runs')
    const results = operands.flatMap(path => read(path, world))
    if (results.length === 0) return Promise.resolve(2)
    const merged = mergeResults(results)
    const text = `${jsonText(merged, 2)}\n`
    if (typeof options['output'] === 'string') {
      const fault = world.save(options['output'], text)
      if (fault) throw new Error(fault.error)
    } else {
      world.write(text)
    }
    return Promise.resolve(results.length < operands.length ? 2 : merged.conclusion === 'failure' ? 1 : 0)
  },
}

/** One result; none, and a note, where the file holds none: the others are joined all the same. */
function read(path: string, world: World): Result[] {
  const content = world.read(path)
  const result = 'error' in content ? content : readResult(new TextDecoder().decode(content.bytes))
  if (!('error' in result)) return [result]
  world.note(`osd-review merge: ${result.error.startsWith(path) ? '' : `${path}: `}${result.error}\n`)
  return []
}
