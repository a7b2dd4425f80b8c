import type { Report, Review } from '#model/report.ts'
import { plannedComments } from '#reports/shared/inline.ts'

/** The inline comments of a review as JSON lines: place and Markdown, for other ways of posting them. */
export const report = {
  format: 'review-comments',
  render: (review: Review): string =>
    plannedComments(review, { files: [], complete: false })
      .map(({ path, line, body }) => `${JSON.stringify({ path, line, body })}\n`)
      .join(''),
} satisfies Report
