import type { Report, Review } from '#model/report.ts'
import { summary } from '#reports/shared/summary.ts'

/** GitHub refuses comments above 65,536 characters; one is kept back. */
const LONGEST = 65_535

/** The summary comment, whole, as Markdown. */
export const report = { format: 'markdown', render: (review: Review): string => summary(review, LONGEST) } satisfies Report
