import type { Span } from '#model/location.ts'
import type { Declared, Scope } from '#model/manifest.ts'
import { entry } from '#manifests/shared/entry.ts'
import { pathPurl, qualified } from '#manifests/shared/purls.ts'

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
  const named = pathPurl('conan', user ? `${user}/${name}` : name, range ? undefined : text)
  const purl = qualified(named, ['channel', channel], ['rrev', revision])
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
