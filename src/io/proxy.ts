import type { Duplex } from 'node:stream'
import type { Agent as HttpAgent } from 'node:http'
import type { Agent as HttpsAgent, RequestOptions } from 'node:https'
import type { Socket } from 'node:net'

type Env = (name: string) => string | undefined

/** The proxy for an address, by the variables that curl reads; undefined: go straight. */
export function proxyFor(url: URL, env: Env): URL | undefined {
  const either = (name: string) => env(name.toLowerCase()) ?? env(name)
  const proxy = either(url.protocol === 'https:' ? 'HTTPS_PROXY' : 'HTTP_PROXY') ?? either('ALL_PROXY')
  if (!proxy || exempt(url, either('NO_PROXY') ?? '')) return undefined
  return new URL(/^[a-z]+:\/\//i.test(proxy) ? proxy : `http://${proxy}`)
}

function exempt(url: URL, list: string): boolean {
  const port = url.port || (url.protocol === 'https:' ? '443' : '80')
  return list
    .split(/[\s,]+/)
    .filter(Boolean)
    .some(entry => {
      if (entry === '*') return true
      const [, name = '', only] = /^(.*?)(?::(\d+))?$/.exec(entry.toLowerCase()) ?? []
      const domain = name.replace(/^\*?\./, '')
      return (only === undefined || only === port) && (url.hostname === domain || url.hostname.endsWith(`.${domain}`))
    })
}

/** Keeps connections open between requests; sockets that idle do not keep the process alive. */
export async function directAgent(protocol: string): Promise<HttpAgent> {
  const { Agent } = protocol === 'https:' ? await import('node:https') : await import('node:http')
  return new Agent({ keepAlive: true, maxSockets: 8 })
}

/** An agent for https through a proxy: `CONNECT` first, then TLS to the service itself, which the proxy cannot read. */
export async function tunnelAgent(proxy: URL): Promise<HttpsAgent> {
  const { Agent } = await import('node:https')
  const { PassThrough } = await import('node:stream')
  const tls = await import('node:tls')
  const connect = await connector(proxy)
  class TunnelAgent extends Agent {
    override createConnection(
      options: RequestOptions,
      callback?: (error: Error | null, stream: Duplex) => void,
    ): Duplex | null | undefined {
      const host = String(options.host)
      connect(host, Number(options.port ?? 443), (error, socket) => {
        // The type wants a stream beside an error; Node looks at the error first.
        if (error || !socket) return callback?.(error ?? new Error('the proxy gave no connection'), new PassThrough())
        const secured = tls.connect({
          ...(options.ca ? { ca: options.ca } : {}),
          host,
          servername: host,
          socket,
          ALPNProtocols: ['http/1.1'],
        })
        secured.once('secureConnect', () => callback?.(null, secured))
        secured.once('error', fault => callback?.(fault, secured))
      })
      return undefined
    }
  }
  return new TunnelAgent({ keepAlive: true, maxSockets: 8 })
}

/** `Proxy-Authorization` for a proxy whose address carries a name and a password. */
export function proxyHeaders(proxy: URL): Record<string, string> {
  if (!proxy.username) return {}
  const pair = `${decodeURIComponent(proxy.username)}:${decodeURIComponent(proxy.password)}`
  return { 'proxy-authorization': `Basic ${Buffer.from(pair).toString('base64')}` }
}

type Connected = (error: Error | undefined, socket?: Socket) => void

async function connector(proxy: URL): Promise<(host: string, port: number, done: Connected) => void> {
  const { request } = proxy.protocol === 'https:' ? await import('node:https') : await import('node:http')
  return (host, port, done) => {
    const target = `${host.includes(':') ? `[${host}]` : host}:${port}`
    const asked = request({
      host: proxy.hostname,
      port: proxy.port || (proxy.protocol === 'https:' ? 443 : 80),
      method: 'CONNECT',
      path: target,
      headers: { host: target, ...proxyHeaders(proxy) },
      agent: false,
      timeout: 20_000,
    })
    asked.once('connect', (reply, socket: Socket) => {
      if (reply.statusCode === 200) return done(undefined, socket)
      socket.destroy()
      done(new Error(`the proxy ${proxy.host} answered ${reply.statusCode} to CONNECT ${target}`))
    })
    asked.once('response', reply => {
      reply.destroy()
      done(new Error(`the proxy ${proxy.host} answered ${reply.statusCode} to CONNECT ${target}`))
    })
    asked.once('timeout', () => asked.destroy(new Error(`the proxy ${proxy.host} did not answer`)))
    asked.once('error', error => done(error))
    asked.end()
  }
}
