import { jsonText } from '#reports/shared/escape.ts'
import { differenceBetween } from '#review/differences.ts'
import type { Change } from '#model/change.ts'
import type { Command } from '#model/command.ts'
import { openSides, SIDE_OPTIONS } from '#commands/shared/sides.ts'

/** `diff`: the components that lie between two revisions or two folders. */
export const command: Command = {
  name: 'diff',
  operands: '[--base REF] [--head REF] [--dir DIR]',
  summary: 'Lists the components that a change adds, updates or removes.',
  options: {
    ...SIDE_OPTIONS,
    offline: { type: 'boolean', help: 'touch no network (this command never does)' },
  },
  run({ options }, world) {
    const { fork, head } = openSides(options, world)
    const { changes, unevaluated } = differenceBetween(fork, head)
    for (const change of changes) world.write(`${jsonText(row(change))}\n`)
    for (const { path, line, message, side: where } of unevaluated.filter(({ extent }) => extent === 'file'))
      world.note(`${where} ${path}${line === undefined ? '' : `:${line}`}: ${message}\n`)
    return Promise.resolve(unevaluated.some(({ extent, side: where }) => extent === 'file' && where === 'head') ? 2 : 0)
  },
}

function row({ path, change, purl, name, from, to, scope, line, endLine, also, ...more }: Change) {
  const { fromScope, locked, declared, direct, via } = more
  return { path, change, purl, name, from, to, scope, fromScope, line, endLine, also, direct, via, locked, declared }
}
