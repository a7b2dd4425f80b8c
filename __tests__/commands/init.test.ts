import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, jest, test } from '@jest/globals'
import { parse } from 'yaml'
import { proposedPolicy, proposedWorkflow } from '#commands/shared/proposal.ts'
import type { Component } from '#model/component.ts'
import type { Review } from '#model/report.ts'
import { readPolicy } from '#policy/read-policy.ts'
import { VERSION } from '#project-version.ts'
import { folderWith, repositoryWith } from '#__tests__/commands/shared/folders.ts'
import { call } from '#__tests__/commands/shared/in-process.ts'
import { findings } from '#__tests__/documents/actionlint.ts'
import { read } from '#__tests__/documents/markdown.ts'

jest.setTimeout(30_000)

const POLICY = '.github/osd-review.yml'
const WORKFLOW = '.github/workflows/osd-review.yml'
const LOCK = JSON.stringify({
  lockfileVersion: 3,
  packages: {
    '': { dependencies: { alpha: '1.0.0', beta: '2.0.0' } },
    'node_modules/alpha': { version: '1.0.0', license: 'BlueOak-1.0.0' },
    'node_modules/beta': { version: '2.0.0', license: 'BUSL-1.1' },
  },
})

const init = (folder: string) => call('init', [], { dir: folder, offline: true })

describe('init', () => {
  test('writes a workflow that actionlint accepts and a policy that has no fault and blocks nothing', async () => {
    const folder = repositoryWith({ 'package.json': '{"dependencies":{"alpha":"1.0.0","beta":"2.0.0"}}', 'package-lock.json': LOCK })
    const { status, output } = await init(folder)
    expect(status).toBe(0)
    expect(output).toMatch(`wrote ${WORKFLOW}\nwrote ${POLICY}\nCommit both`)
    const [workflow, policy] = [WORKFLOW, POLICY].map(file => readFileSync(path.join(folder, file), 'utf8'))
    expect(await findings(workflow ?? '', WORKFLOW)).toEqual([])
    expect(readPolicy(POLICY, policy ?? '')).toMatchObject({ policy: { preset: 'report' } })
    expect(policy).toMatch(/2 components.*\n[^]*BUSL-1\.1/)
  })

  test('asks for the events at which a merge is decided, no right too many, and one version', () => {
    const { on, permissions, jobs } = parse(proposedWorkflow(VERSION))
    expect(on).toEqual({ pull_request: { types: ['opened', 'synchronize', 'reopened', 'edited'] }, merge_group: null })
    expect(permissions).toEqual({})
    expect(jobs['osd-review'].permissions).toEqual({ contents: 'read', 'pull-requests': 'write' })
    expect(jobs['osd-review'].steps).toEqual([{ uses: `osd-review/osd-review@v${VERSION}` }])
  })

  test('shows the same workflow as the quick start of the README, but for the version', () => {
    const plain = proposedWorkflow(VERSION)
      .replace(/^ +#.*\n/m, '')
      .replace(`@v${VERSION}`, `@v${VERSION.split('.')[0]}`)
    expect(read('README.md')).toContain(`\`\`\`yaml\n${plain}\`\`\``)
  })

  test('in a folder that is no repository, or not its top, says what to do and writes nothing', async () => {
    const folder = folderWith({ 'package.json': '{}' })
    expect(await init(folder)).toMatchObject({ status: 2, notes: expect.stringMatching(/lies in no git repository.*"git init" makes one/) })
    const repository = repositoryWith({ 'web/package.json': '{}' })
    const below = path.join(repository, 'web')
    expect(await init(below)).toMatchObject({ status: 2, notes: expect.stringContaining('is not the top of its repository') })
    for (const place of [folder, repository, below]) expect(existsSync(path.join(place, '.github'))).toBe(false)
  })

  test('leaves what is there, even where git ignores it, and writes the rest', async () => {
    const folder = repositoryWith({ [POLICY]: 'preset: strict\n', '.gitignore': '.github/\n' })
    const { status, output, notes } = await init(folder)
    expect([status, output]).toEqual([0, expect.stringMatching(`^wrote ${WORKFLOW}\nCommit it and`)])
    expect(notes).toContain(`${POLICY} exists and is left as it is`)
    expect(readFileSync(path.join(folder, POLICY), 'utf8')).toBe('preset: strict\n')
    expect(await init(folder)).toMatchObject({ status: 2, output: '' })
  })

  test('tells a manifest that it cannot read, and proposes from the others', async () => {
    const folder = repositoryWith({ 'package.json': '{"dependencies": {', 'web/package.json': '{"dependencies":{"beta":"2.0.0"}}' })
    const { status, notes } = await init(folder)
    expect([status, notes]).toEqual([0, expect.stringMatching(/^package\.json: /)])
    expect(readFileSync(path.join(folder, POLICY), 'utf8')).toContain('1 components')
  })

  test('that cannot write ends 2 with a sentence', async () => {
    const folder = repositoryWith({ '.github': 'a file' })
    expect(await init(folder)).toMatchObject({ status: 2, output: '', notes: expect.stringContaining('a folder of its path is a file') })
    const other = repositoryWith()
    mkdirSync(path.join(other, POLICY), { recursive: true })
    expect(await init(other)).toMatchObject({ status: 2, notes: expect.stringContaining('is a folder, expected a file') })
  })

  test('proposes no fault from hostile names', () => {
    const names = ["pkg:npm/it's@1", 'pkg:npm/a%0Ab@1', 'pkg:npm/a\nwaivers:\u2028evil@1', 'pkg:npm/# x@1', 'pkg:npm/{a: b}@1']
    const components = names.map((purl): Component => ({
      purl,
      name: purl,
      license: "x'\n- y",
      verdict: { verdict: 'not-open-source', authority: 'catalogue', violations: [{ criterion: 6 }] },
      subject: 'software',
      status: 'introduced',
      scope: 'runtime',
      places: [],
      evidence: [],
    }))
    const counts = {
      found: 5,
      'open-source': 0,
      'not-open-source': 5,
      unreviewed: 0,
      unknown: 0,
      waived: 0,
      'not-evaluated': 0,
      introduced: 5,
      worsened: 0,
      carried: 0,
    }
    const review: Review = {
      version: VERSION,
      conclusion: 'success',
      counts,
      policy: { preset: 'report' },
      components,
      findings: [],
      notEvaluated: [],
      hosts: [],
    }
    const commented = proposedPolicy(review)
    expect(parse(commented)).toEqual({ preset: 'report' })
    // Somebody takes the comment signs away.
    const used = commented.replace(/^# (?=waivers:| {2,})/gm, '')
    expect(parse(used).waivers).toHaveLength(names.length)
    expect(readPolicy(POLICY, used)).not.toHaveProperty('faults.0.message', expect.stringContaining('YAML'))
  })
})
