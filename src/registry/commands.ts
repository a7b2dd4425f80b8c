// Written by `npm run generate` from the folder listing; do not edit.
import type { CommandEntry } from '#model/command.ts'

export const commands: readonly CommandEntry[] = [
  {
    name: 'classify',
    summary: 'Says which licenses a text holds and judges it against the Open Source Definition.',
    load: async () => (await import('#commands/classify.ts')).command,
  },
  {
    name: 'components',
    summary: 'Lists the components that manifests and lock files declare, with their lines.',
    load: async () => (await import('#commands/components.ts')).command,
  },
  {
    name: 'diff',
    summary: 'Lists the components that a change adds, updates or removes.',
    load: async () => (await import('#commands/diff.ts')).command,
  },
  {
    name: 'explain',
    summary: 'Explains a license: SPDX id, expression, Hub tag, model id or package URL.',
    load: async () => (await import('#commands/explain.ts')).command,
  },
  {
    name: 'init',
    summary: 'Writes the workflow and a policy proposed from what the repository uses.',
    load: async () => (await import('#commands/init.ts')).command,
  },
  {
    name: 'merge',
    summary: 'Joins the JSON results of several runs into one.',
    load: async () => (await import('#commands/merge.ts')).command,
  },
  {
    name: 'models',
    summary: 'Finds AI models in cards, configuration and code, and judges their licenses.',
    load: async () => (await import('#commands/models.ts')).command,
  },
  {
    name: 'review',
    summary: 'Reviews the components that a change adds or updates, as the action would.',
    load: async () => (await import('#commands/review.ts')).command,
  },
  {
    name: 'scan',
    summary: 'Reviews everything in a tree, whether a change touches it or not.',
    load: async () => (await import('#commands/scan.ts')).command,
  },
  {
    name: 'try',
    summary: 'Says what a pull request that adds a component (npm:left-pad@1.3.0, hf:OWNER/NAME, a package URL) would be told.',
    load: async () => (await import('#commands/try.ts')).command,
  },
]
