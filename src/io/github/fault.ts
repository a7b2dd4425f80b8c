/** Why GitHub did not do what it was asked. */
export interface Fault {
  /**
   * `lost`: no usable answer, and a write may have been stored; `limited`: too many requests, nothing was done;
   * `forbidden`: the token may not; `missing`: not there, or not to be seen; `refused`: the request was not accepted.
   */
  readonly kind: 'lost' | 'limited' | 'forbidden' | 'missing' | 'refused'
  readonly status?: number
  readonly message: string
  /** `limited`: seconds that GitHub asks to wait. */
  readonly wait?: number
}

/** What came back, or why nothing did. */
export type Result<Value> = { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly fault: Fault }

/** GitHub’s advice where it names no time, https://docs.github.com/rest/using-the-rest-api/best-practices-for-using-the-rest-api */
const WAIT_UNNAMED = 60

/** Reads an answer that is no success. */
export function faultOf(status: number, header: (name: string) => string | undefined, body: string, now: number): Fault {
  const message = firstWords(body) || `status ${status}`
  if (status >= 500) return { kind: 'lost', status, message }
  const limited = status === 429 || (status === 403 && isLimit(header, message))
  if (limited) return { kind: 'limited', status, message, wait: waitOf(header, now) }
  if (status === 401 || status === 403) return { kind: 'forbidden', status, message }
  if (status === 404 || status === 410) return { kind: 'missing', status, message }
  return { kind: 'refused', status, message }
}

/** A fault as part of a sentence: `403: Resource not accessible by integration`. */
export function faultWords({ status, message }: Fault): string {
  return status === undefined ? message : `${status}: ${message}`
}

function isLimit(header: (name: string) => string | undefined, message: string): boolean {
  return header('retry-after') !== undefined || header('x-ratelimit-remaining') === '0' || /rate limit|abuse detection/i.test(message)
}

function waitOf(header: (name: string) => string | undefined, now: number): number {
  const after = header('retry-after')
  if (after !== undefined && /^\d+$/.test(after)) return Number(after)
  const reset = header('x-ratelimit-reset')
  if (header('x-ratelimit-remaining') === '0' && reset !== undefined && /^\d+$/.test(reset))
    return Math.max(0, Number(reset) - Math.floor(now / 1000)) + 1
  return WAIT_UNNAMED
}

function firstWords(body: string): string {
  let text = body
  try {
    const parsed: unknown = JSON.parse(body)
    if (typeof parsed === 'object' && parsed !== null && 'message' in parsed && typeof parsed.message === 'string') {
      text = 'errors' in parsed ? `${parsed.message} ${JSON.stringify(parsed.errors)}` : parsed.message
    }
  } catch (error) {
    // Proxies answer in HTML; their text is shown as it is.
    if (!(error instanceof SyntaxError)) throw error
  }
  return text.replace(/\s+/g, ' ').trim().slice(0, 300)
}
