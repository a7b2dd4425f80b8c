import { readFileSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, describe, expect, jest, test } from '@jest/globals'
import { osdReview, run } from '#__tests__/commands/shared/command-line.ts'
import { repositoryWith } from '#__tests__/commands/shared/folders.ts'
import { files, read, ROOT, snippetsOf } from '#__tests__/documents/markdown.ts'

// Each test starts processes, which takes its time on a busy machine.
jest.setTimeout(60_000)

const snippets = snippetsOf('README.md')

describe('the README', () => {
  // YAML is read as what it is (workflow, steps, policy) in snippets.test.ts.
  test('has no block that nothing tries out', () => {
    expect(snippets.filter(({ language }) => !['yaml', 'sh', 'text'].includes(language))).toEqual([])
    expect(snippets.filter(({ language }) => language === 'text')).toHaveLength(1)
  })

  test('shows the review of the example as it is printed', async () => {
    const sides = ['base', 'head'].flatMap(side => [`--${side}-dir`, path.join(ROOT, 'examples/pull-request', side)])
    const { status, output } = await osdReview(['review', ...sides, '--offline'])
    expect(status).toBe(1)
    expect(snippets.find(({ language }) => language === 'text')?.text).toBe(output)
  })

  test('has pictures of its own', () => {
    const pictures = [...read('README.md').matchAll(/!\[[^\]]+\]\(([^)]+)\)/g)].map(([, target = '']) => target)
    expect(pictures).toContain('docs/review-blocked.png')
    for (const picture of pictures.filter(target => !target.startsWith('https://'))) expect(files(picture)).toEqual([picture])
  })

  test('quotes errors as the program says them', () => {
    const [, section = ''] = read('README.md').split('\n## Errors\n')
    const messages = [...(section.split('\n## ')[0] ?? '').matchAll(/^\| `([^`]+)` \|/gm)].map(([, message = '']) => message)
    expect(messages.length).toBeGreaterThan(10)
    const sources = files('src/*.ts').map(file => readFileSync(path.join(ROOT, file), 'utf8'))
    const absent = messages
      .flatMap(message => message.split(/…|: | \(|\)/))
      .map(piece => piece.trim())
      // What stands between two variable parts is too short to be looked for.
      .filter(piece => piece.length > 8 && !sources.some(source => source.includes(piece)))
    expect(absent).toEqual([])
  })
})

describe('the commands of the README', () => {
  const lines = snippets
    .filter(({ language }) => language === 'sh')
    .flatMap(({ text }) => text.split('\n'))
    .map(line => line.replace(/\s+#.*$/, '').trim())
    .filter(Boolean)
  const calls = lines.filter(line => line.startsWith('node dist/cli.js ')).map(line => line.split(' ').slice(2))
  let folder = ''

  beforeAll(async () => {
    folder = repositoryWith({
      'package.json': '{"dependencies":{"left-pad":"1.3.0"}}',
      LICENSE: readFileSync(path.join(ROOT, 'LICENSE'), 'utf8'),
    })
    const git = (...words: string[]) => run('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.com', ...words], { cwd: folder })
    await git('add', '.')
    await git('commit', '--quiet', '--message=first')
    for (const name of ['one', 'two'])
      await osdReview(['scan', '--offline', '--format', 'json', '--output', `${name}.json`], { cwd: folder })
  })

  test('are all of a kind that is tried out', () => {
    expect(lines.filter(line => !line.startsWith('node dist/cli.js '))).toEqual(['npm start', 'npm cit'])
    expect(calls.length).toBeGreaterThan(6)
  })

  test.each(calls.map(words => ({ words })))('osd-review $words', async ({ words }) => {
    const asks = ['review', 'scan', 'try', 'init'].includes(words[0] ?? '')
    const { status, output, notes } = await osdReview([...words, ...(asks ? ['--offline'] : [])], { cwd: folder })
    // `try` names a model that is not Open Source, on purpose.
    expect([status, notes.replace(/^\d+ files\n$/, '')]).toEqual([words[0] === 'try' ? 1 : 0, ''])
    expect(output).not.toBe('')
  })

  test('npm start ends 0 and says what the exit status would be', async () => {
    const { status, output } = await run(process.execPath, ['scripts/start.mjs'], { cwd: ROOT })
    expect(status).toBe(0)
    expect(output).toContain('Merge blocked')
  })
})
