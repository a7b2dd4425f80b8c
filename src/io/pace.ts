/** Requests under way at once, over all hosts: polite to services, and enough to hide their latency. */
const AT_ONCE = 8

/** A host that failed this often in a row, all tries of three requests, is not asked again: a thousand hangs would take hours. */
const GIVE_UP_AFTER = 9

/**
 * Shortest time between two requests to a host, in milliseconds.
 *
 * crates.io: https://crates.io/data-access#api; RubyGems: 10 a second, https://guides.rubygems.org/rubygems-org-rate-limits/
 */
const INTERVALS: Readonly<Record<string, number>> = { 'crates.io': 1000, 'rubygems.org': 100 }

interface HostState {
  /** No request before this time, in milliseconds of the clock. */
  notBefore: number
  failures: number
  /** Told by the host itself: nothing before this time. */
  heldUntil: number
}

/** How requests take turns: a few at once, each host at its own speed. */
export class Pace {
  readonly #hosts = new Map<string, HostState>()
  readonly #waiting: (() => void)[] = []
  readonly #now: () => number
  readonly #intervals: Readonly<Record<string, number>>
  #free = AT_ONCE

  constructor(now: () => number, intervals: Readonly<Record<string, number>> = INTERVALS) {
    this.#now = now
    this.#intervals = intervals
  }

  /** Waits for one of the places; answers the function that gives it back. */
  async place(): Promise<() => void> {
    if (this.#free > 0) this.#free--
    else await new Promise<void>(resolve => this.#waiting.push(resolve))
    return () => {
      const next = this.#waiting.shift()
      if (next) next()
      else this.#free++
    }
  }

  /** Books the next turn at this host: milliseconds to wait for it. */
  turn(host: string): number {
    const state = this.#state(host)
    const at = Math.max(this.#now(), state.notBefore)
    state.notBefore = at + (this.#intervals[host] ?? 0)
    return at - this.#now()
  }

  /** Milliseconds until the host wants to hear from us again. */
  held(host: string): number {
    return Math.max(0, this.#state(host).heldUntil - this.#now())
  }

  hold(host: string, milliseconds: number): void {
    const state = this.#state(host)
    state.heldUntil = Math.max(state.heldUntil, this.#now() + milliseconds)
  }

  failed(host: string, weight: number): void {
    this.#state(host).failures += weight
  }

  answered(host: string): void {
    this.#state(host).failures = 0
  }

  givenUp(host: string): boolean {
    return this.#state(host).failures >= GIVE_UP_AFTER
  }

  #state(host: string): HostState {
    const known = this.#hosts.get(host)
    if (known) return known
    const state = { notBefore: 0, failures: 0, heldUntil: 0 }
    this.#hosts.set(host, state)
    return state
  }
}

/**
 * How long a host asks to be left alone, in milliseconds; 0 when it does not say.
 *
 * `Retry-After` (RFC 9110), `RateLimit: "name";r=0;t=55` (the Hub, https://huggingface.co/docs/hub/rate-limits), GitHub's
 * `x-ratelimit-reset` (https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api).
 */
export function askedPause(headers: Readonly<Record<string, string>>, now: number): number {
  const after = headers['retry-after']
  if (after !== undefined) {
    const milliseconds = /^\s*\d{1,9}\s*$/.test(after) ? Number(after) * 1000 : Date.parse(after) - now
    if (Number.isFinite(milliseconds)) return Math.max(0, milliseconds)
  }
  const limit = headers['ratelimit'] ?? ''
  const left = /;\s*r=(\d{1,9})/.exec(limit)
  const reset = /;\s*t=(\d{1,9})/.exec(limit)
  if (left && reset && Number(left[1]) === 0) return Number(reset[1]) * 1000
  if (headers['x-ratelimit-remaining'] === '0' && /^\d{1,12}$/.test(headers['x-ratelimit-reset'] ?? ''))
    return Math.max(0, Number(headers['x-ratelimit-reset']) * 1000 - now)
  return 0
}
