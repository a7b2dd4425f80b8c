import type { ReferenceReader } from '#model/model-reference.ts'
import { readEmbedded } from '#models/code/embedded.ts'
import { readCommands } from '#models/shell/read-commands.ts'

/** Shell scripts and make files: downloads, servers, training runs. */
export const reader: ReferenceReader = {
  kind: 'shell',
  matches: path =>
    /(?:\.(?:sh|bash|zsh|fish|ksh|ps1|bats|command|slurm|sbatch|mk|just)|(?:^|\/)(?:GNU)?(?:Makefile|makefile|justfile|Justfile|Procfile))$/.test(
      path,
    ),
  read: ({ path, text }) => readCommands(/(?:akefile|\.mk)$/.test(path) ? makeAssignments(text) : text, 1, readEmbedded),
}

/** `NAME ?= value` of make, written as the shell writes it; lines stay. */
function makeAssignments(text: string): string {
  return text.replace(/^(?:export[ \t]+)?(\w{1,100})[ \t]*(?:[:?+]{0,3}=)[ \t]*(?=\S)/gm, '$1=')
}
