// Written by `npm run generate` from the folder listing; do not edit.
import { command as classifyCommand } from '#commands/classify.ts'
import type { Command } from '#model/command.ts'
import type { ManifestFormat } from '#model/manifest.ts'
import type { Report } from '#model/report.ts'
import type { Resolver } from '#model/resolver.ts'
import type { Rule } from '#osd/rule.ts'

export const commands: readonly Command[] = [
  classifyCommand,
]

export const manifests: readonly ManifestFormat[] = []

export const resolvers: readonly Resolver[] = []

export const rules: readonly Rule[] = []

export const reports: readonly Report[] = []
