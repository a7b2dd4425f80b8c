import { byRules, classify, type Classification } from '#classify.ts'
import { decode } from '#detect/decode.ts'
import { openIndex } from '#detect/license-index.ts'
import type { Command, World } from '#model/command.ts'

/** `classify FILE…`: which licenses a text holds and what the definition says to it. */
export const command: Command = {
  name: 'classify',
  operands: '[--rules-only] FILE…',
  summary: 'Says which licenses a text holds and judges it against the Open Source Definition.',
  options: {
    'rules-only': { type: 'boolean', help: 'judge by the clauses alone, without index and catalogue' },
    offline: { type: 'boolean', help: 'touch no network (this command never does)' },
  },
  run({ operands, options }, world) {
    const read = operands.map(path => answer(path, options['rules-only'] === true, world))
    return Promise.resolve(operands.length > 0 && read.every(Boolean) ? 0 : 2)
  },
}

function answer(path: string, rulesOnly: boolean, world: World): boolean {
  const content = world.read(path)
  const decoded = 'error' in content ? content : decode(content.bytes)
  if ('error' in decoded) {
    world.write(
      `${JSON.stringify({ path, licenses: [], mentions: [], osd: { verdict: 'unknown', reason: 'not-identified', violations: [] }, error: decoded.error })}\n`,
    )
    return false
  }
  const file = { path, text: decoded.text }
  const result: Classification = rulesOnly
    ? { licenses: [], mentions: [], verdict: byRules(file) }
    : classify(file, openIndex(world.licenseIndex()), world.knowledge())
  const { verdict, ...rest } = result
  world.write(`${JSON.stringify({ path, ...rest, osd: { violations: [], ...verdict } })}\n`)
  return true
}
