import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { findings } from '#__tests__/documents/actionlint.ts'
import { files, read } from '#__tests__/documents/markdown.ts'

const workflows = files('.github/workflows/*.yml')

describe.each(workflows)('%s', path => {
  test('has no finding of actionlint', async () => {
    expect(await findings(read(path), path)).toEqual([])
  })

  test('pins the actions of others by a full commit, with the version beside it', () => {
    const loose = read(path)
      .split('\n')
      .filter(line => /^\s*(- )?uses:/.test(line) && !/uses: \.\//.test(line))
      .filter(line => !/uses: [\w.-]+(\/[\w.-]+)+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line))
    expect(loose).toEqual([])
  })

  test('grants nothing at the top, and in each job only what it says why', () => {
    const workflow = parse(read(path))
    expect(workflow.permissions).toEqual({})
    for (const [job, { permissions }] of Object.entries<{ permissions?: unknown }>(workflow.jobs))
      expect([job, permissions]).not.toContain(undefined)
    const silent = read(path)
      .split('\n')
      .filter(line => /^\s+[\w-]+: (read|write)\b/.test(line) && !/ # \S/.test(line))
    expect(silent).toEqual([])
  })

  test('leaves no token behind in a checkout', () => {
    const { jobs } = parse(read(path))
    const steps = Object.values<{ steps: { uses?: string; with?: Record<string, unknown> }[] }>(jobs).flatMap(job => job.steps)
    for (const step of steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'))) {
      expect(step.with?.['persist-credentials']).toBe(false)
    }
  })
})

test('every issue form asks something, and the worst error comes first', () => {
  const forms = files('.github/ISSUE_TEMPLATE/*.yml').filter(path => !path.endsWith('config.yml'))
  expect(forms[0]).toMatch(/false-accusation/)
  for (const form of forms) {
    const { name, description, body } = parse(read(form))
    expect([form, typeof name, typeof description, Array.isArray(body)]).toEqual([form, 'string', 'string', true])
    const ids = body.flatMap((field: { id?: string }) => field.id ?? [])
    expect(new Set(ids).size).toBe(ids.length)
  }
})
