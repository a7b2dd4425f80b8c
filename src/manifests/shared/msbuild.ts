import type { Span } from '#model/location.ts'
import type { Declared, ParsedManifest, Scope, Tree, Unread } from '#model/manifest.ts'
import { entry, mergeSame } from '#manifests/shared/entry.ts'
import { unreadable } from '#manifests/shared/fault.ts'
import { fileAbove, itemsOf, msBuildProperties, type Properties } from '#manifests/shared/msbuild-properties.ts'
import { simplePurl } from '#manifests/shared/purls.ts'
import { childOf, readXml, type XmlElement } from '#manifests/shared/xml.ts'

/** Items that bring a package in, or set its version. Source: https://learn.microsoft.com/nuget/consume-packages/package-references-in-project-files */
const ITEMS: ReadonlyMap<string, Scope> = new Map([
  ['PackageReference', 'runtime'],
  ['GlobalPackageReference', 'development'],
  ['PackageDownload', 'build'],
  ['DotNetCliToolReference', 'build'],
  ['PackageVersion', 'managed'],
])

/** Reads the packages of an MSBuild file: a project, or properties that projects share. */
export function readMsBuild(path: string, text: string, tree: Tree): ParsedManifest {
  const root = readXml(text)
  if ('error' in root) return unreadable(root)
  const properties = msBuildProperties(path, root, tree)
  const central = centralVersions(path, tree)
  const unread: Unread[] = []
  const components = [
    ...itemsOf(root, 'ItemGroup').flatMap(item => packages(item, properties, central, unread)),
    ...sdks(root).flatMap(sdk => sdkPackage(sdk)),
  ]
  return { components: mergeSame(components), ...(unread.length > 0 ? { unread } : {}) }
}

function packages(item: XmlElement, properties: Properties, central: ReadonlyMap<string, string>, unread: Unread[]): Declared[] {
  const scope = ITEMS.get(item.name)
  const names = item.attributes.get('Include') ?? item.attributes.get('Update')
  if (!scope || !names) return []
  return names.split(';').flatMap(listed => {
    const name = evaluate(listed.trim(), properties)
    const written = metadata(item, 'VersionOverride') ?? metadata(item, 'Version')
    const version =
      written === undefined ? { text: central.get(name.text.toLowerCase()) ?? '', also: [], open: false } : evaluate(written, properties)
    if (name.text === '' || /^[@%]\(/.test(name.text)) return []
    if (name.open || version.open) unread.push({ line: item.line, endLine: item.endLine, what: `${name.text} ${version.text}`.trim() })
    if (name.open) return []
    const requirement = version.open ? undefined : version.text
    const exact = exactVersion(requirement ?? '')
    const direct = item.name === 'PackageVersion' ? undefined : true
    return [
      entry(
        { purl: simplePurl('nuget', name.text, exact), name: name.text, version: exact, requirement, direct, also: version.also },
        item,
        isForBuilding(item) ? 'development' : scope,
      ),
    ]
  })
}

/** An attribute or an element of the item. */
function metadata(item: XmlElement, key: string): string | undefined {
  return item.attributes.get(key) ?? childOf(item, key)?.text
}

/**
 * Only for building: kept from dependents, and not compiled against. `PrivateAssets` alone leaves the assembly in what an
 * application ships. https://learn.microsoft.com/nuget/consume-packages/package-references-in-project-files#controlling-dependency-assets
 */
function isForBuilding(item: XmlElement): boolean {
  if (item.name !== 'PackageReference' || !assets(item, 'PrivateAssets').includes('all')) return false
  const included = assets(item, 'IncludeAssets')
  const excluded = assets(item, 'ExcludeAssets')
  if (excluded.includes('all') || excluded.includes('compile') || excluded.includes('runtime')) return true
  return included.length > 0 && !included.includes('all') && !included.includes('compile')
}

function assets(item: XmlElement, key: string): string[] {
  return (metadata(item, key) ?? '').split(/[;,]/).flatMap(asset => asset.trim().toLowerCase() || [])
}

/** A bare version is the lowest that is allowed, and the one that NuGet takes; `[1.0]` is that one alone. */
function exactVersion(requirement: string): string | undefined {
  const only = /^\[\s*([^,\s[\]]+)\s*,?\s*\]$/.exec(requirement)?.[1] ?? requirement
  return /^\d+(\.\d+){0,3}(-[\w.-]+)?(\+[\w.-]+)?$/.test(only) ? only : undefined
}

function evaluate(text: string, properties: Properties): { readonly text: string; readonly also: readonly Span[]; readonly open: boolean } {
  const also: Span[] = []
  let result = text
  for (let step = 0; step < 50 && result.length < 1000; step++) {
    const [whole, name] = /\$\(([A-Za-z_][\w.-]*)\)/.exec(result) ?? []
    if (whole === undefined || name === undefined) break
    const found = properties.get(name.toLowerCase())
    if (!found || found.conditional) return { text: result, also, open: true }
    if (found.place) also.push(found.place)
    result = result.replace(whole, () => found.text)
  }
  return { text: result, also, open: result.includes('$(') }
}

/** Central versions: the nearest Directory.Packages.props above. */
function centralVersions(path: string, tree: Tree): ReadonlyMap<string, string> {
  const name = 'Directory.Packages.props'
  if (path.endsWith(`/${name}`) || path === name) return new Map()
  const found = fileAbove(name, path, tree)
  const root = found === undefined ? undefined : readXml(found.text)
  return found && root && !('error' in root) ? versionsIn(root, msBuildProperties(found.path, root, tree)) : new Map()
}

function versionsIn(root: XmlElement, properties: Properties): ReadonlyMap<string, string> {
  const items = itemsOf(root, 'ItemGroup').filter(item => item.name === 'PackageVersion')
  return new Map(
    items.flatMap(item => {
      const version = evaluate(metadata(item, 'Version') ?? '', properties)
      return version.open ? [] : [[(item.attributes.get('Include') ?? '').toLowerCase(), version.text] as const]
    }),
  )
}

/** SDKs that are packages: `<Sdk Name Version>`, `<Import Sdk Version>`, `Sdk="Name/1.0"`. */
function sdks(root: XmlElement): { readonly name: string; readonly version: string; readonly at: Span }[] {
  const own = (root.attributes.get('Sdk') ?? '').split(';').flatMap(sdk => {
    const [name, version] = sdk.trim().split('/')
    return name && version ? [{ name, version, at: { line: root.line, endLine: root.line } }] : []
  })
  const elements = root.children.flatMap(child => {
    const name = child.name === 'Sdk' ? child.attributes.get('Name') : child.name === 'Import' ? child.attributes.get('Sdk') : undefined
    const version = child.attributes.get('Version')
    return name && version ? [{ name, version, at: { line: child.line, endLine: child.endLine } }] : []
  })
  return [...own, ...elements]
}

function sdkPackage({ name, version, at }: { readonly name: string; readonly version: string; readonly at: Span }): Declared[] {
  const exact = exactVersion(version)
  return version.includes('$(')
    ? []
    : [entry({ purl: simplePurl('nuget', name, exact), name, version: exact, requirement: version, direct: true }, at, 'build')]
}
