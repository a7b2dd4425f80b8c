import type { ReferenceReader } from '#model/model-reference.ts'
import { readInside } from '#models/config/read-inside.ts'
import { readCommands } from '#models/shell/read-commands.ts'

/** Shell scripts and make files: downloads, servers, training runs. */
export const reader: ReferenceReader = {
  kind: 'shell',
  matches: path =>
    /(?:\.(?:sh|bash|zsh|fish|ksh|ps1|bat|cmd|bats|command|slurm|sbatch|mk|just)|(?:^|\/)(?:GNU)?(?:Makefile|makefile|justfile|Justfile|Procfile))$/.test(
      path,
    ),
  read: ({ path, text }) => readCommands(asShell(path, text), 1, readInside),
}

/** What make, just, PowerShell and Procfiles write in their own way, written as the shell writes it; lines stay. */
function asShell(path: string, text: string): string {
  if (/Procfile$/.test(path)) return text.replace(/^[\w-]{1,60}:[ \t]*/gm, '')
  if (/\.ps1$/.test(path)) return text.replace(/^[ \t]{0,80}(?:\[[\w.]{1,40}\])?\$(?:env:)?(\w{1,100})[ \t]*=[ \t]*(?=\S)/gm, '$1=')
  if (!/(?:akefile|ustfile|\.mk|\.just)$/.test(path)) return text
  return text
    .replace(/^(?:export[ \t]+)?(\w{1,100})[ \t]*(?:[:?+]{0,3}=)[ \t]*(?=\S)/gm, '$1=')
    .replace(/^([ \t]{1,40})[@+-]{1,3}(?=\w)/gm, '$1')
}
