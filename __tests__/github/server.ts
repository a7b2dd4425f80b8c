import { gzipSync } from 'node:zlib'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { answerGraphql } from '#__tests__/github/graphql.ts'
import { requestFaults } from '#__tests__/github/openapi.ts'
import { answerRest, type Answer } from '#__tests__/github/rest.ts'
import type { State } from '#__tests__/github/state.ts'

/** Something that goes wrong with requests that match. */
export interface FaultRule {
  readonly method?: string
  /** Looked for in the path, or in the GraphQL document. */
  readonly match: RegExp
  /** How many matching requests pass before it strikes, and how many it strikes. */
  readonly after?: number
  readonly times?: number
  readonly does:
    | { readonly kind: 'answer'; readonly status: number; readonly message: string; readonly headers?: Readonly<Record<string, string>> }
    /** Done, and answered with 502. */
    | { readonly kind: 'stored-502' }
    /** The connection breaks, before or after the request is done. */
    | { readonly kind: 'reset'; readonly stored: boolean }
    | { readonly kind: 'hang' }
    /** Called in the middle of the request, before or after it is done; the answer never comes. */
    | { readonly kind: 'strike'; readonly stored: boolean; readonly call: () => void }
    /** Done; half of the answer arrives. */
    | { readonly kind: 'truncate' }
    | { readonly kind: 'slow'; readonly milliseconds: number }
}

/** A request that arrived. */
export interface Seen {
  readonly method: string
  readonly path: string
  readonly body: string
  readonly status: number
}

/** GitHub on 127.0.0.1: checks every request against GitHub’s own descriptions and keeps state. */
export interface LoopbackGitHub {
  readonly state: State
  /** What the runner would set: `GITHUB_API_URL`, `GITHUB_GRAPHQL_URL`, `GITHUB_SERVER_URL`. */
  readonly env: Readonly<Record<'GITHUB_API_URL' | 'GITHUB_GRAPHQL_URL' | 'GITHUB_SERVER_URL', string>>
  readonly seen: readonly Seen[]
  /** Everything that GitHub’s descriptions do not allow; a test expects none. */
  readonly violations: readonly string[]
  faults: FaultRule[]
  close(): Promise<void>
}

/** Starts it; `enterprise` puts the API where an Enterprise Server has it. */
export async function startGitHub(state: State, { enterprise = false } = {}): Promise<LoopbackGitHub> {
  const seen: Seen[] = []
  const violations: string[] = []
  const strikes = new Map<FaultRule, number>()
  const apiPath = enterprise ? '/api/v3' : ''
  const graphqlPath = enterprise ? '/api/graphql' : '/graphql'
  const open = new Set<ServerResponse>()
  let root = ''

  const server = createServer((request, response) => {
    open.add(response)
    response.on('close', () => open.delete(response))
    handle(request, response).catch((error: unknown) => {
      violations.push(`the server failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`)
      response.destroy()
    })
  })

  async function handle(request: IncomingMessage, response: ServerResponse) {
    const body = await read(request)
    const url = new URL(request.url ?? '/', 'http://loopback')
    const method = request.method ?? 'GET'
    checkHeaders(request)
    const rule = github.faults.find(fault =>
      strikesNow(fault, method, `${url.pathname}${url.search} ${url.pathname === graphqlPath ? body : ''}`),
    )
    const does = rule?.does
    if (does?.kind === 'hang') return
    if (does?.kind === 'strike' && !does.stored) return does.call()
    if (does?.kind === 'reset' && !does.stored) return void response.destroy()
    if (does?.kind === 'slow') await new Promise(done => setTimeout(done, does.milliseconds))
    const answer: Answer =
      does?.kind === 'answer'
        ? { status: does.status, json: { message: does.message }, ...(does.headers ? { headers: does.headers } : {}) }
        : await answerTo(method, url, body, request)
    seen.push({ method, path: url.pathname + url.search, body, status: answer.status })
    if (does?.kind === 'strike') return does.call()
    if (does?.kind === 'reset') return void response.destroy()
    if (does?.kind === 'stored-502') return send(response, { status: 502, json: { message: 'Server Error' } }, false, false)
    send(response, answer, does?.kind === 'truncate', /gzip/.test(String(request.headers['accept-encoding'])))
  }

  function strikesNow(fault: FaultRule, method: string, subject: string): boolean {
    if ((fault.method !== undefined && fault.method !== method) || !fault.match.test(subject)) return false
    const count = (strikes.get(fault) ?? 0) + 1
    strikes.set(fault, count)
    const after = fault.after ?? 0
    return count > after && count <= after + (fault.times ?? Number.POSITIVE_INFINITY)
  }

  function checkHeaders({ headers, method, url }: IncomingMessage) {
    for (const name of ['authorization', 'user-agent', 'accept'] as const)
      if (!headers[name]) violations.push(`${method} ${url}: no ${name}`)
  }

  async function answerTo(method: string, url: URL, body: string, request: IncomingMessage): Promise<Answer> {
    if (url.pathname === graphqlPath) {
      const { query, variables } = asked(JSON.parse(body))
      const { json, invalid } = await answerGraphql(state, root, query, variables)
      violations.push(...invalid.map(message => `GraphQL: ${message}`))
      return { status: 200, json }
    }
    if (!url.pathname.startsWith(`${apiPath}/`)) return unknown(`${method} ${url.pathname} is outside ${apiPath}`)
    const path = url.pathname.slice(apiPath.length)
    const json: unknown = body === '' ? undefined : JSON.parse(body)
    const faults = requestFaults(method, path, url.searchParams, json)
    if (faults.length > 0) return unknown(...faults.map(fault => `${method} ${path}: ${fault}`))
    const prefix = `/repos/${state.owner}/${state.repo}`
    if (!path.startsWith(`${prefix}/`)) return elsewhere(path, url.searchParams.get('ref') ?? '')
    return answerRest(state, {
      method,
      path: decodeURIComponent(path.slice(prefix.length)),
      query: url.searchParams,
      body: typeof json === 'object' && json !== null ? { ...json } : {},
      accept: request.headers.accept ?? '',
      api: root + apiPath + prefix,
      server: root,
    })
  }

  /** The contents of another repository. */
  function elsewhere(path: string, commit: string): Answer {
    const [, repository = '', file = ''] = /^\/repos\/([^/]+\/[^/]+)\/contents\/(.+)$/.exec(decodeURIComponent(path)) ?? []
    const text = state.elsewhere.get(`${repository}/${file}@${commit}`)
    return text === undefined ? { status: 404, json: { message: 'Not Found' } } : { status: 200, bytes: Buffer.from(text) }
  }

  function unknown(...faults: readonly string[]): Answer {
    violations.push(...faults)
    return { status: 400, json: { message: faults.join('; ') } }
  }

  await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
  const address = server.address()
  root = `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`
  const github: LoopbackGitHub = {
    state,
    env: { GITHUB_API_URL: root + apiPath, GITHUB_GRAPHQL_URL: root + graphqlPath, GITHUB_SERVER_URL: root },
    seen,
    violations,
    faults: [],
    close: () => {
      for (const response of open) response.destroy()
      server.closeAllConnections()
      return new Promise(done => server.close(() => done()))
    },
  }
  return github
}

function asked(body: unknown): { readonly query: string; readonly variables: Readonly<Record<string, unknown>> } {
  if (typeof body !== 'object' || body === null || !('query' in body) || typeof body.query !== 'string')
    throw new Error('a GraphQL request needs a query')
  const variables = 'variables' in body && typeof body.variables === 'object' ? { ...body.variables } : {}
  return { query: body.query, variables }
}

async function read(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part)
  return Buffer.concat(parts).toString('utf8')
}

function send(response: ServerResponse, { status, json, bytes, headers = {} }: Answer, truncated: boolean, packs: boolean) {
  const plain = bytes ?? Buffer.from(json === undefined ? '' : JSON.stringify(json))
  const packed = packs && plain.length > 1000
  const body = packed ? gzipSync(plain) : plain
  response.writeHead(status, {
    'content-type': bytes ? 'application/octet-stream' : 'application/json; charset=utf-8',
    ...(packed ? { 'content-encoding': 'gzip' } : {}),
    ...(status === 204 ? {} : { 'content-length': String(body.length) }),
    ...headers,
  })
  if (!truncated) return void response.end(body)
  response.write(body.subarray(0, Math.floor(body.length / 2)), () => response.destroy())
}
