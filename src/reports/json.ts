import type { Report, Review } from '#model/report.ts'
import { jsonText } from '#reports/shared/escape.ts'
import { reviewObject } from '#reports/shared/json.ts'

/** The whole review as one JSON object. */
export const report = {
  format: 'json',
  render: (review: Review): string => `${jsonText(reviewObject(review), 2)}\n`,
} satisfies Report
