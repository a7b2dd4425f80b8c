// Written by `npm run generate` from the folder listing; do not edit.
import type { ManifestFormat } from '#model/manifest.ts'
import type { Rule } from '#osd/rule.ts'
import type { Report } from '#model/report.ts'
import type { Resolver } from '#model/resolver.ts'

export const manifests: readonly ManifestFormat[] = []

export const rules: readonly Rule[] = []

export const reports: readonly Report[] = []

export const resolvers: readonly Resolver[] = []
