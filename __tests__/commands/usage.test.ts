import { describe, expect, jest, test } from '@jest/globals'
import { commands } from '#registry/commands.ts'
import { VERSION } from '#project-version.ts'
import { osdReview } from '#__tests__/commands/shared/command-line.ts'

// Each test starts processes, which takes its time on a busy machine.
jest.setTimeout(180_000)

const USAGE = /^Usage: osd-review COMMAND/

describe('every command', () => {
  test.each(commands)(
    '$name has the name of its file, and says what it does and what each option does',
    async ({ name, summary, load }) => {
      const command = await load()
      expect([command.name, command.summary]).toEqual([name, summary])
      expect(command.summary).toMatch(/^[A-Z].*\.?$/)
      for (const [option, { help, type, value }] of Object.entries(command.options)) {
        expect([option, help]).toEqual([option, expect.stringMatching(/^[a-z].*[^.]$/)])
        expect([option, value !== undefined]).toEqual([option, type === 'string'])
      }
    },
  )
})

describe('the command line', () => {
  test.each([[['--help']], [['-h']], [['help']]])('%j tells all commands', async words => {
    const { status, output, notes } = await osdReview(words)
    expect([status, notes]).toEqual([0, ''])
    expect(output).toMatch(USAGE)
    for (const { name } of commands) expect(output).toContain(`\n  ${name} `)
  })

  test.each([[['scan', '--help']], [['--help', 'scan']], [['help', 'scan']]])('%j tells the options of a command', async words => {
    const { status, output } = await osdReview(words)
    expect(status).toBe(0)
    expect(output).toMatch(/^Usage: osd-review scan \[PATH…\]\n\nReviews everything .*\n\n {2}--dir DIR +the tree/)
  })

  test('without a word it is used wrongly, and says how it is used', async () => {
    const { status, output, notes } = await osdReview([])
    expect([status, output]).toEqual([2, ''])
    expect(notes).toMatch(USAGE)
  })

  test('says its version', async () => expect(await osdReview(['--version'])).toMatchObject({ status: 0, output: `${VERSION}\n` }))

  test.each([
    [['scna'], 'Unknown command "scna". Did you mean "scan"?'],
    [['help', 'clasify'], 'Unknown command "clasify". Did you mean "classify"?'],
    [['frobnicate'], 'Unknown command "frobnicate".\n'],
    [['scan', '--ofline'], 'Unknown option "--ofline". Did you mean "--offline"?'],
    [['scan', '--output'], '--output needs a value.'],
    [['scan', '--format', 'sarf'], 'Did you mean "sarif"?'],
    [['try', 'nmp:left-pad@1.3.0'], 'Did you mean "npm"?'],
    [['explain'], 'No license named'],
    [['merge'], 'expected the JSON results'],
    [['scan', 'no/such/folder'], 'no/such/folder is no file or folder of the tree'],
    [['scan', '--dir', 'no/such/folder'], 'no/such/folder does not exist'],
    [['scan', '--dir', 'package.json'], 'package.json is a file, expected a folder'],
    [['review', '--base', 'no-such-branch'], 'git does not know the revision "no-such-branch"'],
  ])('%j ends 2 and says what was probably meant', async (words, said) => {
    const { status, output, notes } = await osdReview(words)
    expect([status, output]).toEqual([2, ''])
    expect(notes).toContain(said)
    expect(notes).not.toMatch(/ {4}at |Error:/)
  })

  test('a mistyped license id gets suggestions', async () => {
    const { output } = await osdReview(['explain', 'llma2', 'Apche-2.0'])
    expect(output).toContain('Did you mean llama2,')
    expect(output).toContain('Did you mean Apache-2.0')
  })

  test('options may stand before the command, with their values', async () => {
    const { status, output } = await osdReview(['--format', 'json', 'explain', 'MIT'])
    expect([status, JSON.parse(output)[0].license]).toEqual([0, 'MIT'])
  })
})
