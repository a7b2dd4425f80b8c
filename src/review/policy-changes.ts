import type { Source } from '#model/command.ts'
import type { Observation } from '#model/finding.ts'

/** Names under which a workflow runs this action: `owner/osd-review@ref`, or a local copy of it. */
const STEP = /^\s*(?:-\s+)?uses:\s*["']?[^\s"'#]*osd-review(?:\/[^\s"'#@]*)?(?:@[^\s"'#]+)?["']?\s*(?:#.*)?$/i

/** Edits to the policy, its waivers, or the step that runs this action: told, because they decide about later changes. */
export function policyChanges(base: Source, head: Source, changed: readonly string[], policyPath: string): Observation[] {
  return changed.flatMap(path => {
    if (path === policyPath) return [policyEdit(path, textOf(base, path), textOf(head, path))]
    return /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path) ? stepEdits(path, textOf(base, path), textOf(head, path)) : []
  })
}

function policyEdit(path: string, before: string, after: string): Observation {
  const message =
    after === ''
      ? `The change removes the policy ${path}. This review still used the one of the base branch.`
      : before === ''
        ? `The change adds the policy ${path}. It counts once it is on the base branch.`
        : `The change edits the policy ${path}. This review still used the one of the base branch.`
  return observation(path, after === '' ? 1 : firstDifference(before, after), message)
}

function stepEdits(path: string, before: string, after: string): Observation[] {
  const old = steps(before)
  const now = steps(after)
  const added = now.filter(step => !old.some(({ text }) => text === step.text))
  const removed = old.filter(step => !now.some(({ text }) => text === step.text))
  if (added.length === 0 && removed.length === 0) return []
  if (old.length === 0) return []
  const line = added[0]?.line ?? 1
  return [
    observation(path, line, `The change ${added.length > 0 ? 'edits' : 'removes'} the workflow step that runs osd-review in ${path}.`),
  ]
}

/** The steps that run this action, each from its dash to the next line that is not indented deeper. */
function steps(text: string): { readonly line: number; readonly text: string }[] {
  const lines = text.split(/\r?\n/)
  return lines.flatMap((content, at) => {
    if (!STEP.test(content)) return []
    let start = at
    while (start > 0 && !/^\s*-\s/.test(lines[start] ?? '')) start--
    const indent = depth(lines[start] ?? '')
    let end = at + 1
    while (end < lines.length && ((lines[end] ?? '').trim() === '' || depth(lines[end] ?? '') > indent)) end++
    const block = lines.slice(start, end).map(line => line.replace(/\s+#.*$/, '').trim())
    return [{ line: at + 1, text: block.filter(Boolean).join('\n') }]
  })
}

function depth(line: string): number {
  return line.length - line.trimStart().length
}

function firstDifference(before: string, after: string): number {
  const old = before.split('\n')
  const now = after.split('\n')
  const at = now.findIndex((line, n) => line !== old[n])
  return at < 0 ? Math.max(1, now.length) : at + 1
}

function observation(path: string, line: number, message: string): Observation {
  return { type: 'policy-changed', path, line, endLine: line, status: 'introduced', message }
}

function textOf(source: Source, path: string): string {
  const content = source.read(path)
  return 'bytes' in content ? new TextDecoder().decode(content.bytes) : ''
}
