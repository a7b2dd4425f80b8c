import type { LicenseIndex } from '#detect/license-index.ts'
import type { FoundLicense } from '#model/found-license.ts'
import type { Hosts, RecordingHttp } from '#model/http.ts'
import type { Knowledge } from '#model/knowledge.ts'
import { judgeDeclared } from '#osd/judge-declared.ts'

/** A component whose license is wanted. */
export interface Wanted {
  readonly purl: string
  readonly declared?: string
  readonly path?: string
  readonly fetchedFrom?: string
  readonly private?: boolean
}

export interface LicenseOutside {
  readonly http: RecordingHttp
  readonly hosts: Hosts
  readonly offline: boolean
  readonly knowledge: Knowledge
  readonly index: LicenseIndex
  readonly now: Date
}

export function findLicenses(wanted: readonly Wanted[], outside: LicenseOutside): Promise<ReadonlyMap<string, FoundLicense>> {
  return Promise.resolve(
    new Map<string, FoundLicense>(
      wanted.map(({ purl, declared, path }) => {
        if (declared === undefined)
          return [purl, { verdict: { verdict: 'unknown', reason: 'not-asked' }, subject: 'software', evidence: [], conflicts: [] }] as const
        const { verdict, license } = judgeDeclared(declared, outside.knowledge)
        return [
          purl,
          {
            verdict,
            license,
            subject: 'software',
            conflicts: [],
            evidence: [{ source: 'lock file', said: `${declared} (declared, not verified)`, strength: 'weak', ...(path ? { path } : {}) }],
          },
        ] as const
      }),
    ),
  )
}
