import type { Declared, ManifestFormat, Unread } from '#model/manifest.ts'
import { entry, mergeSame } from '#manifests/shared/entry.ts'
import { unreadable } from '#manifests/shared/fault.ts'
import { parseImage } from '#manifests/shared/image-reference.ts'
import type { Located } from '#manifests/shared/located.ts'
import { readYamlDocuments } from '#manifests/shared/yaml.ts'

/** Images of the pods in Kubernetes manifests, which have no name of their own: folders and a kustomization tell them. */
export const manifest: ManifestFormat = {
  format: 'kubernetes',
  ecosystem: 'docker',
  role: 'manifest',
  matches: path => /(^|\/)(k8s|kubernetes|kustomize)\/([^/]+\/)*[^/]+\.ya?ml$|(^|\/)kustomization\.ya?ml$/.test(path),
  parse({ text }) {
    // A template of Helm or another tool is no YAML yet.
    if (text.includes('{{')) {
      const lines = text.split('\n')
      return { components: lines.flatMap(imageOfLine), unread: [{ line: 1, endLine: lines.length, what: 'a template' }] }
    }
    const documents = readYamlDocuments(text)
    if ('error' in documents) return unreadable(documents)
    const found = documents.filter(document => document.get('kind')).flatMap(images)
    const components: Declared[] = []
    const unread: Unread[] = []
    for (const { at, reference } of found) {
      const image = parseImage(reference)
      if (image) components.push(entry({ ...image, direct: true }, at))
      else unread.push({ ...at.span, what: `the image ${reference.slice(0, 100)}` })
    }
    return { components: mergeSame(components), ...(unread.length > 0 ? { unread } : {}) }
  },
}

/** `containers` may stand at any depth, in custom resources too; a stack of our own goes through all of it. */
function images(document: Located): { readonly at: Located; readonly reference: string }[] {
  const found: { readonly at: Located; readonly reference: string }[] = []
  const waiting = [document]
  for (let at = waiting.pop(); at; at = waiting.pop()) {
    for (const [key, value] of at.entries()) {
      if (/^(containers|initContainers|ephemeralContainers)$/.test(key))
        for (const container of value.items()) {
          const image = container.get('image')
          if (image?.text) found.push({ at: image, reference: image.text })
        }
      waiting.push(value)
    }
    waiting.push(...at.items())
  }
  return found
}

/** An image that a template names outright. */
function imageOfLine(text: string, n: number): Declared[] {
  const reference = /^\s*(?:-\s+)?image:\s*["']?([^\s"'{}#]+)["']?\s*(?:#.*)?$/.exec(text)?.[1]
  const image = reference === undefined ? undefined : parseImage(reference)
  return image ? [entry({ ...image, direct: true }, { line: n + 1, endLine: n + 1 })] : []
}
