// Written by `npm run generate` from the folder listing; do not edit.
import type { Command } from '#model/command.ts'
import { command as classifyCommand } from '#commands/classify.ts'
import { command as componentsCommand } from '#commands/components.ts'
import { command as diffCommand } from '#commands/diff.ts'

export const commands: readonly Command[] = [
  classifyCommand,
  componentsCommand,
  diffCommand,
]
