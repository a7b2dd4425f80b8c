import type { Span } from '#model/location.ts'
import type { Declared, Scope } from '#model/manifest.ts'
import { formatPurl } from '#model/purl.ts'
import { entry } from '#manifests/shared/entry.ts'

/**
 * A Conan reference `name/version@user/channel#revision:package%time`, with `[range]` for the version in manifests.
 *
 * Source: https://docs.conan.io/2/reference/conanfile/attributes.html
 */
export function conanReference(
  reference: string,
  span: Span,
  scope: Scope,
  more: { readonly direct?: boolean | undefined; readonly declared?: boolean; readonly via?: readonly string[] | undefined } = {},
): Declared | undefined {
  const match = /^([A-Za-z0-9_][\w.+-]*)\/(\[[^\]]+\]|[\w.+:-]+)(?:@(?:([\w.+-]+)\/([\w.+-]+))?)?(?:#([^:%]*))?(?:[:%].*)?$/.exec(
    reference.trim(),
  )
  const [, name, text, user, channel, revision] = match ?? []
  if (!name || !text) return undefined
  const range = text.startsWith('[')
  const qualifiers = { ...(channel ? { channel } : {}), ...(revision ? { rrev: revision } : {}) }
  const purl = formatPurl({ type: 'conan', ...(user ? { namespace: user } : {}), name, ...(range ? {} : { version: text }), qualifiers })
  return entry(
    {
      purl,
      name,
      version: range ? undefined : text,
      requirement: more.declared ? (range ? text.slice(1, -1) : text) : undefined,
      direct: more.direct,
      via: more.via,
    },
    span,
    scope,
  )
}
