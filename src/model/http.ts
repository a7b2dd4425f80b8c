/** One request to a public service. Reads only; redirects are followed by `io/http.ts` on allowed hosts alone. */
export interface HttpRequest {
  readonly url: string
  readonly method?: 'GET' | 'POST' | 'HEAD'
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
  /** Largest answer in bytes that is read; a longer one is `too-large`. Default 5 MB. */
  readonly maxBytes?: number
}

/** The answer, or why there is none. A status of the server, good or bad, is an answer. */
export type HttpReply =
  | {
      readonly ok: true
      readonly status: number
      /** Names in lower case. */
      readonly headers: Readonly<Record<string, string>>
      readonly body: Uint8Array
      /** The address that answered, after redirects. */
      readonly url: string
      /** Answers that led here, first to last; a service says things in them that a file store does not repeat. */
      readonly redirects?: readonly { readonly url: string; readonly headers: Readonly<Record<string, string>> }[]
    }
  | {
      readonly ok: false
      readonly because: 'offline' | 'unreachable' | 'timeout' | 'too-large' | 'refused-host' | 'rate-limited' | 'deadline'
      readonly detail: string
    }

/** Asks one service. Handed to the resolvers, so that a test can hand in recorded replies. */
export type Http = (request: HttpRequest) => Promise<HttpReply>

/** `Http` that remembers whom it met: `host` or `host:port`, sorted, for the list in the report. */
export type RecordingHttp = Http & { hosts(): readonly string[] }

/** The public services a resolver may ask, by the name of their environment variable; no trailing slash. */
export interface Hosts {
  readonly depsdev: string
  readonly huggingface: string
  readonly npm: string
  readonly pypi: string
  readonly crates: string
  readonly rubygems: string
  readonly goproxy: string
  readonly maven: string
  readonly nuget: string
  readonly packagist: string
  readonly pub: string
  readonly hex: string
  readonly cocoapods: string
  readonly hackage: string
  readonly cran: string
  readonly conda: string
  readonly githubApi: string
  readonly githubServer: string
}
