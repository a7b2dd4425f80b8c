import { readdirSync } from 'node:fs'
import { createServer, type RequestListener, type Server } from 'node:http'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { hosts } from '#io/hosts.ts'
import { createHttp } from '#io/http.ts'
import type { Answer } from '#model/answer.ts'
import type { Hosts } from '#model/http.ts'
import { parsePurl } from '#model/purl.ts'
import type { Resolver } from '#model/resolver.ts'

/** One component for each resolver. */
const PURLS: Readonly<Record<string, string>> = {
  cocoapods: 'pkg:cocoapods/Tool@1.0.0',
  conda: 'pkg:conda/tool@1.0?subdir=noarch',
  cran: 'pkg:cran/tool@1.0',
  crates: 'pkg:cargo/tool@1.0.0',
  'deps-dev': 'pkg:npm/tool@1.0.0',
  github: 'pkg:githubactions/acme/tool@v1',
  'go-proxy': 'pkg:golang/x.org/tool@v1.0.0',
  hackage: 'pkg:hackage/tool@1.0',
  hex: 'pkg:hex/tool@1.0.0',
  'hugging-face': 'pkg:huggingface/acme/tool',
  maven: 'pkg:maven/org.acme/tool@1.0',
  npm: 'pkg:npm/tool@1.0.0',
  nuget: 'pkg:nuget/tool@1.0.0',
  packagist: 'pkg:composer/acme/tool@1.0.0',
  pub: 'pkg:pub/tool@1.0.0',
  pypi: 'pkg:pypi/tool@1.0.0',
  rubygems: 'pkg:gem/tool@1.0.0',
}

/** What a service does instead of answering, and what must be told of it. */
const FAULTS: Readonly<
  Record<
    string,
    { readonly reply: RequestListener; readonly because: readonly string[]; readonly detail?: RegExp; readonly timeout?: number }
  >
> = {
  404: { reply: (_, reply) => void reply.writeHead(404).end('nothing'), because: ['not-found'] },
  403: { reply: (_, reply) => void reply.writeHead(403).end('no'), because: ['refused', 'gated'] },
  429: { reply: (_, reply) => void reply.writeHead(429, { 'retry-after': '900' }).end('slow down'), because: ['rate-limited'] },
  500: { reply: (_, reply) => void reply.writeHead(500).end('oops'), because: ['unreachable'], detail: /500|several times/ },
  'a reset': { reply: request => void request.socket.destroy(), because: ['unreachable'] },
  'a hang': { reply: () => undefined, because: ['unreachable'], timeout: 100, detail: /did not answer in|several times/ },
  'half a document': {
    reply: (_, reply) => {
      reply.writeHead(200, { 'content-length': '1000' })
      reply.write('{"license":"MI')
      setTimeout(() => reply.socket?.destroy(), 5)
    },
    because: ['unreachable'],
  },
  'broken JSON': { reply: (_, reply) => void reply.end('{"license":"MIT","info":{"license":"MI'), because: ['malformed'] },
  HTML: { reply: (_, reply) => void reply.end('<!doctype html><html><body>license: MIT</body></html>'), because: ['malformed'] },
  '100 MB': {
    reply: (_, reply) => {
      reply.writeHead(200)
      const block = Buffer.alloc(1024 * 1024, 32)
      let left = 100
      const more = () => {
        while (left-- > 0) if (!reply.write(block)) return void reply.once('drain', more)
        reply.end()
      }
      more()
    },
    because: ['malformed'],
    timeout: 20_000,
    detail: /more than \d+ bytes/,
  },
  'a redirect to another host': {
    reply: (_, reply) => void reply.writeHead(302, { location: 'http://127.0.0.1:9/x' }).end(),
    because: ['refused'],
    detail: /not one of the services/,
  },
  'a redirect to itself': {
    reply: (request, reply) => void reply.writeHead(302, { location: request.url ?? '/' }).end(),
    because: ['unreachable'],
    detail: /redirects more than/,
  },
}

/** Bodies of the right shape whose license is of the wrong type. */
const WRONG: Readonly<Record<string, unknown>> = {
  cocoapods: { license: 7 },
  conda: { packages: { 'tool-1.0-0.tar.bz2': { name: 'tool', version: '1.0', license: 7 } } },
  crates: { version: { license: { a: 1 } } },
  'deps-dev': { responses: [{ request: { versionKey: { system: 'NPM', name: 'tool', version: '1.0.0' } }, version: { licenses: 'MIT' } }] },
  github: [],
  hex: { meta: { licenses: 7 } },
  npm: { license: true },
  packagist: { packages: { 'acme/tool': [{ version: '1.0.0', license: 7 }] } },
  pypi: { info: { license: ['MIT'] } },
  rubygems: { licenses: { a: 1 } },
}

let answerWith: RequestListener = () => undefined
let server: Server
let places: Hosts

beforeAll(async () => {
  server = createServer((request, reply) => answerWith(request, reply))
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', () => resolve()))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  places = hosts(name => (name.endsWith('_URL') ? `http://127.0.0.1:${address.port}` : undefined))
})

afterAll(() => {
  server.closeAllConnections()
  server.close()
})

const names = readdirSync(new URL('../../src/resolvers/', import.meta.url)).flatMap(name =>
  name.endsWith('.ts') ? [name.slice(0, -3)] : [],
)

async function ask(name: string, reply: RequestListener, timeout = 5000): Promise<readonly Answer[]> {
  answerWith = reply
  const { resolver }: { readonly resolver: Resolver } = await import(`#resolvers/${name}.ts`)
  const purl = parsePurl(PURLS[name] ?? '')
  if (!purl) throw new Error(`no component for ${name}`)
  return resolver.ask(purl, {
    http: createHttp({ offline: false, hosts: places, env: () => undefined, timeout, firstPause: 1 }),
    hosts: places,
  })
}

test('every resolver has a component here', () => {
  expect(Object.keys(PURLS).sort()).toEqual(names)
})

describe.each(Object.entries(FAULTS))('%s', (fault, { reply, because, detail, timeout }) => {
  test.each(names)(
    '%s',
    async name => {
      const answers = await ask(name, reply, timeout)
      expect(answers.length).toBeGreaterThan(0)
      for (const answer of answers) {
        // A text file may hold anything: the Hub’s README and LICENSE are read as what they are, and identified as nothing.
        if (name === 'hugging-face' && fault === 'broken JSON' && (answer.kind === 'text' || answer.kind === 'none-declared')) continue
        expect(answer).toMatchObject({ kind: 'unavailable' })
        if (answer.kind !== 'unavailable') continue
        expect(because).toContain(answer.because)
        if (detail) expect(answer.detail).toMatch(detail)
      }
    },
    30_000,
  )
})

describe('a license of the wrong type', () => {
  test.each(Object.entries(WRONG))('%s', async (name, body) => {
    const [answer] = await ask(name, (_, reply) => void reply.end(JSON.stringify(body)))
    expect(answer).toMatchObject({ kind: 'unavailable', because: 'malformed' })
  })
})
