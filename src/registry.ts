// Written by `npm run generate` from the folder listing; do not edit.
import type { ManifestFormat } from '#model/manifest.ts'
import type { Rule } from '#osd/rule.ts'
import type { Report } from '#model/report.ts'
import { report as jsonReport } from '#reports/json.ts'
import { report as jsonLinesReport } from '#reports/json-lines.ts'
import { report as sarifReport } from '#reports/sarif.ts'
import { report as textReport } from '#reports/text.ts'
import type { Resolver } from '#model/resolver.ts'

export const manifests: readonly ManifestFormat[] = []

export const rules: readonly Rule[] = []

export const reports: readonly Report[] = [
  jsonReport,
  jsonLinesReport,
  sarifReport,
  textReport,
]

export const resolvers: readonly Resolver[] = []
