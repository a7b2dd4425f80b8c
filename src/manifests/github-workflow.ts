import type { ManifestFormat } from '#model/manifest.ts'
import { actionReference, imageReference, type Used } from '#manifests/shared/action-reference.ts'
import { mergeSame } from '#manifests/shared/entry.ts'
import { unreadable } from '#manifests/shared/fault.ts'
import { linesOf } from '#manifests/shared/lines.ts'
import { literalInstalls } from '#manifests/shared/literal-installs.ts'
import type { Located } from '#manifests/shared/located.ts'
import type { ScriptLine } from '#manifests/shared/shell-commands.ts'
import { readYamlMapping } from '#manifests/shared/yaml-mapping.ts'

/** Actions, reusable workflows, images and installed packages of a workflow or a composite action. */
export const manifest: ManifestFormat = {
  format: 'github-workflow',
  ecosystem: 'githubactions',
  role: 'manifest',
  matches: path => /(^|\/)\.github\/workflows\/[^/]+\.ya?ml$|(^|\/)action\.ya?ml$/.test(path),
  parse({ text }) {
    const document = readYamlMapping(text)
    if ('error' in document) return unreadable(document)
    const jobs = document.get('jobs')?.entries() ?? []
    const used = [...jobs.flatMap(([, job]) => ofJob(job)), ...ofAction(document)]
    const steps = [...jobs.map(([, job]) => job.get('steps')), document.get('runs', 'steps')].flatMap(list => list?.items() ?? [])
    const lines = linesOf(text)
    const installed = steps.map(step => literalInstalls(scriptOf(step.get('run'), lines)))
    const unread = [...used.flatMap(found => found.unread ?? []), ...installed.flatMap(found => found.unread)]
    const packages = installed.flatMap(found => found.components).map(found => ({ ...found, scope: 'build' as const }))
    return {
      components: mergeSame([...used.flatMap(found => found.component ?? []), ...packages]),
      ...(unread.length > 0 ? { unread } : {}),
    }
  },
}

function ofJob(job: Located): Used[] {
  const container = job.get('container')
  return [
    actionReference(job.get('uses')),
    imageReference(container?.text === undefined ? container?.get('image') : container),
    ...(job.get('services')?.entries() ?? []).map(([, service]) => imageReference(service.get('image'))),
    ...ofSteps(job.get('steps')),
  ]
}

function ofAction(document: Located): Used[] {
  const image = document.get('runs', 'image')
  return [...(image?.text?.startsWith('docker://') ? [actionReference(image)] : []), ...ofSteps(document.get('runs', 'steps'))]
}

function ofSteps(steps: Located | undefined): Used[] {
  return (steps?.items() ?? []).map(step => actionReference(step.get('uses')))
}

/** The lines of a step’s script. A block scalar begins behind its key; a folded one is a single line in the end. */
function scriptOf(run: Located | undefined, lines: readonly string[]): readonly ScriptLine[] {
  if (run?.text === undefined) return []
  const [, style] = /^[^:]*\brun\s*:\s*([|>])[-+\d]*\s*(?:#.*)?$/.exec(lines[run.line - 1] ?? '') ?? []
  if (!style) return [{ text: run.text.replaceAll('\n', ' '), line: run.line }]
  return lines.slice(run.line, run.endLine).map((text, n) => ({ text: style === '>' ? `${text} \\` : text, line: run.line + 1 + n }))
}
