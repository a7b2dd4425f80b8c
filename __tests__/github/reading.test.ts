import { describe, expect, test } from '@jest/globals'
import {
  createGitHubClient,
  githubUrls,
  openRemoteTree,
  pullOfEvent,
  readChangedFiles,
  readMergeBase,
  readRemoteFile,
  readTip,
} from '#io/github.ts'
import { clientOf, contextOf } from '#__tests__/github/run.ts'
import { loopback } from '#__tests__/github/session.ts'
import { addedFile, addPull, sha, type State, type StoredFile } from '#__tests__/github/state.ts'

const start = loopback()
const repository = { owner: 'acme', repo: 'shop' }
const text = (content: string): StoredFile => ({ bytes: new TextEncoder().encode(content) })

function commit(state: State, name: string, files: Readonly<Record<string, StoredFile>>): string {
  const id = sha(name)
  state.commits.set(id, new Map(Object.entries(files)))
  return id
}

describe('a tree without a checkout', () => {
  test('has its files, whatever their encoding, and neither links nor submodules', async () => {
    const server = await start()
    const files = {
      'package.json': text('{}'),
      'sub/läßt sich lesen.txt': text('ü'),
      'bom.txt': text('\ufeffx'),
      'latin.txt': { bytes: Uint8Array.of(0x66, 0xfc, 0x72) },
      'utf16.txt': { bytes: Uint8Array.of(0xff, 0xfe, 0x61, 0) },
      'empty.txt': text(''),
      link: { bytes: new TextEncoder().encode('/etc/passwd'), mode: '120000' as const },
      module: { bytes: new Uint8Array(), mode: '160000' as const },
    }
    const { client } = clientOf(server)
    const opened = await openRemoteTree(commit(server.state, 'a', files), repository, client)
    if (!opened.ok) throw new Error(opened.fault.message)
    const tree = opened.value
    expect(tree.list()).toEqual(['bom.txt', 'empty.txt', 'latin.txt', 'package.json', 'sub/läßt sich lesen.txt', 'utf16.txt'])
    expect(tree.read('package.json')).toEqual({ error: 'package.json was not loaded from GitHub' })
    await tree.load([...tree.list(), 'link', 'nowhere'])
    for (const path of tree.list())
      expect(bytesOf(tree.read(path))).toEqual([...(new Map<string, StoredFile>(Object.entries(files)).get(path)?.bytes ?? [])])
    expect(tree.read('link')).toEqual({ error: 'link does not exist' })
    expect(tree.read('nowhere')).toEqual({ error: 'nowhere does not exist' })
    expect(tree.id?.('package.json')).toMatch(/^[0-9a-f]{40}$/)
  })

  test('brings a lock file of 2 MB whole', async () => {
    const server = await start()
    const large = 'x'.repeat(2_000_000)
    const { client } = clientOf(server)
    const opened = await openRemoteTree(commit(server.state, 'a', { 'package-lock.json': text(large) }), repository, client)
    if (!opened.ok) throw new Error(opened.fault.message)
    await opened.value.load(['package-lock.json'])
    expect(bytesOf(opened.value.read('package-lock.json'))).toHaveLength(2_000_000)
  })

  test('finds files that a cut-off listing does not show', async () => {
    const server = await start()
    server.state.treeLimit = 1
    const { client } = clientOf(server)
    const opened = await openRemoteTree(commit(server.state, 'a', { 'a.txt': text('a'), 'b/c.txt': text('c') }), repository, client)
    if (!opened.ok) throw new Error(opened.fault.message)
    expect(opened.value).toMatchObject({ complete: false })
    await opened.value.load(['b/c.txt', 'nowhere'])
    expect(bytesOf(opened.value.read('b/c.txt'))).toEqual([99])
    expect(opened.value.read('nowhere')).toEqual({ error: 'nowhere does not exist' })
  })

  test('says of each file why it could not be read', async () => {
    const server = await start()
    const { client } = clientOf(server)
    const opened = await openRemoteTree(commit(server.state, 'a', { 'a.txt': text('a') }), repository, client)
    if (!opened.ok) throw new Error(opened.fault.message)
    server.faults = [{ match: /graphql|blobs/, does: { kind: 'answer', status: 502, message: 'Bad Gateway' } }]
    await opened.value.load(['a.txt'])
    expect(opened.value.read('a.txt')).toEqual({ error: 'a.txt could not be read from GitHub (502: Bad Gateway)' })
  })

  test('costs no more than 120 requests for 300 files and 40 manifests on two sides', async () => {
    const server = await start()
    const paths = Array.from({ length: 300 }, (_, n) =>
      n < 40 ? `packages/${n}/${n % 2 ? 'package.json' : 'package-lock.json'}` : `src/${n}.ts`,
    )
    const tree = (side: string) =>
      commit(
        server.state,
        side,
        Object.fromEntries(
          paths.map((path, n) => [path, text(`${side} ${n} ${'x'.repeat(path.endsWith('lock.json') ? 300_000 + n * 20_000 : 900)}`)]),
        ),
      )
    const pull = addPull(
      server.state,
      1,
      paths.map(path => addedFile(path, 3)),
    )
    const { client } = clientOf(server)
    const context = contextOf(server, pull)
    expect(await readChangedFiles(context, client)).toMatchObject({ ok: true, value: { complete: true } })
    for (const side of ['base', 'head']) {
      const opened = await openRemoteTree(tree(side), repository, client)
      if (!opened.ok) throw new Error(opened.fault.message)
      await opened.value.load(paths.slice(0, 40))
      for (const path of paths.slice(0, 40)) expect(opened.value.read(path)).toHaveProperty('bytes')
    }
    expect(client.requests()).toBeLessThanOrEqual(60)
  })
})

describe('what else is read', () => {
  test('the tip of a branch, a file at a revision, the commit in common', async () => {
    const server = await start()
    const base = commit(server.state, 'base', { '.github/osd-review.yml': text('preset: strict\n') })
    const head = commit(server.state, 'head', {})
    server.state.branches.set('release/1.x', base)
    server.state.mergeBases.set(`${base}...${head}`, sha('common'))
    const { client } = clientOf(server)
    expect(await readTip('release/1.x', repository, client)).toEqual({ ok: true, value: base })
    expect(await readTip('nowhere', repository, client)).toMatchObject({ ok: false, fault: { kind: 'missing' } })
    const file = await readRemoteFile('.github/osd-review.yml', base, repository, client)
    expect(file.ok && new TextDecoder().decode(file.value)).toBe('preset: strict\n')
    expect(await readRemoteFile('nowhere.yml', base, repository, client)).toMatchObject({ ok: false, fault: { kind: 'missing' } })
    expect(await readMergeBase(base, head, repository, client)).toEqual({ ok: true, value: sha('common') })
  })

  test('a pull request from the event, and none where the event has none', () => {
    const event = {
      pull_request: {
        number: 7,
        draft: true,
        head: { sha: 'a'.repeat(40), ref: 'topic', repo: null },
        base: { sha: 'b'.repeat(40), ref: 'main' },
      },
    }
    expect(pullOfEvent(event, 'acme/shop')).toEqual({
      owner: 'acme',
      repo: 'shop',
      number: 7,
      headSha: 'a'.repeat(40),
      headRef: 'topic',
      baseRef: 'main',
      baseSha: 'b'.repeat(40),
      draft: true,
    })
    for (const other of [{}, null, 'x', { pull_request: { number: '7' } }]) expect(pullOfEvent(other, 'acme/shop')).toBeUndefined()
  })

  test('through the proxy of the machine, and straight where it is exempt', async () => {
    const server = await start()
    server.state.branches.set('main', sha('tip'))
    const root = server.env.GITHUB_SERVER_URL
    const urls = { api: 'http://api.git.example', graphql: 'http://api.git.example/graphql', server: 'http://git.example' }
    const ask = (settings: Readonly<Record<string, string>>) =>
      readTip(
        'main',
        repository,
        createGitHubClient({ urls, token: 'ghs_loopback', env: name => settings[name], sleep: () => Promise.resolve() }),
      )
    expect(await ask({ HTTP_PROXY: root })).toEqual({ ok: true, value: sha('tip') })
    expect(await ask({ HTTP_PROXY: root, NO_PROXY: 'git.example' })).toMatchObject({ ok: false, fault: { kind: 'lost' } })
  })

  test('the addresses of an Enterprise Server, and of github.com where none are set', () => {
    expect(githubUrls(() => undefined)).toEqual({
      api: 'https://api.github.com',
      graphql: 'https://api.github.com/graphql',
      server: 'https://github.com',
    })
    const env: Readonly<Record<string, string>> = {
      GITHUB_API_URL: 'https://git.example/api/v3/',
      GITHUB_SERVER_URL: 'https://git.example',
    }
    expect(githubUrls(name => env[name])).toEqual({
      api: 'https://git.example/api/v3',
      graphql: 'https://git.example/api/graphql',
      server: 'https://git.example',
    })
  })
})

function bytesOf(content: { readonly bytes: Uint8Array } | { readonly error: string }): readonly number[] | string {
  return 'bytes' in content ? [...content.bytes] : content.error
}
