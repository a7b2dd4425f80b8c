import { describe, expect, test } from '@jest/globals'
import { joined, openPackage, restrictedModel, reviewOf } from '#__tests__/github/reviews.ts'
import { run, visible } from '#__tests__/github/run.ts'
import { loopback } from '#__tests__/github/session.ts'
import { addedFile, addPull, sha } from '#__tests__/github/state.ts'

const start = loopback()

const model = (line: number, name?: string, license?: string) => restrictedModel('app/load.py', line, name, license)

/** So many models under as many licenses: one comment each. */
const models = (count: number) =>
  Array.from({ length: count }, (_, n) =>
    model(n + 1, `acme-labs/Parrot-${String(n).padStart(3, '0')}`, `parrot-${String(n).padStart(3, '0')}`),
  )

describe('a review on its pull request', () => {
  test('arrives as one inline comment on the added line and one summary', async () => {
    const server = await start()
    const pull = addPull(server.state, 1, [addedFile('app/load.py', 5)])
    const published = await run(server, pull, joined([model(3)]))
    expect(published).toMatchObject({ complete: true, notices: [], summary: 'created', comments: { posted: 1 } })
    expect(pull.threads).toMatchObject([{ path: 'app/load.py', line: 3, subject: 'LINE' }])
    expect(pull.threads[0]?.comments[0]?.body).toContain('acme-labs/Parrot-7b')
    expect(pull.comments).toHaveLength(1)
    expect(pull.comments[0]?.body).toContain('Merge blocked: 1 model does not meet the Open Source Definition')
    expect(pull.reviews).toMatchObject([{ state: 'COMMENTED' }])
    expect(published.summaryUrl).toContain('#issuecomment-')
    expect(published.reviewUrl).toContain('#pullrequestreview-')
  })

  test('is not added to by a second run over the same facts, even of another workflow run', async () => {
    const server = await start()
    const pull = addPull(server.state, 1, [addedFile('app/load.py', 5)])
    await run(server, pull, joined([model(3)]))
    const before = visible(pull)
    const published = await run(server, pull, joined([model(3)]), {}, 8)
    expect(visible(pull)).toEqual(before)
    expect(published).toMatchObject({ summary: 'unchanged', comments: { posted: 0, kept: 1 } })
    expect(server.seen.filter(({ method, path }) => method !== 'GET' && !path.startsWith('/graphql'))).toHaveLength(2)
  })

  test('says nothing where nothing is to be said', async () => {
    const server = await start()
    const pull = addPull(server.state, 1, [addedFile('package.json', 5)])
    const published = await run(server, pull, reviewOf([openPackage('left', 'package.json', 2)], []))
    expect(visible(pull)).toEqual({ threads: [], comments: [], reviews: [] })
    expect(published).toMatchObject({ complete: true, summary: 'none' })
  })

  test('is one line when clean and a summary is always wanted', async () => {
    const server = await start()
    const pull = addPull(server.state, 1, [addedFile('package.json', 5)])
    await run(server, pull, reviewOf([openPackage('left', 'package.json', 2)], []), { summary: 'always' })
    expect(pull.comments[0]?.body.trim().split('\n')).toHaveLength(2)
    expect(pull.comments[0]?.body).toContain('No license finding in 1 file (1 package): 1 OSI-approved')
  })

  test('puts its summary right when a later push leaves nothing to say', async () => {
    const server = await start()
    const pull = addPull(server.state, 1, [addedFile('app/load.py', 5)])
    await run(server, pull, joined([model(3)]))
    await run(server, pull, reviewOf([], [], { conclusion: 'neutral' }))
    expect(pull.comments).toHaveLength(1)
    expect(pull.comments[0]?.body).toContain('Nothing in this change is reviewed')
  })

  test('finds its summary behind a hundred comments of others, and not the marker that others planted', async () => {
    const server = await start()
    const pull = addPull(server.state, 1, [addedFile('app/load.py', 5)])
    pull.comments.push({ id: 1, author: 'mallory', body: '<!-- osd-review:summary -->\nAll is well.', minimized: false })
    for (let n = 0; n < 150; n++) pull.comments.push({ id: 10 + n, author: 'octo', body: 'Ping', minimized: false })
    await run(server, pull, joined([model(3)]))
    await run(server, pull, joined([model(3)]))
    expect(pull.comments).toHaveLength(152)
    expect(pull.comments[0]?.body).toContain('All is well.')
  })

  test('removes the second of two summaries that two runs posted at the same time', async () => {
    const server = await start()
    const pull = addPull(server.state, 1, [addedFile('app/load.py', 5)])
    await run(server, pull, joined([model(3)]))
    pull.comments.push({ id: 5, author: 'github-actions', body: pull.comments[0]?.body ?? '', minimized: false })
    await run(server, pull, joined([model(3)]))
    expect(pull.comments).toHaveLength(1)
  })

  test('removes the second of two equal comments, unless somebody replied to it', async () => {
    const server = await start()
    const pull = addPull(server.state, 1, [addedFile('app/load.py', 5)])
    await run(server, pull, joined([model(3)]))
    const body = pull.threads[0]?.comments[0]?.body ?? ''
    const copy = (id: number) => ({
      id,
      path: 'app/load.py',
      line: 3,
      subject: 'LINE' as const,
      resolved: false,
      comments: [{ id: id + 50, author: 'github-actions', body, minimized: false }],
    })
    const answered = copy(2)
    answered.comments.push({ id: 99, author: 'octo', body: 'Hm.', minimized: false })
    pull.threads.push(copy(1), answered)
    await run(server, pull, joined([model(3)]))
    expect(pull.threads.map(({ comments }) => comments.length)).toEqual([1, 2])
  })

  test('tells all findings of one line, and of one license in one file, in one comment', async () => {
    const server = await start()
    const pull = addPull(server.state, 1, [addedFile('app/load.py', 30)])
    const same = [model(3, 'acme-labs/A'), model(9, 'acme-labs/B'), model(9, 'acme-labs/C')]
    await run(server, pull, joined(same))
    expect(pull.threads).toHaveLength(2)
    await run(server, pull, joined([...same, model(12, 'acme-labs/D')]))
    expect(pull.threads).toHaveLength(2)
    expect(pull.threads.flatMap(({ comments }) => comments.map(({ body }) => body)).join('\n')).toContain('acme-labs/D')
  })

  test('stands at the head of the file where the line is not in the diff, and in the summary where the file is not', async () => {
    const server = await start()
    const file = { ...addedFile('app/load.py', 5), status: 'modified' as const, patch: '@@ -10,3 +10,4 @@\n a\n+b\n c\n d' }
    const { patch: _, ...without } = addedFile('model.bin.py', 9000)
    const pull = addPull(server.state, 1, [file, without])
    const published = await run(
      server,
      pull,
      joined([model(3), model(11, 'a/in-diff', 'x'), restrictedModel('model.bin.py', 5), restrictedModel('other.py', 1)]),
    )
    expect(pull.threads).toMatchObject([
      { path: 'app/load.py', line: 11, subject: 'LINE' },
      { path: 'app/load.py', subject: 'FILE' },
      { path: 'model.bin.py', subject: 'FILE' },
    ])
    expect(pull.threads[1]?.comments[0]?.body).toMatch(/^Line 3: /)
    expect(published).toMatchObject({ complete: true, comments: { posted: 3, summaryOnly: 1 } })
    expect(pull.comments[0]?.body).toContain('other.py:1')
  })

  test('follows its limit of comments, and a lower one takes nothing away', async () => {
    const server = await start()
    const pull = addPull(server.state, 1, [addedFile('app/load.py', 400)])
    const first = await run(server, pull, joined(models(50)), { maxInlineComments: 40 })
    expect(first).toMatchObject({ complete: true, comments: { posted: 40, summaryOnly: 10 } })
    expect(pull.reviews).toHaveLength(2)
    await run(server, pull, joined(models(50)), { maxInlineComments: 10 })
    expect(pull.threads).toHaveLength(40)
    expect(pull.threads.every(({ resolved, comments }) => !resolved && !comments[0]?.minimized)).toBe(true)
  })

  test('with 400 findings keeps within every limit and says what was cut', async () => {
    const server = await start()
    const pull = addPull(server.state, 1, [addedFile('app/load.py', 400)])
    const published = await run(server, pull, joined(models(400)))
    expect(published).toMatchObject({ complete: true, comments: { posted: 10, summaryOnly: 390 } })
    expect(pull.comments[0]?.body.length).toBeLessThanOrEqual(65_535)
    expect(pull.comments[0]?.body).toMatch(/\*\*\d+ entries are not shown here for length\*\*: see the \[job summary\]/)
    expect(pull.comments[0]?.body).toContain('Merge blocked: 400 models do not meet')
  })

  test('reads 3,100 files page by page, and takes the hundred that are not listed for unknown', async () => {
    const server = await start()
    const files = Array.from({ length: 3100 }, (_, n) => addedFile(`models/${n}.py`, 3))
    const pull = addPull(server.state, 1, files)
    const published = await run(server, pull, joined([restrictedModel('models/2999.py', 2), restrictedModel('models/3050.py', 2)]))
    expect(pull.threads).toMatchObject([{ path: 'models/2999.py', line: 2 }])
    expect(published).toMatchObject({ complete: true, comments: { posted: 1, summaryOnly: 1 } })
    expect(server.seen.filter(({ path }) => path.includes('/files'))).toHaveLength(30)
  })

  test('works on an Enterprise Server', async () => {
    const server = await start({ enterprise: true })
    const pull = addPull(server.state, 1, [addedFile('app/load.py', 5)])
    expect(await run(server, pull, joined([model(3)]))).toMatchObject({ complete: true })
    expect(server.seen.every(({ path }) => path.startsWith('/api/'))).toBe(true)
    expect(pull.threads).toHaveLength(1)
  })

  test('is left to the run of a newer commit', async () => {
    const server = await start()
    const pull = addPull(server.state, 1, [addedFile('app/load.py', 5)])
    const old = { ...pull, head: { ...pull.head } }
    pull.head.sha = sha('a newer head')
    const published = await run(server, old, joined([model(3)]))
    expect(published.notices).toEqual([expect.stringContaining('newer commit')])
    expect(visible(pull)).toEqual({ threads: [], comments: [], reviews: [] })
  })
})

describe('a comment whose finding is gone', () => {
  test('is resolved where the token may, and comes back when the finding does', async () => {
    const server = await start()
    server.state.permissions.contents = 'write'
    const pull = addPull(server.state, 1, [addedFile('app/load.py', 5)])
    await run(server, pull, joined([model(3)]))
    const first = visible(pull)
    expect(await run(server, pull, reviewOf([], []))).toMatchObject({ comments: { resolved: 1 }, summary: 'edited' })
    expect(pull.threads).toMatchObject([{ resolved: true }])
    expect(pull.threads[0]?.comments[0]?.body).toContain('No longer applies')
    const settled = visible(pull)
    await run(server, pull, reviewOf([], []))
    expect(visible(pull)).toEqual(settled)
    await run(server, pull, joined([model(3)]))
    expect(visible(pull).threads).toEqual(first.threads)
  })

  test('is minimized where the token may not resolve', async () => {
    const server = await start()
    const pull = addPull(server.state, 1, [addedFile('app/load.py', 5)])
    await run(server, pull, joined([model(3)]))
    const first = visible(pull)
    await run(server, pull, reviewOf([], []))
    expect(pull.threads[0]).toMatchObject({ resolved: false, comments: [{ minimized: true }] })
    await run(server, pull, joined([model(3)]))
    expect(visible(pull).threads).toEqual(first.threads)
  })

  test('is kept in sight and marked once where somebody replied', async () => {
    const server = await start()
    server.state.permissions.contents = 'write'
    const pull = addPull(server.state, 1, [addedFile('app/load.py', 5)])
    await run(server, pull, joined([model(3)]))
    pull.threads[0]?.comments.push({ id: 77, author: 'octo', body: 'We asked legal.', minimized: false })
    expect(await run(server, pull, reviewOf([], []))).toMatchObject({ comments: { marked: 1, resolved: 0 } })
    expect(pull.threads).toMatchObject([{ resolved: false, comments: [{ minimized: false }, { body: 'We asked legal.' }] }])
    const settled = visible(pull)
    await run(server, pull, reviewOf([], []))
    expect(visible(pull)).toEqual(settled)
    expect(pull.threads[0]?.comments[0]?.body.match(/No longer applies/g)).toHaveLength(1)
  })

  test('is not the comment of somebody else who planted the marker', async () => {
    const server = await start()
    const pull = addPull(server.state, 1, [addedFile('app/load.py', 5)])
    await run(server, pull, joined([model(3)]))
    const body = pull.threads[0]?.comments[0]?.body ?? ''
    pull.threads = [
      {
        id: 9,
        path: 'app/load.py',
        line: 1,
        subject: 'LINE',
        resolved: false,
        comments: [{ id: 8, author: 'mallory', body, minimized: false }],
      },
    ]
    await run(server, pull, joined([model(3)]))
    expect(pull.threads).toHaveLength(2)
    expect(pull.threads[0]?.comments[0]?.body).toBe(body)
  })
})

describe('a comment that is still true', () => {
  test('is not posted again after its line moved', async () => {
    const server = await start()
    const pull = addPull(server.state, 1, [addedFile('app/load.py', 50)])
    await run(server, pull, joined([model(3)]))
    // GitHub moves the thread with its line.
    if (pull.threads[0]) pull.threads[0].line = 33
    pull.head.sha = sha('second head')
    await run(server, pull, joined([model(33)]))
    expect(pull.threads).toMatchObject([{ line: 33, resolved: false }])
  })

  test('is not posted again after a force-push made it outdated', async () => {
    const server = await start()
    const pull = addPull(server.state, 1, [addedFile('app/load.py', 50)])
    await run(server, pull, joined([model(3)]))
    if (pull.threads[0]) pull.threads[0].line = undefined
    pull.head.sha = sha('rebased head')
    const published = await run(server, pull, joined([model(3)]))
    expect(pull.threads).toHaveLength(1)
    expect(published).toMatchObject({ comments: { kept: 1 }, summary: 'edited' })
    expect(pull.comments).toHaveLength(1)
  })

  test('stays resolved when a person resolved it', async () => {
    const server = await start()
    const pull = addPull(server.state, 1, [addedFile('app/load.py', 50)])
    await run(server, pull, joined([model(3)]))
    if (pull.threads[0]) pull.threads[0].resolved = true
    await run(server, pull, joined([model(3)]))
    expect(pull.threads).toMatchObject([{ resolved: true }])
  })

  test('gives way to a new one when the component or its license changed', async () => {
    const server = await start()
    server.state.permissions.contents = 'write'
    const pull = addPull(server.state, 1, [addedFile('app/load.py', 50)])
    await run(server, pull, joined([model(3)]))
    await run(server, pull, joined([model(3, 'acme-labs/Parrot-70b')]))
    expect(pull.threads).toMatchObject([{ resolved: true }, { resolved: false }])
  })
})

describe('a request for changes', () => {
  const settings = { review: 'request-changes' as const }

  test('is made only where asked for, once, and taken back when clean', async () => {
    const server = await start()
    const pull = addPull(server.state, 1, [addedFile('app/load.py', 5)])
    await run(server, pull, joined([model(3)]), settings)
    await run(server, pull, joined([model(3)]), settings)
    expect(pull.reviews).toMatchObject([{ state: 'CHANGES_REQUESTED' }])
    await run(server, pull, reviewOf([], []), settings)
    expect(pull.reviews).toMatchObject([{ state: 'DISMISSED' }])
  })

  test('is made without a comment where no finding has a line', async () => {
    const server = await start()
    const pull = addPull(server.state, 1, [addedFile('app/load.py', 5)])
    await run(server, pull, joined([restrictedModel('elsewhere.py', 3)]), settings)
    expect(pull.reviews).toMatchObject([{ state: 'CHANGES_REQUESTED' }])
  })

  test('is told where GitHub refuses to take it back', async () => {
    const server = await start()
    const pull = addPull(server.state, 1, [addedFile('app/load.py', 5)])
    await run(server, pull, joined([model(3)]), settings)
    server.faults = [{ method: 'PUT', match: /dismissals/, does: { kind: 'answer', status: 422, message: 'Protected branch' } }]
    const published = await run(server, pull, reviewOf([], []), settings)
    expect(published.notices).toEqual([
      expect.stringMatching(/request for changes of an earlier run could not be taken back \(422: Protected branch\)/),
    ])
    expect(pull.comments[0]?.body).toContain('No license finding')
  })

  test('falls back to a comment on the own pull request of the token’s account', async () => {
    const server = await start()
    server.state.viewer = 'octo'
    const pull = addPull(server.state, 1, [addedFile('app/load.py', 5)])
    const published = await run(server, pull, joined([model(3)]), settings)
    expect(pull.threads).toHaveLength(1)
    expect(published.notices).toEqual([expect.stringContaining('Changes were not requested')])
  })
})
