import type { Report, Review } from '#model/report.ts'
import { jsonText } from '#reports/shared/escape.ts'
import { findingObject } from '#reports/shared/json.ts'

/** One finding a line, for programs that read as they go. */
export const report = {
  format: 'jsonl',
  render: (review: Review): string => review.findings.map(finding => `${jsonText(findingObject(finding))}\n`).join(''),
} satisfies Report
