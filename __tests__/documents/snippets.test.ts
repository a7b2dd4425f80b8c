import { existsSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { commands } from '#registry/commands.ts'
import { readPolicy } from '#policy/read-policy.ts'
import { findings } from '#__tests__/documents/actionlint.ts'
import { pages, read, ROOT, snippetsOf, type Snippet } from '#__tests__/documents/markdown.ts'

const snippets = pages().flatMap(snippetsOf)
const yaml = snippets.filter(({ language }) => language === 'yaml' || language === 'yml')
const scripts: { readonly [name: string]: string } = JSON.parse(read('package.json')).scripts

/** What a piece of YAML is: told by its keys, so that no snippet stays unread for want of a mark. */
function kindOf({ text }: Snippet): 'workflow' | 'steps' | 'policy' {
  const value: unknown = parse(text)
  if (Array.isArray(value)) return 'steps'
  return typeof value === 'object' && value !== null && 'jobs' in value ? 'workflow' : 'policy'
}

describe('workflows', () => {
  test.each(yaml.filter(one => kindOf(one) === 'workflow'))('$place has no finding of actionlint', async ({ text }) => {
    expect(await findings(text)).toEqual([])
  })

  test('pieces that are steps have no finding either', async () => {
    for (const { place, text } of yaml.filter(one => kindOf(one) === 'steps')) {
      const steps = text.replaceAll(/^(?=.)/gm, '      ')
      const workflow = `on: push\njobs:\n  job:\n    runs-on: ubuntu-latest\n    steps:\n${steps}`
      expect([place, await findings(workflow)]).toEqual([place, []])
    }
  })

  test.each(yaml.filter(one => kindOf(one) === 'workflow'))('$place gives the action inputs that it has', ({ text }) => {
    const known = Object.keys(parse(read('action.yml')).inputs)
    const { jobs } = parse(text)
    for (const { steps = [] } of Object.values<{ steps?: { uses?: string; with?: object }[] }>(jobs)) {
      for (const step of steps)
        if (step.uses?.startsWith('osd-review/osd-review@')) expect(known).toEqual(expect.arrayContaining(Object.keys(step.with ?? {})))
    }
  })
})

describe('policies', () => {
  test('of this repository for itself has no fault', () => {
    expect(readPolicy('.github/osd-review.yml', read('.github/osd-review.yml'))).not.toHaveProperty('faults')
  })

  test.each(yaml.filter(one => kindOf(one) === 'policy'))('$place has no fault', ({ text }) => {
    expect(readPolicy('policy.yml', text)).not.toHaveProperty('faults')
  })
})

/** Command lines of the shell blocks and of workflow steps, a line that goes on joined, without its comment. */
const lines = snippets
  .filter(({ language }) => ['sh', 'bash', 'shell', 'console', 'yaml', 'yml'].includes(language))
  .flatMap(({ place, text }) =>
    text
      .replaceAll(/\\\n\s*/g, '')
      .split('\n')
      .map(row => row.replace(/\s+#\s.*$/, '').trim())
      .map(line => ({ place, line })),
  )

describe('commands', () => {
  const calls = lines.flatMap(({ place, line }) => {
    const [, words] = /\bnode (?:\S+\/)?(?:dist|build)\/cli\.js(.*)$/.exec(line) ?? []
    return words === undefined ? [] : [{ place, words: words.split(/[>|&;]/)[0] ?? '' }]
  })

  test('stand in the pages', () => expect(calls.length).toBeGreaterThan(3))

  test.each(calls)('$place: osd-review$words', async ({ words }) => {
    const [name, ...rest] = words.trim().split(/\s+/)
    if (name === '--help') return
    const command = await commands.find(candidate => candidate.name === name)?.load()
    expect([name, command?.name]).toEqual([name, name])
    const options = Object.entries(command?.options ?? {}).map(([key, { type }]) => [key, { type }] as const)
    expect(() => parseArgs({ args: rest, options: Object.fromEntries(options), allowPositionals: true, strict: true })).not.toThrow()
  })

  test('of npm name scripts that there are', () => {
    const named = lines.flatMap(({ place, line }) =>
      [...line.matchAll(/\bnpm run ([\w:-]+)/g)].map(([, script = '']) => ({ place, script })),
    )
    expect(named.filter(({ script }) => scripts[script] === undefined)).toEqual([])
  })

  test('of node name files that there are', () => {
    const named = lines.flatMap(({ place, line }) => [...line.matchAll(/\bnode (scripts\/\S+)/g)].map(([, file = '']) => ({ place, file })))
    expect(named.filter(({ file }) => !existsSync(path.join(ROOT, file)))).toEqual([])
  })
})
