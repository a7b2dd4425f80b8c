import type { Identification } from '#model/identification.ts'
import type { OpenLicenses } from '#model/knowledge.ts'
import type { Classification } from '#classify.ts'

/**
 * The answer for a text that is one open license from its first word to its last, as most license files are.
 *
 * It is the answer of `classify`, for which neither a rule nor the catalogue is asked then: a command that reads such files starts without
 * loading them.
 */
export function plainLicense({ licenses, mentions, residue }: Identification, open: OpenLicenses): Classification | undefined {
  const [match, ...more] = licenses
  if (!match || more.length > 0 || residue.length > 0 || match.form !== 'text' || match.exception !== undefined) return undefined
  const verdict = open[match.id]
  return verdict && { licenses, mentions, expression: match.id, verdict }
}
