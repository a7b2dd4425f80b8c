import { formatPurl } from '#model/purl.ts'

const REGISTRIES = ['registry.terraform.io', 'registry.opentofu.org']

/** The package URL of a provider address `[host/]namespace/name`; a bare name is HashiCorp’s. */
export function terraformProvider(address: string, version?: string): string {
  const parts = address.split('/').filter(Boolean)
  const [host] = parts.length > 2 ? parts : []
  const name = parts.at(-1) ?? address
  return formatPurl({
    type: 'terraform',
    namespace: parts.length > 1 ? (parts.at(-2) ?? '') : 'hashicorp',
    name,
    ...(version ? { version } : {}),
    ...(host && !REGISTRIES.includes(host) ? { qualifiers: { repository_url: host } } : {}),
  })
}

/** The package URL of a module in a registry, `[host/]namespace/name/system`; undefined for any other source. */
export function terraformModule(source: string, version?: string): string | undefined {
  const [path = '', subpath] = source.split('//', 2)
  const parts = path.split('/')
  if (path.includes(':') || path.includes('?') || (parts.length !== 3 && parts.length !== 4) || parts.some(part => !/^[\w.-]+$/.test(part)))
    return undefined
  if (parts.length === 3 && parts[0]?.includes('.')) return undefined
  const host = parts.length === 4 ? parts[0] : undefined
  return formatPurl({
    type: 'terraform',
    namespace: parts.slice(-3, -1).join('/'),
    name: parts.at(-1) ?? '',
    ...(version ? { version } : {}),
    ...(host && !REGISTRIES.includes(host) ? { qualifiers: { repository_url: host } } : {}),
    ...(subpath ? { subpath } : {}),
  })
}
