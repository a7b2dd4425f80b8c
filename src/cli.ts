import { parseArgs } from 'node:util'
import { commands } from '#registry/commands.ts'
import { world } from '#io/world.ts'
import type { Command } from '#model/command.ts'
import { suggestion } from '#model/suggestion.ts'
import { VERSION } from '#project-version.ts'

process.exitCode = await main(process.argv.slice(2))

async function main(words: readonly string[]): Promise<0 | 1 | 2> {
  const { name, rest } = split(words)
  if (name === '--version') return print(`${VERSION}\n`)
  if (name === 'help' && rest[0] !== undefined) return main([rest[0], '--help'])
  if (name === 'help' || name === '--help' || name === '-h') return print(usage())
  const entry = commands.find(candidate => candidate.name === name)
  if (!entry) {
    const names = commands.map(candidate => candidate.name)
    process.stderr.write(name === undefined ? usage() : `Unknown command "${name}".${suggestion(name, names)}\n\n${usage()}`)
    return 2
  }
  return run(await entry.load(), rest)
}

/** Flags may stand before the command too: `osd-review --format json scan`, `osd-review --offline classify LICENSE`. */
function split(words: readonly string[]): { readonly name: string | undefined; readonly rest: readonly string[] } {
  const first = words.findIndex(word => !word.startsWith('-'))
  const known = words.findIndex(word => commands.some(({ name }) => name === word))
  const at = first > 0 && known > first ? known : Math.max(0, first)
  return { name: words[at], rest: words.toSpliced(at, 1) }
}

async function run(command: Command, words: readonly string[]): Promise<0 | 1 | 2> {
  let parsed
  try {
    parsed = parseArgs({ args: [...words], options: parseOptions(command), allowPositionals: true, strict: true })
  } catch (error) {
    process.stderr.write(`${optionFault(error, command)}\n\n${help(command)}`)
    return 2
  }
  const { values, positionals } = parsed
  if (values['help'] === true) return print(help(command))
  const outside = world(values)
  let status: 0 | 1 | 2
  try {
    status = await command.run({ operands: positionals, options: values }, outside)
  } catch (error) {
    outside.note(`osd-review ${command.name}: ${error instanceof Error ? error.message : String(error)}\n`)
    status = 2
  }
  const fault = await outside.written()
  if (fault === undefined) return status
  process.stderr.write(`osd-review ${command.name}: ${fault}\n`)
  return 2
}

function parseOptions(command: Command) {
  const own = Object.entries(command.options).map(([key, option]) => [key, { type: option.type }] as const)
  return { ...Object.fromEntries(own), help: { type: 'boolean' as const, short: 'h' } }
}

/** What is wrong with an option, and what was probably meant; the words of Node speak to programmers. */
function optionFault(error: unknown, { options }: Command): string {
  const message = error instanceof Error ? error.message : String(error)
  const [, option] = /^Unknown option '(-[^']*)'/.exec(message) ?? []
  if (option !== undefined) {
    const known = Object.keys(options).map(key => `--${key}`)
    return `Unknown option "${option}".${suggestion(option, [...known, '--help'])}`
  }
  const [, lacking] = /^Option '(?:-\w, )?(--[\w-]+) <value>' argument missing/.exec(message) ?? []
  return lacking === undefined ? message : `${lacking} needs a value.`
}

function print(text: string): 0 {
  process.stdout.write(text)
  return 0
}

function usage(): string {
  const width = Math.max(...commands.map(command => command.name.length))
  const rows = commands.map(command => `  ${command.name.padEnd(width)}  ${command.summary}`)
  return `Usage: osd-review COMMAND [OPTION…]

${rows.join('\n')}

"osd-review COMMAND --help" tells the options of a command, "osd-review --version" the version.
Exit status: 0 nothing blocks, 1 the policy fails, 2 wrong use or unreadable input.
`
}

function help(command: Command): string {
  const options = Object.entries(command.options)
  const left = options.map(([key, option]) => `--${key}${option.value ? ` ${option.value}` : ''}`)
  const width = Math.max(0, ...left.map(text => text.length))
  const rows = options.map(([, option], n) => `  ${(left[n] ?? '').padEnd(width)}  ${option.help}`)
  return `Usage: osd-review ${command.name} ${command.operands}\n\n${command.summary}\n${rows.length > 0 ? `\n${rows.join('\n')}\n` : ''}`
}
