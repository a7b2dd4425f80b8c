import type { Declared, ManifestFormat, Unread } from '#model/manifest.ts'
import { formatPurl } from '#model/purl.ts'
import { entry } from '#manifests/shared/entry.ts'
import { unreadable } from '#manifests/shared/fault.ts'
import { repositoryPurl } from '#manifests/shared/git-url.ts'
import { forgePurl } from '#manifests/shared/purls.ts'
import { readHcl, type HclBlock, type HclValue } from '#manifests/shared/hcl.ts'
import { readHclJson } from '#manifests/shared/hcl-json.ts'
import { terraformModule, terraformProvider } from '#manifests/shared/terraform-address.ts'

/** Providers and modules that Terraform or OpenTofu asks for. Source: https://developer.hashicorp.com/terraform/language/modules/sources */
export const manifest: ManifestFormat = {
  format: 'terraform',
  ecosystem: 'terraform',
  role: 'manifest',
  matches: path => /\.(tf|tofu)(\.json)?$/.test(path),
  parse({ path, text }) {
    const blocks = path.endsWith('.json') ? readHclJson(text) : readHcl(text)
    if ('error' in blocks) return unreadable(blocks)
    const unread: Unread[] = []
    const components = blocks.flatMap(block => {
      if (block.type === 'terraform') return block.blocks.filter(({ type }) => type === 'required_providers').flatMap(providers)
      if (block.type === 'provider') return oldProvider(block)
      return block.type === 'module' ? moduleOf(block, unread) : []
    })
    return { components, ...(unread.length > 0 ? { unread } : {}) }
  },
}

function providers(block: HclBlock): Declared[] {
  return [...block.attributes].flatMap(([alias, value]) => {
    const address = value.members?.get('source')?.text ?? alias
    const requirement = value.text ?? value.members?.get('version')?.text
    // Terraform’s own provider is built in.
    if (address === 'terraform.io/builtin/terraform') return []
    const version = exact(requirement)
    return [entry({ purl: terraformProvider(address, version), name: providerName(address), version, requirement, direct: true }, value)]
  })
}

/** Before Terraform 0.13 the version of a provider stood in its own block. */
function oldProvider(block: HclBlock): Declared[] {
  const [name] = block.labels
  const requirement = block.attributes.get('version')?.text
  if (name === undefined || requirement === undefined) return []
  const version = exact(requirement)
  return [entry({ purl: terraformProvider(name, version), name: providerName(name), version, requirement, direct: true }, block)]
}

/** A provider without a namespace is HashiCorp’s, as the lock file says too. */
function providerName(address: string): string {
  return address.includes('/') ? address : `hashicorp/${address}`
}

function moduleOf(block: HclBlock, unread: Unread[]): Declared[] {
  const source = block.attributes.get('source')
  if (source?.text === undefined) {
    unread.push({ line: block.line, endLine: block.endLine, what: `the source of module ${block.labels[0] ?? ''}`.trim() })
    return []
  }
  if (/^\.{1,2}\//.test(source.text)) return []
  const requirement = block.attributes.get('version')?.text
  const version = exact(requirement)
  const registry = terraformModule(source.text, version)
  if (registry) return [entry({ purl: registry, name: source.text, version, requirement, direct: true }, block)]
  return fromElsewhere(block, source)
}

/** A module that no registry has: a repository in a revision, or an archive from a bucket or server. */
function fromElsewhere(block: HclBlock, source: HclValue): Declared[] {
  const text = source.text ?? ''
  const [, getter, written = text] = /^(\w+)::(.*)$/s.exec(text) ?? []
  const [place = '', query = ''] = written.split('?', 2)
  const reference = /(?:^|&)ref=([^&]+)/.exec(query)?.[1]
  const url = /^[a-z+]+:\/\//.test(place) || /^[\w.-]+@/.test(place) ? place : `https://${place}`
  // `//` behind the host names a folder of the repository or archive.
  const folder = url.indexOf('//', url.indexOf('://') + 3)
  const address = folder < 0 ? url : url.slice(0, folder)
  const subpath = folder < 0 ? undefined : url.slice(folder + 2)
  const purl = isArchive(getter, address, query)
    ? archivePurl(address, subpath)
    : repositoryPurl(getter === 'hg' ? `hg+${address}` : address, reference, subpath)
  return [entry({ purl, name: text || place, version: reference, direct: true }, block)]
}

/** What a bucket or a web server gives is an archive; with a host alone, forges are asked for the repository. */
function isArchive(getter: string | undefined, address: string, query: string): boolean {
  if (getter !== undefined) return !/^(?:git|hg)$/.test(getter)
  if (!/^https?:\/\//.test(address)) return false
  return /\.(?:zip|tgz|tar(?:\.\w+)?|tbz2|txz)$/.test(address) || /(?:^|&)archive=/.test(query) || forgePurl(address) === undefined
}

function archivePurl(address: string, subpath: string | undefined): string {
  const name = /([^/]+?)(?:\.(?:zip|tgz|tar(?:\.\w+)?|tbz2|txz))?\/?$/.exec(address)?.[1] ?? 'module'
  return formatPurl({ type: 'generic', name, ...(subpath ? { subpath } : {}), qualifiers: { download_url: address } })
}

/** `1.2.3` and `= 1.2.3` are that version alone. */
function exact(requirement: string | undefined): string | undefined {
  return /^=?\s*v?(\d+\.\d+\.\d+(?:-[\w.]+)?)$/.exec(requirement ?? '')?.[1]
}
