import { directAgent, proxyFor, proxyHeaders, tunnelAgent } from '#io/proxy.ts'
import { askedPause, Pace } from '#io/pace.ts'
import { redirectTargets } from '#io/redirect-hosts.ts'
import type { Agent, ClientRequest, IncomingMessage } from 'node:http'
import type { Hosts, HttpReply, HttpRequest, RecordingHttp } from '#model/http.ts'

/** crates.io answers 403 to whoever does not say who asks: https://crates.io/data-access#api */
const USER_AGENT = 'osd-review (+https://github.com/osd-review/osd-review)'

const MAX_BYTES = 5 * 1024 * 1024
const MAX_REDIRECTS = 5
/** Tries of one read in all, when the connection breaks or the server says that it is its own fault. */
const MAX_TRIES = 3
const FIRST_PAUSE = 250
/** A host that wants a longer pause is told as `rate-limited` instead of being waited for. */
const LONGEST_PAUSE = 60_000
const TIMEOUT = 20_000

/** A review that takes longer than this is of no use to the pull request that waits for it. */
const REVIEW_TIME = 10 * 60_000

/** What a client is made with; all but `offline` and `hosts` have defaults that fit a run. */
export interface HttpOptions {
  readonly offline: boolean
  readonly hosts: Hosts
  /** Default: the variables of the process. */
  readonly env?: (name: string) => string | undefined
  /** Sent to GitHub's API host and to the Hub alone. Default: `GITHUB_TOKEN` and `HF_TOKEN`. */
  readonly tokens?: { readonly github?: string; readonly huggingface?: string }
  /** End of the whole review, in milliseconds of the clock; afterwards nothing is asked. Default: ten minutes from now. */
  readonly deadline?: number
  /** For one try, in milliseconds. */
  readonly timeout?: number
  /** Before the second try, in milliseconds; doubled before the third. */
  readonly firstPause?: number
  /** The longest pause a host may ask for, in milliseconds. */
  readonly longestPause?: number
  /** Shortest time between two requests by host, in milliseconds. */
  readonly intervals?: Readonly<Record<string, number>>
}

type Failure = Extract<HttpReply, { ok: false }>
type Try = HttpReply | { readonly again: Failure }

/** Asks the services over the network, and only them; `offline` touches no socket. */
export function createHttp(options: HttpOptions): RecordingHttp {
  const run = new Run(options)
  return Object.assign((request: HttpRequest) => run.ask(request), { hosts: () => [...run.met].sort() })
}

class Run {
  readonly met = new Set<string>()
  readonly #options: HttpOptions
  readonly #env: (name: string) => string | undefined
  readonly #allowed: ReadonlySet<string>
  readonly #stores: ReadonlyMap<string, ReadonlySet<string>>
  readonly #tokens: ReadonlyMap<string, string>
  readonly #agents = new Map<string, Promise<Agent>>()
  readonly #pace: Pace
  readonly #deadline: number
  /** Replies of this run by request, so that what is asked twice costs once. Nothing is kept for another run: a change could poison it. */
  readonly #asked = new Map<string, Promise<HttpReply>>()

  constructor(options: HttpOptions) {
    this.#options = options
    this.#env = options.env ?? (name => process.env[name] || undefined)
    this.#allowed = new Set(Object.values(options.hosts).map(url => new URL(String(url)).origin))
    this.#stores = redirectTargets(options.hosts)
    const github = options.tokens?.github ?? this.#env('GITHUB_TOKEN')
    const hub = options.tokens?.huggingface ?? this.#env('HF_TOKEN')
    this.#tokens = new Map([
      ...(hub ? [[new URL(options.hosts.huggingface).origin, hub] as const] : []),
      ...(github ? [[new URL(options.hosts.githubApi).origin, github] as const] : []),
    ])
    this.#pace = new Pace(Date.now, options.intervals)
    this.#deadline = options.deadline ?? Date.now() + REVIEW_TIME
  }

  ask(request: HttpRequest): Promise<HttpReply> {
    if ((request.method ?? 'GET') !== 'GET') return this.#ask(request)
    const key = JSON.stringify([request.url, request.headers, request.maxBytes])
    const known = this.#asked.get(key) ?? this.#ask(request)
    this.#asked.set(key, known)
    return known
  }

  async #ask(request: HttpRequest): Promise<HttpReply> {
    if (this.#options.offline) return failure('offline', 'not asked: --offline')
    const url = parse(request.url)
    if (!url || !this.#allowed.has(url.origin)) return failure('refused-host', `${url?.host ?? request.url} is not one of the services`)
    return this.#follow(request, url)
  }

  async #follow(request: HttpRequest, first: URL): Promise<HttpReply> {
    let url = first
    const redirects: { readonly url: string; readonly headers: Readonly<Record<string, string>> }[] = []
    for (let hop = 0; hop <= MAX_REDIRECTS; hop++) {
      const reply = await this.#persist(request, url, url.origin === first.origin)
      const location = reply.ok && reply.status >= 300 && reply.status < 400 ? reply.headers['location'] : undefined
      if (location === undefined || !reply.ok) return reply.ok && redirects.length > 0 ? { ...reply, redirects } : reply
      const next = parse(location, url)
      if (!next || !this.#mayFollow(first, next))
        return failure('refused-host', `${url.host} redirects to ${next?.host ?? 'no address'}, which is not one of the services`)
      redirects.push({ url: url.href, headers: reply.headers })
      url = next
    }
    return failure('unreachable', `${first.host} redirects more than ${MAX_REDIRECTS} times`)
  }

  #mayFollow(first: URL, next: URL): boolean {
    return this.#allowed.has(next.origin) || this.#stores.get(first.origin)?.has(next.origin) === true
  }

  /** The one retry policy: a broken connection and a fault of the server are tried again, what a host asks for is waited. */
  async #persist(request: HttpRequest, url: URL, own: boolean): Promise<HttpReply> {
    for (let tries = 1; ; tries++) {
      const answer = await this.#try(request, url, own)
      const last = tries >= MAX_TRIES
      this.#note(url.host, answer)
      if ('again' in answer) {
        if (last) return answer.again
        if (!(await this.#sleep(this.#retryPause(tries)))) return this.#tooLate()
        continue
      }
      if (!answer.ok || last || !temporary(answer.status)) return answer
      if (answer.status >= 500 && !(await this.#sleep(this.#retryPause(tries)))) return answer
      if (answer.status === 429 && (this.#pace.held(url.host) === 0 || this.#pace.held(url.host) > this.#longestPause())) return answer
    }
  }

  /** A hang weighs as much as all tries of a request, because it is not tried again. */
  #note(host: string, answer: Try): void {
    if ('again' in answer || (answer.ok && answer.status >= 500)) this.#pace.failed(host, 1)
    else if (answer.ok) this.#pace.answered(host)
    else if (answer.because === 'timeout') this.#pace.failed(host, MAX_TRIES)
  }

  /** Waits for the host’s turn and then for one of the places; what was learned meanwhile from other answers counts. */
  async #admission(url: URL): Promise<Failure | (() => void)> {
    for (;;) {
      const blocked = await this.#waitForTurn(url)
      if (blocked) return blocked
      const leave = await this.#pace.place()
      if (this.#pace.held(url.host) === 0 && !this.#pace.givenUp(url.host) && !this.#late(0)) return leave
      leave()
    }
  }

  /** Waits until the host may be asked; the reason where it may not. */
  async #waitForTurn(url: URL): Promise<Failure | undefined> {
    if (this.#late(0)) return this.#tooLate()
    if (this.#pace.givenUp(url.host)) return failure('unreachable', `${url.host} failed several times in a row and is not asked again`)
    const held = this.#pace.held(url.host)
    if (held > this.#longestPause()) return failure('rate-limited', `${url.host} asks for a pause of ${Math.ceil(held / 1000)} s`)
    const pause = Math.max(held, this.#pace.turn(url.host))
    return pause === 0 || (await this.#sleep(pause)) ? undefined : this.#tooLate()
  }

  #retryPause(tries: number): number {
    return (this.#options.firstPause ?? FIRST_PAUSE) * 2 ** (tries - 1)
  }

  #longestPause(): number {
    return this.#options.longestPause ?? LONGEST_PAUSE
  }

  #late(more: number): boolean {
    return Date.now() + more >= this.#deadline
  }

  #tooLate(): Failure {
    return failure('deadline', 'the time for the review had run out')
  }

  /** False where the review would be over by then. */
  async #sleep(milliseconds: number): Promise<boolean> {
    if (this.#late(milliseconds)) return false
    await new Promise(resolve => setTimeout(resolve, milliseconds))
    return true
  }

  async #try(request: HttpRequest, url: URL, own: boolean): Promise<Try> {
    const leave = await this.#admission(url)
    if (typeof leave !== 'function') return leave
    const left = this.#deadline - Date.now()
    const timeout = Math.min(this.#options.timeout ?? TIMEOUT, Math.max(1, left))
    const stop = new AbortController()
    const timer = setTimeout(() => stop.abort(), timeout)
    this.met.add(url.host)
    try {
      return await this.#exchange(request, url, own, stop.signal)
    } catch (error) {
      if (stop.signal.aborted)
        return left <= timeout ? this.#tooLate() : failure('timeout', `${url.host} did not answer in ${timeout / 1000} s`)
      if (error instanceof TooLarge) return failure('too-large', error.message)
      return { again: failure('unreachable', `${url.host}: ${error instanceof Error ? error.message : String(error)}`) }
    } finally {
      clearTimeout(timer)
      leave()
    }
  }

  async #exchange(request: HttpRequest, url: URL, own: boolean, signal: AbortSignal): Promise<HttpReply> {
    const { request: open } = url.protocol === 'https:' ? await import('node:https') : await import('node:http')
    const proxy = proxyFor(url, this.#env)
    const plainProxy = url.protocol === 'http:' ? proxy : undefined
    const asked = open({
      protocol: plainProxy?.protocol ?? url.protocol,
      host: (plainProxy ?? url).hostname.replace(/^\[|\]$/g, ''),
      port: (plainProxy ?? url).port || undefined,
      path: plainProxy ? url.href : `${url.pathname}${url.search}`,
      method: request.method ?? 'GET',
      headers: { ...this.#headers(request, url, own), ...(plainProxy ? proxyHeaders(plainProxy) : {}) },
      agent: await this.#agent(url, proxy),
      signal,
    })
    const reply = await response(asked, request.body)
    const headers = Object.fromEntries(
      Object.entries(reply.headers).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]])),
    )
    const pause = askedPause(headers, Date.now())
    if (pause > 0) this.#pace.hold(url.host, pause)
    const body = await readBody(reply, request.maxBytes ?? MAX_BYTES, url.host)
    return { ok: true, status: reply.statusCode ?? 0, headers, body, url: url.href }
  }

  /** A token goes to its own host alone, over TLS or on this machine, and never where a redirect led elsewhere. */
  #headers(request: HttpRequest, url: URL, own: boolean): Record<string, string> {
    const given = Object.fromEntries(Object.entries(request.headers ?? {}).map(([name, value]) => [name.toLowerCase(), value]))
    const { authorization: _, cookie: __, ...rest } = given
    const token = own ? this.#tokens.get(url.origin) : undefined
    const safe = url.protocol === 'https:' || /^(127\.\d+\.\d+\.\d+|localhost|\[::1\])$/.test(url.hostname)
    return {
      'user-agent': USER_AGENT,
      'accept-encoding': 'range' in rest ? 'identity' : 'gzip',
      host: url.host,
      ...rest,
      ...(request.body === undefined ? {} : { 'content-length': String(Buffer.byteLength(request.body)) }),
      ...(token && safe ? { authorization: `Bearer ${token}` } : {}),
    }
  }

  #agent(url: URL, proxy: URL | undefined): Promise<Agent> {
    const tunneled = proxy !== undefined && url.protocol === 'https:'
    const key = tunneled ? `tunnel ${proxy.href}` : (proxy ?? url).protocol
    const agent = this.#agents.get(key) ?? (tunneled ? tunnelAgent(proxy) : directAgent((proxy ?? url).protocol))
    this.#agents.set(key, agent)
    return agent
  }
}

class TooLarge extends Error {}

function response(asked: ClientRequest, body: string | undefined): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    asked.once('response', resolve)
    asked.on('error', reject)
    asked.end(body)
  })
}

/** Reads at most `maxBytes`, counted after unpacking, so that a small packed answer cannot fill the memory. */
async function readBody(reply: IncomingMessage, maxBytes: number, host: string): Promise<Uint8Array> {
  const encoding = reply.headers['content-encoding'] ?? 'identity'
  const packed = encoding === 'gzip' || encoding === 'x-gzip'
  if (!packed && encoding !== 'identity') {
    reply.destroy()
    throw new Error(`answers in the encoding ${encoding}, which was not asked for`)
  }
  const chunks: Buffer[] = []
  let bytes = 0
  const source = packed ? await unpacked(reply) : reply
  for await (const chunk of source) {
    const part = Buffer.from(chunk)
    bytes += part.length
    if (bytes > maxBytes) {
      reply.destroy()
      throw new TooLarge(`${host} answers with more than ${maxBytes} bytes`)
    }
    chunks.push(part)
  }
  return Buffer.concat(chunks)
}

async function unpacked(reply: IncomingMessage): Promise<AsyncIterable<Uint8Array>> {
  const { createGunzip } = await import('node:zlib')
  const gunzip = createGunzip()
  reply.once('error', error => gunzip.destroy(error))
  return reply.pipe(gunzip)
}

function temporary(status: number): boolean {
  return status === 429 || status === 500 || status === 502 || status === 503 || status === 504
}

function failure(because: Failure['because'], detail: string): Failure {
  return { ok: false, because, detail }
}

function parse(text: string, base?: URL): URL | undefined {
  return URL.canParse(text, base?.href) ? new URL(text, base) : undefined
}
