import type { Agent, ClientRequest, IncomingMessage } from 'node:http'
import { directAgent, proxyFor, proxyHeaders, tunnelAgent } from '#io/proxy.ts'

/** What came back, whole. Header names are in lower case. */
export interface Reply {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: Uint8Array
}

export interface Ask {
  readonly method: string
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string
}

/** Sends one request and reads the answer to its end; rejects where there is none. Redirects are answers. */
export type Send = (address: string, ask: Ask) => Promise<Reply>

/** GitHub serves files up to 100 MB. */
const MAX_BYTES = 100 * 1024 * 1024

/**
 * The way to GitHub: through the proxy of the machine where there is one.
 *
 * Over `node:http`: the first `fetch` of a process loads a client of its own, which takes longer than the empty process
 * itself to start, and it does not look for a proxy.
 */
export function createTransport(env: (name: string) => string | undefined, timeout: number): Send {
  const agents = new Map<string, Promise<Agent>>()
  const agentFor = (url: URL, proxy: URL | undefined): Promise<Agent> => {
    const tunneled = proxy !== undefined && url.protocol === 'https:'
    const key = tunneled ? proxy.href : (proxy ?? url).protocol
    const agent = agents.get(key) ?? (tunneled ? tunnelAgent(proxy) : directAgent(key))
    agents.set(key, agent)
    return agent
  }
  return async (address, { method, headers, body }) => {
    const url = new URL(address)
    const proxy = proxyFor(url, env)
    const plain = url.protocol === 'http:' ? proxy : undefined
    const to = plain ?? url
    const { request } = url.protocol === 'https:' ? await import('node:https') : await import('node:http')
    const asked = request({
      protocol: to.protocol,
      host: to.hostname.replace(/^\[|\]$/g, ''),
      port: to.port || undefined,
      path: plain ? url.href : `${url.pathname}${url.search}`,
      method,
      headers: {
        ...headers,
        host: url.host,
        'accept-encoding': 'gzip',
        ...(body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) }),
        ...(plain ? proxyHeaders(plain) : {}),
      },
      agent: await agentFor(url, proxy),
      signal: AbortSignal.timeout(timeout),
    })
    const reply = await answer(asked, body)
    return { status: reply.statusCode ?? 0, headers: flat(reply), body: await readBody(reply) }
  }
}

function answer(asked: ClientRequest, body: string | undefined): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    asked.once('response', resolve)
    asked.on('error', reject)
    asked.end(body)
  })
}

/** Counted after unpacking, so that a small packed answer cannot fill the memory. */
async function readBody(reply: IncomingMessage): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of await unpacked(reply)) {
    size += part.length
    if (size > MAX_BYTES) throw new Error(`the answer is longer than ${MAX_BYTES} bytes`)
    parts.push(part)
  }
  return Buffer.concat(parts)
}

async function unpacked(reply: IncomingMessage): Promise<AsyncIterable<Uint8Array>> {
  if (reply.headers['content-encoding'] !== 'gzip') return reply
  const { createGunzip } = await import('node:zlib')
  const gunzip = createGunzip()
  reply.once('error', error => gunzip.destroy(error))
  return reply.pipe(gunzip)
}

function flat({ headers }: IncomingMessage): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(headers).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]])))
}
