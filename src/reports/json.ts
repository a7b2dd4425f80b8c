import type { Report } from '#model/report.ts'
import { jsonText } from '#reports/shared/escape.ts'
import { reviewObject } from '#reports/shared/json.ts'

/** The whole review as one JSON object. */
export const report: Report = {
  format: 'json',
  render: review => `${jsonText(reviewObject(review), 2)}\n`,
}
