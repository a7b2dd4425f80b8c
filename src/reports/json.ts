import type { Report } from '#model/report.ts'
import { reviewObject } from '#reports/shared/json.ts'

/** The whole review as one JSON object. */
export const report: Report = {
  format: 'json',
  render: review => `${JSON.stringify(reviewObject(review), null, 2)}\n`,
}
