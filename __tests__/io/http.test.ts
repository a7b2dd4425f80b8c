import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
import { afterEach, describe, expect, test } from '@jest/globals'
import { hosts } from '#io/hosts.ts'
import { createHttp, type HttpOptions } from '#io/http.ts'
import { proxyFor } from '#io/proxy.ts'
import type { Hosts } from '#model/http.ts'

const open: Server[] = []

afterEach(() => {
  for (const server of open.splice(0)) {
    server.closeAllConnections()
    server.close()
  }
})

async function serve(listener: RequestListener): Promise<{ url: string; host: string; server: Server }> {
  const server = createServer(listener)
  open.push(server)
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', () => resolve()))
  const host = `127.0.0.1:${portOf(server)}`
  return { url: `http://${host}`, host, server }
}

function portOf(server: Server): number {
  const address: AddressInfo | string | null = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return address.port
}

const PUBLIC = hosts(() => undefined)

function client(places: Partial<Hosts>, more: Partial<HttpOptions> = {}) {
  return createHttp({ offline: false, hosts: { ...PUBLIC, ...places }, env: () => undefined, timeout: 300, firstPause: 5, ...more })
}

const text = (reply: { readonly ok: boolean } & Partial<{ readonly body: Uint8Array }>) => new TextDecoder().decode(reply.body)

describe('http', () => {
  test('offline touches no socket and contacts nobody', async () => {
    let asked = 0
    const { url } = await serve((_, reply) => {
      asked++
      reply.end()
    })
    const http = client({ npm: url }, { offline: true })
    expect(await http({ url: `${url}/x` })).toMatchObject({ ok: false, because: 'offline' })
    expect(asked).toBe(0)
    expect(http.hosts()).toEqual([])
  })

  test('a host that is not a service is refused before a socket is opened', async () => {
    const http = client({})
    expect(await http({ url: 'http://169.254.169.254/latest' })).toMatchObject({ ok: false, because: 'refused-host' })
    expect(await http({ url: 'http://pypi.org/plain' })).toMatchObject({ ok: false, because: 'refused-host' })
    expect(await http({ url: 'no address' })).toMatchObject({ ok: false, because: 'refused-host' })
    expect(http.hosts()).toEqual([])
  })

  test('answers, unpacks gzip, and lists the host', async () => {
    const { url, host } = await serve((_, reply) => reply.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('{"a":1}')))
    const http = client({ npm: url })
    expect(text(await http({ url: `${url}/x` }))).toBe('{"a":1}')
    expect(http.hosts()).toEqual([host])
  })

  test('a packed bomb and a long answer are cut off', async () => {
    const { url } = await serve((request, reply) => {
      if (request.url === '/bomb') reply.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(Buffer.alloc(20_000_000)))
      else reply.end(Buffer.alloc(6_000_000))
    })
    const http = client({ npm: url }, { timeout: 10_000 })
    expect(await http({ url: `${url}/bomb` })).toMatchObject({ ok: false, because: 'too-large' })
    expect(await http({ url: `${url}/long` })).toMatchObject({ ok: false, because: 'too-large' })
    expect(await http({ url: `${url}/long`, maxBytes: 7_000_000 })).toMatchObject({ ok: true, status: 200 })
  })

  test('a server fault is tried again, three times in all', async () => {
    let asked = 0
    const { url } = await serve((request, reply) => reply.writeHead(request.url === '/heals' && ++asked > 1 ? 200 : 503).end())
    const http = client({ npm: url })
    expect(await http({ url: `${url}/heals` })).toMatchObject({ ok: true, status: 200 })
    let all = 0
    const down = await serve((_, reply) => {
      all++
      reply.writeHead(500).end()
    })
    expect(await client({ npm: down.url })({ url: `${down.url}/x` })).toMatchObject({ ok: true, status: 500 })
    expect(all).toBe(3)
  })

  test('a hang is a timeout, a reset is unreachable, and a dead host is given up', async () => {
    const hang = await serve(() => undefined)
    expect(await client({ npm: hang.url })({ url: `${hang.url}/x` })).toMatchObject({ ok: false, because: 'timeout' })
    let asked = 0
    const reset = await serve(request => {
      asked++
      request.socket.destroy()
    })
    const http = client({ npm: reset.url })
    const all = await Promise.all(Array.from({ length: 100 }, (_, n) => http({ url: `${reset.url}/${n}` })))
    for (const reply of all) expect(reply).toMatchObject({ ok: false, because: 'unreachable' })
    expect(asked).toBeLessThan(30)
  })

  test('an answer that stops in the middle is not taken for a whole one', async () => {
    const { url } = await serve((_, reply) => {
      reply.writeHead(200, { 'content-length': '100' })
      reply.write('half')
      setTimeout(() => reply.socket?.destroy(), 20)
    })
    expect(await client({ npm: url })({ url: `${url}/x` })).toMatchObject({ ok: false, because: 'unreachable' })
  })

  test('Retry-After is waited for when short; a long one is told and the host left alone', async () => {
    let asked = 0
    const short = await serve((_, reply) => (++asked === 1 ? reply.writeHead(429, { 'retry-after': '1' }).end() : reply.end('ok')))
    const from = Date.now()
    expect(await client({ npm: short.url })({ url: `${short.url}/x` })).toMatchObject({ ok: true, status: 200 })
    expect(Date.now() - from).toBeGreaterThanOrEqual(990)
    let times = 0
    const long = await serve((_, reply) => {
      times++
      reply.writeHead(429, { ratelimit: '"api";r=0;t=250' }).end()
    })
    const http = client({ huggingface: long.url })
    expect(await http({ url: `${long.url}/x` })).toMatchObject({ ok: true, status: 429 })
    const rest = await Promise.all(Array.from({ length: 100 }, (_, n) => http({ url: `${long.url}/${n}` })))
    for (const reply of rest) expect(reply).toMatchObject({ ok: false, because: 'rate-limited' })
    expect(times).toBe(1)
  })

  test('the deadline ends waiting and asking', async () => {
    const { url } = await serve(() => undefined)
    const http = client({ npm: url }, { deadline: Date.now() + 150, timeout: 5000 })
    expect(await http({ url: `${url}/x` })).toMatchObject({ ok: false, because: 'deadline' })
    expect(await http({ url: `${url}/y` })).toMatchObject({ ok: false, because: 'deadline' })
  })

  test('at most eight requests are under way', async () => {
    let now = 0
    let most = 0
    const { url } = await serve((_, reply) => {
      most = Math.max(most, ++now)
      setTimeout(() => {
        now--
        reply.end()
      }, 20)
    })
    const http = client({ npm: url })
    await Promise.all(Array.from({ length: 40 }, (_, n) => http({ url: `${url}/${n}` })))
    expect(most).toBe(8)
  })

  test('a host with a speed limit is asked no faster, and does not stop the others', async () => {
    const slow = await serve((_, reply) => reply.end())
    const fast = await serve((_, reply) => reply.end())
    const http = client({ crates: slow.url, npm: fast.url }, { intervals: { [slow.host]: 100 } })
    const from = Date.now()
    const slows = Array.from({ length: 10 }, (_, n) => http({ url: `${slow.url}/${n}` }))
    await http({ url: `${fast.url}/x` })
    expect(Date.now() - from).toBeLessThan(500)
    await Promise.all(slows)
    expect(Date.now() - from).toBeGreaterThanOrEqual(890)
  })

  test('what is asked twice in a run costs once', async () => {
    let asked = 0
    const { url } = await serve((_, reply) => {
      asked++
      reply.end('{}')
    })
    const http = client({ npm: url })
    await Promise.all([http({ url: `${url}/x` }), http({ url: `${url}/x` })])
    await http({ url: `${url}/x` })
    expect(asked).toBe(1)
    await http({ url: `${url}/x`, headers: { range: 'bytes=0-9' } })
    expect(asked).toBe(2)
  })

  test('connections are kept open', async () => {
    const sockets = new Set<unknown>()
    const { url } = await serve((request, reply) => {
      sockets.add(request.socket)
      reply.end('{}')
    })
    const http = client({ npm: url })
    for (let n = 0; n < 5; n++) await http({ url: `${url}/${n}` })
    expect(sockets.size).toBe(1)
  })

  describe('redirects and tokens', () => {
    test('tokens go to their own host alone', async () => {
      const seen: Record<string, string | undefined> = {}
      const note = (name: string) => (request: IncomingMessage, reply: ServerResponse) => {
        seen[name] = request.headers.authorization
        reply.end()
      }
      const [hub, github, npm] = [await serve(note('hub')), await serve(note('github')), await serve(note('npm'))]
      const places = { huggingface: hub.url, githubApi: github.url, npm: npm.url }
      const http = client(places, { tokens: { github: 'ghs_1', huggingface: 'hf_1' } })
      await http({ url: `${hub.url}/x` })
      await http({ url: `${github.url}/x` })
      await http({ url: `${npm.url}/x`, headers: { Authorization: 'Bearer stolen' } })
      expect(seen).toEqual({ hub: 'Bearer hf_1', github: 'Bearer ghs_1', npm: undefined })
    })

    test('a redirect is followed on services alone, and never carries a token to another host', async () => {
      const seen: (string | undefined)[] = []
      const other = await serve((request, reply) => {
        seen.push(request.headers.authorization)
        reply.end('other')
      })
      const stranger = await serve((_, reply) => reply.end('stranger'))
      const hub = await serve((request, reply) => {
        const to = { '/service': `${other.url}/y`, '/stranger': `${stranger.url}/y`, '/own': '/new', '/loop': '/loop' }[request.url ?? '']
        if (to) reply.writeHead(302, { location: to }).end()
        else reply.end(`own ${request.headers.authorization}`)
      })
      const http = client({ huggingface: hub.url, githubApi: other.url }, { tokens: { github: 'ghs_1', huggingface: 'hf_1' } })
      expect(text(await http({ url: `${hub.url}/service` }))).toBe('other')
      expect(seen).toEqual([undefined])
      expect(await http({ url: `${hub.url}/stranger` })).toMatchObject({ ok: false, because: 'refused-host' })
      expect(await http({ url: `${hub.url}/own` })).toMatchObject({ ok: true, url: `${hub.url}/new` })
      expect(await http({ url: `${hub.url}/loop` })).toMatchObject({ ok: false, because: 'unreachable' })
      expect(http.hosts()).toEqual([hub.host, other.host].sort())
    })
  })

  describe('proxies', () => {
    test('the variables are read as curl reads them', () => {
      const env = (vars: Record<string, string>) => (name: string) => vars[name]
      const at = (url: string, vars: Record<string, string>) => proxyFor(new URL(url), env(vars))?.href
      expect(at('https://pypi.org/', { HTTPS_PROXY: 'http://p:3128' })).toBe('http://p:3128/')
      expect(at('https://pypi.org/', { https_proxy: 'p:3128' })).toBe('http://p:3128/')
      expect(at('https://pypi.org/', { HTTPS_PROXY: 'http://p:1', NO_PROXY: 'x.org, .pypi.org' })).toBeUndefined()
      expect(at('https://a.pypi.org/', { HTTPS_PROXY: 'http://p:1', NO_PROXY: 'pypi.org:443' })).toBeUndefined()
      expect(at('https://notpypi.org/', { HTTPS_PROXY: 'http://p:1', NO_PROXY: 'pypi.org' })).toBe('http://p:1/')
      expect(at('https://pypi.org/', { HTTPS_PROXY: 'http://p:1', NO_PROXY: '*' })).toBeUndefined()
      expect(at('http://pypi.org/', { HTTPS_PROXY: 'http://p:1' })).toBeUndefined()
    })

    test('http goes through the proxy by its whole address', async () => {
      const seen: unknown[] = []
      const proxy = await serve((request, reply) => {
        seen.push([request.url, request.headers['proxy-authorization']])
        reply.end('by proxy')
      })
      const env = (name: string) => (name === 'HTTP_PROXY' ? proxy.url.replace('//', '//me:secret@') : undefined)
      const http = client({ npm: 'http://registry.example' }, { env })
      expect(text(await http({ url: 'http://registry.example/x' }))).toBe('by proxy')
      expect(seen).toEqual([['http://registry.example/x', `Basic ${Buffer.from('me:secret').toString('base64')}`]])
    })

    test('https is tunneled to the service, and the proxy sees its name alone', async () => {
      const asked: string[] = []
      const proxy = await serve((_, reply) => reply.writeHead(400).end())
      proxy.server.on('connect', (request, socket) => {
        asked.push(request.url ?? '')
        socket.end('HTTP/1.1 407 Proxy Authentication Required\r\n\r\n')
      })
      const http = client({}, { env: name => (name === 'HTTPS_PROXY' ? proxy.url : undefined) })
      const reply = await http({ url: 'https://registry.npmjs.org/x' })
      expect(reply).toMatchObject({ ok: false, because: 'unreachable', detail: expect.stringContaining('407') })
      expect(new Set(asked)).toEqual(new Set(['registry.npmjs.org:443']))
    })
  })
})
