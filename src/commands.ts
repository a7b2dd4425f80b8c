// Written by `npm run generate` from the folder listing; do not edit.
import type { Command } from '#model/command.ts'
import { command as classifyCommand } from '#commands/classify.ts'
import { command as componentsCommand } from '#commands/components.ts'
import { command as diffCommand } from '#commands/diff.ts'
import { command as explainCommand } from '#commands/explain.ts'
import { command as initCommand } from '#commands/init.ts'
import { command as mergeCommand } from '#commands/merge.ts'
import { command as modelsCommand } from '#commands/models.ts'
import { command as reviewCommand } from '#commands/review.ts'
import { command as scanCommand } from '#commands/scan.ts'
import { command as tryCommand } from '#commands/try.ts'

export const commands: readonly Command[] = [
  classifyCommand,
  componentsCommand,
  diffCommand,
  explainCommand,
  initCommand,
  mergeCommand,
  modelsCommand,
  reviewCommand,
  scanCommand,
  tryCommand,
]
