import type { Review } from '#model/report.ts'

/** The page on which OSI itself judged a license; undefined where it has not. */
export function statementOn(license: string | undefined, { licenses }: Pick<Review, 'licenses'>): string | undefined {
  return licenses?.find(note => note.license === license)?.terms.find(({ statement }) => statement !== undefined)?.statement?.url
}
