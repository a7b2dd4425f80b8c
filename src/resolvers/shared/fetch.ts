import { parseJson } from '#resolvers/shared/json.ts'
import type { Answer } from '#model/answer.ts'
import type { Http, HttpReply, HttpRequest } from '#model/http.ts'

/** Who is asked, for the evidence. */
export interface Asked {
  readonly source: string
  readonly url: string
  readonly revision?: string
  /** Where the source says that the code lies. */
  readonly repository?: string
}

export type Unavailable = Extract<Answer, { kind: 'unavailable' }>
export type Got<T> = Answered<T> | Unavailable

interface Answered<T> {
  readonly value: T
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
}

/** Reads JSON; a page of HTML, half a document or an error status is an answer of its own kind, never “no license”. */
export async function fetchJson(http: Http, source: string, request: HttpRequest): Promise<Got<unknown>> {
  const got = await fetchText(http, source, { ...request, headers: { accept: 'application/json', ...request.headers } })
  if ('kind' in got) return got
  const parsed = parseJson(got.value)
  return 'fault' in parsed ? malformed({ source, url: request.url }, parsed.fault) : { ...got, value: parsed.value }
}

export async function fetchText(http: Http, source: string, request: HttpRequest): Promise<Got<string>> {
  const got = await fetchBytes(http, source, request)
  return 'kind' in got ? got : { ...got, value: new TextDecoder().decode(got.value) }
}

export async function fetchBytes(http: Http, source: string, request: HttpRequest): Promise<Got<Uint8Array>> {
  const reply = await http(request)
  const fault = faultOf(reply, { source, url: request.url })
  if (fault || !reply.ok) return fault ?? malformed({ source, url: request.url }, 'no answer')
  return { value: reply.body, url: reply.url, headers: reply.headers }
}

/** Why a reply is no answer; undefined when it is one. */
export function faultOf(reply: HttpReply, asked: Asked): Unavailable | undefined {
  if (!reply.ok) return unavailable(asked, FAILURES[reply.because], reply.detail)
  if (reply.status >= 200 && reply.status < 300) return undefined
  return unavailable(asked, becauseOf(reply), `answered ${reply.status}`)
}

function becauseOf({ status, headers }: Extract<HttpReply, { ok: true }>): Unavailable['because'] {
  if (status === 404 || status === 410) return 'not-found'
  if (status === 429 || (status === 403 && headers['x-ratelimit-remaining'] === '0')) return 'rate-limited'
  if (status === 401 || status === 403 || status === 451) return 'refused'
  return status >= 500 ? 'unreachable' : 'malformed'
}

const FAILURES = {
  offline: 'not-asked',
  unreachable: 'unreachable',
  timeout: 'unreachable',
  'too-large': 'malformed',
  'refused-host': 'refused',
  'rate-limited': 'rate-limited',
  deadline: 'deadline',
} as const

export function unavailable(asked: Asked, because: Unavailable['because'], detail: string): Unavailable {
  return { kind: 'unavailable', because, source: asked.source, url: asked.url, detail }
}

export function malformed(asked: Asked, detail: string): Unavailable {
  return unavailable(asked, 'malformed', detail)
}
