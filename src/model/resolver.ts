import type { Answer } from '#model/answer.ts'
import type { Hosts, Http } from '#model/http.ts'
import type { Purl } from '#model/purl.ts'

/** A registry that can be asked for the license of one component: one file in `resolvers/`, exported as `resolver`. */
export interface Resolver {
  /** The name in evidence, e.g. `npm`. */
  readonly source: string
  accepts(purl: Purl): boolean
  /** Several answers where the registry has several (a field and a text). */
  ask(purl: Purl, outside: { readonly http: Http; readonly hosts: Hosts; readonly token?: string }): Promise<readonly Answer[]>
}
