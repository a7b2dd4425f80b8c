import type { Answer } from '#model/answer.ts'
import type { Hosts, Http } from '#model/http.ts'
import type { Purl } from '#model/purl.ts'

/** What a resolver may touch. Tokens are none of its business: `io/http.ts` adds them to requests for their own host. */
export interface ResolverOutside {
  readonly http: Http
  readonly hosts: Hosts
}

/** A source that can be asked for the license of one component: one file in `resolvers/`, exported as `resolver`. */
export interface Resolver {
  /** The name in evidence, e.g. `npm`. */
  readonly source: string
  /**
   * `aggregate`: knows many registries and answers in batches, asked first. `registry` (default): the component’s own,
   * asked while the answer is missing or too weak. `repository`: where the source code lies, asked last.
   */
  readonly tier?: 'aggregate' | 'registry' | 'repository'
  accepts(purl: Purl): boolean
  /** Several answers where the registry has several (a field and a text). */
  ask(purl: Purl, outside: ResolverOutside): Promise<readonly Answer[]>
  /** For sources that answer many at once: answers in the order of the purls. */
  askAll?(purls: readonly Purl[], outside: ResolverOutside): Promise<readonly (readonly Answer[])[]>
}
