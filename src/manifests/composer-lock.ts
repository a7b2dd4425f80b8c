import type { Declared, ManifestFormat, ParsedManifest, Tree } from '#model/manifest.ts'
import { chains, type Chains } from '#manifests/shared/chains.ts'
import { entry } from '#manifests/shared/entry.ts'
import { fault, unreadable } from '#manifests/shared/fault.ts'
import { readJson } from '#manifests/shared/json.ts'
import type { Located } from '#manifests/shared/located.ts'
import { composerPurl } from '#manifests/shared/purls.ts'

/** Composer’s lock file. It has the license of every package; a list of them is a choice (https://getcomposer.org/doc/04-schema.md#license). */
export const manifest: ManifestFormat = {
  format: 'composer-lock',
  ecosystem: 'composer',
  role: 'lock',
  matches: path => /(^|\/)composer\.lock$/.test(path),
  parse({ path, text, tree }) {
    const document = readJson(text)
    if ('error' in document) {
      const mended = readJson(withoutStrayCommas(text))
      return 'error' in mended ? unreadable(document) : { ...packages(mended, path, tree), error: document.error }
    }
    return packages(document, path, tree)
  },
}

/** Lock files that were merged by hand often have a comma too many: an error, and yet readable. */
function withoutStrayCommas(text: string): string {
  return text.replace(/"(?:[^"\\]|\\.)*"|,(?=\s*[,\]}])/g, found => (found === ',' ? ' ' : found))
}

function packages(document: Located, path: string, tree: Tree): ParsedManifest {
  const runtime = document.get('packages')
  const development = document.get('packages-dev')
  if (!runtime && !development) return unreadable(fault('expected the key "packages"', 1))
  const all = [...(runtime?.items() ?? []), ...(development?.items() ?? [])]
  const direct = directNames(tree.read(path.replace(/lock$/, 'json')))
  const graph = new Map(all.map(at => [nameOf(at), (at.get('require')?.entries() ?? []).map(([name]) => name.toLowerCase())]))
  const via = chains(
    [...(direct ?? [])],
    name => graph.get(name) ?? [],
    name => name,
  )
  const own = all.filter(at => at.textAt('dist', 'type') === 'path').map(nameOf)
  const components = [...declared(runtime, 'runtime', direct, via), ...declared(development, 'development', direct, via)]
  return { components, ...(own.length > 0 ? { firstParty: own } : {}) }
}

function declared(
  section: Located | undefined,
  scope: Declared['scope'],
  direct: ReadonlySet<string> | undefined,
  via: Chains<string>,
): Declared[] {
  return (section?.items() ?? []).flatMap(at => {
    const name = at.textAt('name')
    const version = at.textAt('version')
    if (!name || at.textAt('dist', 'type') === 'path') return []
    const purl = composerPurl(name, version)
    const known = nameOf(at)
    const more = { license: licenseOf(at), direct: direct?.has(known), via: via.get(known), fetchedFrom: privateSource(at) }
    return [entry({ purl, name, version, ...more }, at, scope)]
  })
}

/** Packagist asks to be notified of what is installed from it; another repository has its own address there, or none. */
function privateSource(at: Located): string | undefined {
  const notified = at.textAt('notification-url')
  if (notified !== undefined) return /^https?:\/\/(?:repo\.)?packagist\.org\//.test(notified) ? undefined : notified
  const source = at.textAt('source', 'url') ?? at.textAt('dist', 'url')
  if (source === undefined || !/^(?:[a-z+]+:\/\/|[\w.-]+@[\w.-]+:)/.test(source)) return undefined
  return /^(?:https?:\/\/|ssh:\/\/)?(?:git@)?(?:[\w-]+\.)?(?:github\.com|gitlab\.com|bitbucket\.org)[:/]/.test(source) ? undefined : source
}

function nameOf(at: Located): string {
  return at.textAt('name')?.toLowerCase() ?? ''
}

function licenseOf(at: Located): string | undefined {
  const list = at.get('license')
  if (list?.text) return list.text
  const all = (list?.items() ?? []).flatMap(item => item.text?.trim() || [])
  return all.length > 1 ? all.map(one => (/\s/.test(one) && !one.startsWith('(') ? `(${one})` : one)).join(' OR ') : all[0]
}

/** What the manifest beside it asks for itself; undefined where there is none. */
function directNames(text: string | undefined): ReadonlySet<string> | undefined {
  const document = text === undefined ? undefined : readJson(text)
  if (!document || 'error' in document) return undefined
  return new Set(['require', 'require-dev'].flatMap(key => (document.get(key)?.entries() ?? []).map(([name]) => name.toLowerCase())))
}
