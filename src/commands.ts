// Written by `npm run generate` from the folder listing; do not edit.
import type { CommandEntry } from '#model/command.ts'

export const commands: readonly CommandEntry[] = [
  { name: 'classify', load: async () => (await import('#commands/classify.ts')).command },
  { name: 'components', load: async () => (await import('#commands/components.ts')).command },
  { name: 'diff', load: async () => (await import('#commands/diff.ts')).command },
  { name: 'explain', load: async () => (await import('#commands/explain.ts')).command },
  { name: 'init', load: async () => (await import('#commands/init.ts')).command },
  { name: 'merge', load: async () => (await import('#commands/merge.ts')).command },
  { name: 'models', load: async () => (await import('#commands/models.ts')).command },
  { name: 'review', load: async () => (await import('#commands/review.ts')).command },
  { name: 'scan', load: async () => (await import('#commands/scan.ts')).command },
  { name: 'try', load: async () => (await import('#commands/try.ts')).command },
]
