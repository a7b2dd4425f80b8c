import type { Report } from '#model/report.ts'
import { plannedComments } from '#reports/shared/inline.ts'

/** The inline comments of a review as JSON lines: place and Markdown, for other ways of posting them. */
export const report: Report = {
  format: 'review-comments',
  render: review =>
    plannedComments(review, { files: [], complete: false })
      .map(({ path, line, body }) => `${JSON.stringify({ path, line, body })}\n`)
      .join(''),
}
