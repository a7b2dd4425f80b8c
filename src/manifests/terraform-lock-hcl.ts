import type { ManifestFormat } from '#model/manifest.ts'
import { entry } from '#manifests/shared/entry.ts'
import { unreadable } from '#manifests/shared/fault.ts'
import { readHcl } from '#manifests/shared/hcl.ts'
import { terraformProvider } from '#manifests/shared/terraform-address.ts'

/** The providers that Terraform or OpenTofu chose. Source: https://developer.hashicorp.com/terraform/language/files/dependency-lock */
export const manifest: ManifestFormat = {
  format: 'terraform-lock-hcl',
  ecosystem: 'terraform',
  role: 'lock',
  matches: path => /(^|\/)\.terraform\.lock\.hcl$/.test(path),
  parse({ text }) {
    const blocks = readHcl(text)
    if ('error' in blocks) return unreadable(blocks)
    const components = blocks.flatMap(block => {
      const address = block.type === 'provider' ? block.labels[0] : undefined
      const version = block.attributes.get('version')?.text
      return address ? [entry({ purl: terraformProvider(address, version), name: address, version }, block)] : []
    })
    return { components }
  },
}
