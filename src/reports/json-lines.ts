import type { Report } from '#model/report.ts'
import { jsonText } from '#reports/shared/escape.ts'
import { findingObject } from '#reports/shared/json.ts'

/** One finding a line, for programs that read as they go. */
export const report: Report = {
  format: 'jsonl',
  render: review => review.findings.map(finding => `${jsonText(findingObject(finding))}\n`).join(''),
}
