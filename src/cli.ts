import { parseArgs } from 'node:util'
import { world } from '#io/world.ts'
import type { Command } from '#model/command.ts'
import { distance } from '#model/distance.ts'
import { commands } from '#commands.ts'

process.exitCode = await main(process.argv.slice(2))

async function main(words: readonly string[]): Promise<0 | 1 | 2> {
  // Flags may stand before the command too: `osd-review --offline classify LICENSE`.
  const at = words.findIndex(word => !word.startsWith('-'))
  const name = at < 0 ? words[0] : words[at]
  const rest = at < 0 ? words.slice(1) : words.toSpliced(at, 1)
  const command = commands.find(candidate => candidate.name === name)
  if (!command) {
    const asked = name === undefined || name === 'help' || name === '--help' || name === '-h'
    process.stderr.write(asked ? usage() : `Unknown command "${name}"${nearest(name)}.\n\n${usage()}`)
    return asked && name !== undefined ? 0 : 2
  }
  let parsed
  try {
    parsed = parseArgs({ args: rest, options: parseOptions(command), allowPositionals: true, strict: true })
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n\n${help(command)}`)
    return 2
  }
  const { values, positionals } = parsed
  if (values['help'] === true) {
    process.stdout.write(help(command))
    return 0
  }
  try {
    return await command.run({ operands: positionals, options: values }, world(values))
  } catch (error) {
    process.stderr.write(`osd-review ${command.name}: ${error instanceof Error ? error.message : String(error)}\n`)
    return 2
  }
}

function parseOptions(command: Command) {
  const own = Object.entries(command.options).map(([key, option]) => [key, { type: option.type }] as const)
  return { ...Object.fromEntries(own), help: { type: 'boolean' as const, short: 'h' } }
}

function usage(): string {
  const width = Math.max(...commands.map(command => command.name.length))
  const rows = commands.map(command => `  ${command.name.padEnd(width)}  ${command.summary}`)
  return `Usage: osd-review COMMAND\n\n${rows.join('\n')}\n\nosd-review COMMAND --help tells the options of a command.\n`
}

function help(command: Command): string {
  const options = Object.entries(command.options)
  const left = options.map(([key, option]) => `--${key}${option.value ? ` ${option.value}` : ''}`)
  const width = Math.max(0, ...left.map(text => text.length))
  const rows = options.map(([, option], n) => `  ${(left[n] ?? '').padEnd(width)}  ${option.help}`)
  return `Usage: osd-review ${command.name} ${command.operands}\n\n${command.summary}\n${rows.length > 0 ? `\n${rows.join('\n')}\n` : ''}`
}

/** A suggestion for a mistyped command: the one that shares most of its letters in order. */
function nearest(name: string): string {
  const near = commands.map(({ name: known }) => ({ known, far: distance(name, known) })).sort((a, b) => a.far - b.far)[0]
  return near && near.far <= 3 ? `, did you mean "${near.known}"?` : ''
}
