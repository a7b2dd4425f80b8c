import { createHash } from 'node:crypto'
import type { Finding } from '#model/finding.ts'

/** Longest list of fingerprints in one comment. */
const MOST_FINGERPRINTS = 100

/** Opens the summary comment, so that the next run finds it again; the author is checked besides. */
export const SUMMARY_MARKER = '<!-- osd-review:summary -->'

/** Stands in the body of a review, so that its answer can be read back. */
export const REVIEW_MARKER = '<!-- osd-review:review -->'

/** Opens a comment whose findings are gone. */
export const GONE_MARKER = '<!-- osd-review:gone -->'

/** What a comment is about, without its place: the same finding on a moved line has the same fingerprint. */
export function fingerprint({ path, type, component, model, base, part, license, verdict }: Finding): string {
  const facts = [path, type, component, model, base, part, license, verdict].map(fact => fact ?? '')
  return createHash('sha256').update(JSON.stringify(facts)).digest('hex').slice(0, 12)
}

/** The hidden line of an inline comment. */
export function findingMarker(fingerprints: readonly string[]): string {
  return `<!-- osd-review:finding ${fingerprints.slice(0, MOST_FINGERPRINTS).join(' ')} -->`
}

/**
 * Reads the hidden line of an inline comment; empty when it is none of ours.
 *
 * It is the last line: what stands above may be a name that looks like one.
 */
export function readFingerprints(body: string): readonly string[] {
  return /<!-- osd-review:finding ((?:[0-9a-f]{12} )+)-->\s*$/.exec(body)?.[1]?.trim().split(' ') ?? []
}
