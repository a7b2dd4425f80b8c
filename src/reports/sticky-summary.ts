import type { Report } from '#model/report.ts'
import { summary } from '#reports/shared/summary.ts'

/** GitHub refuses comments above 65,536 characters; one is kept back. */
const LONGEST = 65_535

/** The summary comment, whole, as Markdown. */
export const report: Report = { format: 'markdown', render: review => summary(review, LONGEST) }
