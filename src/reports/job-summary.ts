import type { Report, Review } from '#model/report.ts'
import { summary } from '#reports/shared/summary.ts'

/** GitHub refuses job summaries above 1 MiB (bytes, UTF-8); a UTF-16 unit takes at most three. */
const LONGEST = Math.floor((1024 * 1024) / 3)

/** The page of the run: the same facts as the summary comment with room for all of them. */
export const report = {
  format: 'job-summary',
  render: (review: Review): string => (review.conclusion === 'neutral' ? 'Nothing that is reviewed changed.\n' : summary(review, LONGEST)),
} satisfies Report
