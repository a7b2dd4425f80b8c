import type { Declared, ManifestFormat, Unread } from '#model/manifest.ts'
import { entry, mergeSame } from '#manifests/shared/entry.ts'
import { unreadable } from '#manifests/shared/fault.ts'
import { parseImage } from '#manifests/shared/image-reference.ts'
import { substitute } from '#manifests/shared/shell-variables.ts'
import { readYamlMapping } from '#manifests/shared/yaml-mapping.ts'

/** Images of services; one that is built here only names its own. Source: https://docs.docker.com/reference/compose-file/services/#image */
export const manifest: ManifestFormat = {
  format: 'compose',
  ecosystem: 'docker',
  role: 'manifest',
  matches: path => /(^|\/)(docker-)?compose([._-][^/]*)?\.ya?ml$/.test(path),
  parse({ text }) {
    const document = readYamlMapping(text)
    if ('error' in document) return unreadable(document)
    const components: Declared[] = []
    const unread: Unread[] = []
    // Before version 2 the services stood at the top.
    for (const [, service] of (document.get('services') ?? document).entries()) {
      const at = service.get('image')
      if (!at?.text || service.get('build')) continue
      const reference = substitute(at.text, new Map())
      const image = reference === undefined ? undefined : parseImage(reference)
      if (image) components.push(entry({ ...image, direct: true }, at))
      else unread.push({ ...at.span, what: `the image ${at.text.slice(0, 100)}` })
    }
    return { components: mergeSame(components), ...(unread.length > 0 ? { unread } : {}) }
  },
}
