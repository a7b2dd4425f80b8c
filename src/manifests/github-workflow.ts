import type { ManifestFormat } from '#model/manifest.ts'
import { actionReference, imageReference, type Used } from '#manifests/shared/action-reference.ts'
import { mergeSame } from '#manifests/shared/entry.ts'
import { unreadable } from '#manifests/shared/fault.ts'
import type { Located } from '#manifests/shared/located.ts'
import { readYaml } from '#manifests/shared/yaml.ts'

/** Actions, reusable workflows and images of a workflow or a composite action. */
export const manifest: ManifestFormat = {
  format: 'github-workflow',
  ecosystem: 'githubactions',
  role: 'manifest',
  matches: path => /(^|\/)\.github\/workflows\/[^/]+\.ya?ml$|(^|\/)action\.ya?ml$/.test(path),
  parse({ text }) {
    const document = readYaml(text)
    if ('error' in document) return unreadable(document)
    const jobs = document.get('jobs')?.entries() ?? []
    const used = [...jobs.flatMap(([, job]) => ofJob(job)), ...ofAction(document)]
    const unread = used.flatMap(found => found.unread ?? [])
    return { components: mergeSame(used.flatMap(found => found.component ?? [])), ...(unread.length > 0 ? { unread } : {}) }
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
