// Written by `npm run generate` from the folder listing; do not edit.
import type { Report } from '#model/report.ts'
import { report as annotationsReport } from '#reports/annotations.ts'
import { report as cyclonedxReport } from '#reports/cyclonedx.ts'
import { report as htmlReport } from '#reports/html.ts'
import { report as jobSummaryReport } from '#reports/job-summary.ts'
import { report as jsonReport } from '#reports/json.ts'
import { report as jsonLinesReport } from '#reports/json-lines.ts'
import { report as reviewCommentsReport } from '#reports/review-comments.ts'
import { report as sarifReport } from '#reports/sarif.ts'
import { report as spdxReport } from '#reports/spdx.ts'
import { report as stickySummaryReport } from '#reports/sticky-summary.ts'
import { report as textReport } from '#reports/text.ts'

export const reports: readonly Report[] = [
  annotationsReport,
  cyclonedxReport,
  htmlReport,
  jobSummaryReport,
  jsonReport,
  jsonLinesReport,
  reviewCommentsReport,
  sarifReport,
  spdxReport,
  stickySummaryReport,
  textReport,
]
