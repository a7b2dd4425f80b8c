import type { getOctokit } from '@actions/github'
import { faultOf, type Fault, type Result } from '#io/github/fault.ts'
import { createTransport, type Ask, type Reply } from '#io/github/transport.ts'
import { at, list, text } from '#io/github/untyped.ts'
import type { GitHubUrls } from '#io/github/urls.ts'

type Octokit = ReturnType<typeof getOctokit>

/** GitHub, asked by one policy: reads are repeated, writes never blindly, waits are obeyed and have an end. */
export interface GitHubClient {
  readonly urls: GitHubUrls
  /** Reads JSON; `path` begins with `/` and is encoded. */
  get(path: string): Promise<Result<unknown>>
  /** Reads all pages of a list, at most so many items. */
  pages(path: string, most: number): Promise<Result<readonly unknown[]>>
  /** Reads a file as it is. */
  bytes(path: string): Promise<Result<Uint8Array>>
  /** Asks by GraphQL. Mutations only where a second one changes nothing. */
  graphql(document: string, variables: Readonly<Record<string, unknown>>): Promise<Result<unknown>>
  /** Writes once, and says what came of it. */
  write(call: (octokit: Octokit) => Promise<{ readonly data: unknown }>): Promise<Result<unknown>>
  /** Waits as a fault asks for; false when this run’s patience is used up. */
  pause(fault: Fault, attempt: number): Promise<boolean>
  /** Requests sent so far. */
  requests(): number
}

/** What a client stands on; tests hand in their own clock. */
export interface ClientOptions {
  readonly urls: GitHubUrls
  readonly token: string
  /** Where the proxy settings of the machine are read; default: the environment of this process. */
  readonly env?: (name: string) => string | undefined
  readonly sleep?: (milliseconds: number) => Promise<void>
  readonly now?: () => number
  /** Milliseconds until a request without answer counts as lost. */
  readonly timeout?: number
  /** Milliseconds that all waiting of one run may take. */
  readonly patience?: number
}

const ATTEMPTS = 4

/**
 * Makes a client.
 *
 * Reads do without Octokit: `@actions/github` alone costs more to load than an empty Node process to start, and the first
 * request must not wait for it. It is loaded for the first write, where its checked parameters are worth it.
 */
export function createGitHubClient(options: ClientOptions): GitHubClient {
  const { urls, token, timeout = 30_000 } = options
  const now = options.now ?? Date.now
  const pause = patience(options)
  const transport = createTransport(options.env ?? (name => process.env[name]), timeout)
  let requests = 0
  let octokit: Promise<Octokit> | undefined

  const send = (address: string, ask: Ask): Promise<Reply> => {
    requests += 1
    return transport(address, ask)
  }
  const headers = { authorization: `Bearer ${token}`, 'user-agent': 'osd-review', 'x-github-api-version': '2022-11-28' }

  async function once(url: string, accept: string, body?: string): Promise<Result<Reply>> {
    const ask: Ask =
      body === undefined
        ? { method: 'GET', headers: { ...headers, accept } }
        : { method: 'POST', headers: { ...headers, accept, 'content-type': 'application/json' }, body }
    try {
      const reply = await send(url, ask)
      if (reply.status >= 200 && reply.status < 300) return { ok: true, value: reply }
      return { ok: false, fault: faultOf(reply.status, name => reply.headers[name], new TextDecoder().decode(reply.body), now()) }
    } catch (error) {
      return { ok: false, fault: { kind: 'lost', message: reason(error, timeout) } }
    }
  }

  async function repeated<Value>(ask: () => Promise<Result<Value>>): Promise<Result<Value>> {
    let result = await ask()
    for (let attempt = 1; !result.ok && attempt < ATTEMPTS; attempt++) {
      if (result.fault.kind !== 'lost' && result.fault.kind !== 'limited') return result
      if (!(await pause(result.fault, attempt))) return result
      result = await ask()
    }
    return result
  }

  const page = (url: string) =>
    repeated(async () => {
      const result = await once(url, 'application/vnd.github+json')
      return result.ok ? readJson(result.value.body, json => ({ json, link: result.value.headers['link'] ?? '' })) : result
    })

  return {
    urls,
    pause,
    requests: () => requests,
    async get(path) {
      const result = await page(urls.api + path)
      return result.ok ? { ok: true, value: result.value.json } : result
    },
    async pages(path, most) {
      const items: unknown[] = []
      const address = (number: number) => `${urls.api}${path}${path.includes('?') ? '&' : '?'}per_page=100&page=${number}`
      const first = await page(address(1))
      if (!first.ok) return first
      items.push(...list(first.value.json))
      const last = Math.min(Number(/[?&]page=(\d+)[^>]*>; rel="last"/.exec(first.value.link)?.[1] ?? 1), Math.ceil(most / 100))
      for (let number = 2; number <= last; number += 5) {
        const numbers = [0, 1, 2, 3, 4].map(n => number + n).filter(n => n <= last)
        for (const result of await Promise.all(numbers.map(n => page(address(n))))) {
          if (!result.ok) return result
          items.push(...list(result.value.json))
        }
      }
      return { ok: true, value: items }
    },
    async bytes(path) {
      const result = await repeated(() => once(urls.api + path, 'application/vnd.github.raw+json'))
      return result.ok ? { ok: true, value: result.value.body } : result
    },
    graphql(document, variables) {
      const body = JSON.stringify({ query: document, variables })
      return repeated(async () => {
        const result = await once(urls.graphql, 'application/json', body)
        if (!result.ok) return result
        const json = readJson(result.value.body, value => value)
        return json.ok ? graphqlData(json.value) : json
      })
    },
    async write(call) {
      octokit ??= load(token, urls.api, send)
      try {
        return { ok: true, value: (await call(await octokit)).data }
      } catch (error) {
        return { ok: false, fault: writeFault(error, timeout, now()) }
      }
    },
  }
}

async function load(token: string, baseUrl: string, send: (address: string, ask: Ask) => Promise<Reply>): Promise<Octokit> {
  const { getOctokit: make } = await import('@actions/github')
  const request: typeof fetch = async (address, init) => {
    const { status, headers, body } = await send(address instanceof Request ? address.url : String(address), {
      method: init?.method ?? 'GET',
      headers: Object.fromEntries(new Headers(init?.headers)),
      ...(typeof init?.body === 'string' ? { body: init.body } : {}),
    })
    // These may have no body, not even an empty one.
    return new Response(status === 204 || status === 304 ? null : Buffer.from(body), { status, headers })
  }
  return make(token, { baseUrl, userAgent: 'osd-review', request: { fetch: request } })
}

function patience({ sleep = wait, patience: total = 180_000 }: ClientOptions): GitHubClient['pause'] {
  let left = total
  return async (fault, attempt) => {
    const milliseconds = fault.kind === 'limited' ? (fault.wait ?? 60) * 1000 : 500 * 2 ** attempt
    if (milliseconds > left) return false
    left -= milliseconds
    await sleep(milliseconds)
    return true
  }
}

function wait(milliseconds: number): Promise<void> {
  return new Promise(done => setTimeout(done, milliseconds))
}

/** A body that was cut off is no JSON: the answer is lost, and is asked for again. */
function readJson<Value>(body: Uint8Array, read: (json: unknown) => Value): Result<Value> {
  try {
    return { ok: true, value: read(JSON.parse(new TextDecoder().decode(body))) }
  } catch (error) {
    if (error instanceof SyntaxError)
      return { ok: false, fault: { kind: 'lost', message: 'the answer is not JSON, it may have been cut off' } }
    throw error
  }
}

function graphqlData(json: unknown): Result<unknown> {
  const [error] = list(at(json, 'errors'))
  if (error === undefined) return { ok: true, value: at(json, 'data') }
  const message = text(at(error, 'message')) ?? 'an error without a message'
  const type = text(at(error, 'type'))
  if (type === 'RATE_LIMITED' || /secondary rate limit/i.test(message)) return { ok: false, fault: { kind: 'limited', message } }
  if (type === 'FORBIDDEN' || type === 'INSUFFICIENT_SCOPES') return { ok: false, fault: { kind: 'forbidden', message } }
  if (type === 'NOT_FOUND') return { ok: false, fault: { kind: 'missing', message } }
  return { ok: false, fault: { kind: 'refused', message } }
}

function writeFault(error: unknown, timeout: number, now: number): Fault {
  const response = at(error, 'response')
  const status = at(error, 'status')
  if (error instanceof Error && typeof status === 'number' && typeof response === 'object') {
    const header = (name: string) => {
      const value = at(response, 'headers', name)
      return typeof value === 'string' || typeof value === 'number' ? `${value}` : undefined
    }
    return faultOf(status, header, JSON.stringify(at(response, 'data') ?? {}), now)
  }
  return { kind: 'lost', message: reason(error, timeout) }
}

function reason(error: unknown, timeout: number): string {
  if (!(error instanceof Error)) return String(error)
  if (error.name === 'AbortError' || error.name === 'TimeoutError' || /aborted due to timeout/i.test(error.message))
    return `no answer within ${timeout / 1000} s`
  const { cause } = error
  return cause instanceof Error ? `${error.message} (${cause.message})` : error.message
}
