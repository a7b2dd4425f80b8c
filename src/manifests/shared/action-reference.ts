import type { Declared, Unread } from '#model/manifest.ts'
import { formatPurl } from '#model/purl.ts'
import { entry } from '#manifests/shared/entry.ts'
import { parseImage } from '#manifests/shared/image-reference.ts'
import type { Located } from '#manifests/shared/located.ts'

/** What a `uses:` or an image of a workflow names. */
export interface Used {
  readonly component?: Declared
  readonly unread?: Unread
}

/**
 * Reads `owner/name[/path]@ref`, `docker://image`; a path of the repository itself is nothing.
 *
 * Source: https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idstepsuses
 */
export function actionReference(at: Located | undefined): Used {
  const text = at?.text?.trim()
  if (!at || !text || text.startsWith('./') || text.startsWith('../') || text.startsWith('.\\')) return {}
  if (text.startsWith('docker://')) return imageReference(at, text.slice('docker://'.length))
  const [, owner, name, path, reference] = /^([\w.-]+)\/([\w.-]+)((?:\/[^@\s]*)?)@(\S+)$/.exec(text) ?? []
  if (!owner || !name || !reference || text.includes('${{')) return { unread: { ...at.span, what: `uses: ${text.slice(0, 100)}` } }
  const subpath = (path ?? '').split('/').filter(Boolean).join('/')
  const purl = formatPurl({ type: 'githubactions', namespace: owner, name, version: reference, subpath })
  return {
    component: entry({ purl, name: `${owner}/${name}${subpath ? `/${subpath}` : ''}`, version: reference, direct: true }, at, 'build'),
  }
}

/** Reads the image of a job, a service or a step. */
export function imageReference(at: Located | undefined, text = at?.text): Used {
  if (!at || !text || text === 'Dockerfile' || text.startsWith('./')) return {}
  const image = parseImage(text)
  return image
    ? { component: entry({ ...image, direct: true }, at, 'build') }
    : { unread: { ...at.span, what: `the image ${text.slice(0, 100)}` } }
}
