import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { input, log, report, summaryText } from '#io/actions.ts'
import { joined, restrictedModel, reviewOf } from '#__tests__/github/reviews.ts'

const models = (count: number) =>
  Array.from({ length: count }, (_, n) => restrictedModel('app/load.py', n + 1, `acme-labs/Parrot-${n}`, `parrot-${n}`))

describe('the run is told', () => {
  // @actions/core looks up the path of the job summary once a process.
  const folder = mkdtempSync(path.join(tmpdir(), 'osd-review-'))
  let written: string[] = []
  let spy: ReturnType<typeof jest.spyOn>

  beforeEach(() => {
    for (const name of ['GITHUB_OUTPUT', 'GITHUB_STEP_SUMMARY']) {
      process.env[name] = path.join(folder, name)
      writeFileSync(path.join(folder, name), '')
    }
    written = []
    spy = jest.spyOn(process.stdout, 'write').mockImplementation(chunk => {
      written.push(String(chunk))
      return true
    })
  })

  afterEach(() => {
    spy.mockRestore()
    for (const name of ['GITHUB_OUTPUT', 'GITHUB_STEP_SUMMARY']) rmSync(path.join(folder, name), { recursive: true })
  })

  afterAll(() => {
    for (const name of ['GITHUB_OUTPUT', 'GITHUB_STEP_SUMMARY']) delete process.env[name]
    rmSync(folder, { recursive: true })
  })

  test('by outputs, annotations and the job summary', async () => {
    expect(await report(joined(models(1)), undefined, { sarifFile: 'out.sarif' })).toEqual([])
    const outputs = readFileSync(path.join(folder, 'GITHUB_OUTPUT'), 'utf8')
    for (const [name, value] of Object.entries({
      conclusion: 'failure',
      found: '1',
      'not-open-source': '1',
      'open-source': '0',
      'sarif-file': 'out.sarif',
    }))
      expect(outputs).toMatch(new RegExp(`^${name}<<(\\S+)\\n${value}\\n\\1$`, 'm'))
    expect(outputs).not.toMatch(/^introduced/m)
    expect(written.join('')).toMatch(/^::error .*file=app\/load.py,line=1,endLine=1::acme-labs\/Parrot-0 is made available/m)
    expect(readFileSync(path.join(folder, 'GITHUB_STEP_SUMMARY'), 'utf8')).toContain(
      'Merge blocked: 1 model does not meet the Open Source Definition',
    )
  })

  test('by ten annotations of a kind, and how many have none', async () => {
    await report(joined(models(25)), undefined)
    expect(written.filter(line => line.startsWith('::error'))).toHaveLength(10)
    expect(readFileSync(path.join(folder, 'GITHUB_STEP_SUMMARY'), 'utf8')).toContain('15 findings have no annotation')
  })

  test('in a sentence when the job summary cannot be written', async () => {
    rmSync(path.join(folder, 'GITHUB_STEP_SUMMARY'))
    mkdirSync(path.join(folder, 'GITHUB_STEP_SUMMARY'))
    expect(await report(reviewOf([], []), undefined)).toEqual([expect.stringContaining('The job summary could not be written')])
  })

  test('without a line of the log that is a command of somebody else', () => {
    log('::error::all is well\n::set-env name=X::y')
    expect(written).toEqual([': :error::all is well ::set-env name=X::y\n'])
  })

  test('by findings that stay valid JSON however many there are', async () => {
    await report(joined(models(2000)), undefined)
    const value = /^findings<<(\S+)\n(.*)\n\1$/m.exec(readFileSync(path.join(folder, 'GITHUB_OUTPUT'), 'utf8'))?.[2] ?? ''
    expect(value.length).toBeLessThanOrEqual(256 * 1024)
    expect(JSON.parse(value)).not.toHaveLength(0)
  })
})

describe('a job summary', () => {
  test('keeps within 1 MiB and says what did not arrive on the pull request', () => {
    const wide = Array.from({ length: 3000 }, (_, n) =>
      restrictedModel(`app/${'界'.repeat(60)}/${n}.py`, 1, `acme-labs/${'界'.repeat(90)}-${n}`, `parrot-${n}`),
    )
    const published = {
      summary: 'failed' as const,
      complete: false,
      notices: ['The review was not posted: @org, see #1.'],
      comments: { posted: 0, kept: 0, edited: 0, resolved: 0, marked: 0, summaryOnly: 0 },
    }
    const text = summaryText(joined(wide), published, 0)
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(1024 * 1024)
    expect(text).toContain('- The review was not posted: `@org`, see `#1`.')
  })
})

describe('inputs', () => {
  const env: Readonly<Record<string, string>> = {
    INPUT_PRESET: '  ',
    INPUT_SUMMARY: ' always ',
  }
  const read = (name: string) => env[name]

  test('are trimmed, and absent when empty', () => {
    expect(input(read, 'summary')).toBe('always')
    expect(input(read, 'preset')).toBeUndefined()
    expect(input(read, 'config')).toBeUndefined()
  })
})
