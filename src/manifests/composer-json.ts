import type { Declared, ManifestFormat, Tree } from '#model/manifest.ts'
import { entry } from '#manifests/shared/entry.ts'
import { unreadable } from '#manifests/shared/fault.ts'
import { readJson } from '#manifests/shared/json.ts'
import type { Located } from '#manifests/shared/located.ts'
import { composerPurl } from '#manifests/shared/purls.ts'

/** Composer’s manifest. What has no vendor (`php`, `ext-json`) is the platform, not a package. */
export const manifest: ManifestFormat = {
  format: 'composer-json',
  ecosystem: 'composer',
  role: 'manifest',
  matches: path => /(^|\/)composer\.json$/.test(path),
  parse({ path, text, tree }) {
    const document = readJson(text)
    if ('error' in document) return unreadable(document)
    const own = localNames(document, path.slice(0, path.lastIndexOf('/') + 1), tree)
    const name = document.textAt('name')
    const components = [...declared(document.get('require'), 'runtime', own), ...declared(document.get('require-dev'), 'development', own)]
    return { components, firstParty: [...(name ? [name] : []), ...own] }
  },
}

function declared(section: Located | undefined, scope: Declared['scope'], own: ReadonlySet<string>): Declared[] {
  return (section?.entries() ?? []).flatMap(([key, at]) => {
    const [vendor, name, more] = key.toLowerCase().split('/')
    if (!vendor || !name || more !== undefined || own.has(key.toLowerCase())) return []
    // A bare number means that version alone: https://getcomposer.org/doc/articles/versions.md#exact-version-constraint
    const version = /^v?\d+(\.\d+){1,3}(-[\w.]+)?$/.test(at.text ?? '') ? at.text : undefined
    return [entry({ purl: composerPurl(key, version), name: key, version, requirement: at.text, direct: true }, at, scope)]
  })
}

/** Names of the packages that repositories of the type `path` hold, read from their own manifests in the tree. */
function localNames(document: Located, folder: string, tree: Tree): ReadonlySet<string> {
  const repositories = document.get('repositories')
  const all = [...(repositories?.items() ?? []), ...(repositories?.entries() ?? []).map(([, at]) => at)]
  const names = all
    .filter(at => at.textAt('type') === 'path')
    .flatMap(at => manifestsAt(folder, at.textAt('url') ?? '', tree))
    .map(path => nameOf(tree.read(path)))
  return new Set(names.filter(name => name !== undefined))
}

function manifestsAt(folder: string, url: string, tree: Tree): readonly string[] {
  const place = `${folder}${url.replace(/^\.\//, '').replace(/\/+$/, '')}/composer.json`
  if (!place.includes('*')) return [place]
  const [before = '', ...after] = place.split('*')
  const tail = after.at(-1) ?? ''
  return tree.list().filter(path => path.startsWith(before) && path.endsWith(tail) && !path.includes('/vendor/'))
}

function nameOf(text: string | undefined): string | undefined {
  const document = text === undefined ? undefined : readJson(text)
  return document && !('error' in document) ? document.textAt('name')?.toLowerCase() : undefined
}
