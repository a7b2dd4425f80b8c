import { noneDeclared } from '#resolvers/shared/declared.ts'
import { fetchJson, type Asked } from '#resolvers/shared/fetch.ts'
import { textAt } from '#resolvers/shared/json.ts'
import { isLicenseFile, textAnswers } from '#resolvers/shared/license-files.ts'
import { encodePath, registryName } from '#resolvers/shared/names.ts'
import { readRemoteZip } from '#resolvers/shared/remote-zip.ts'
import type { Resolver } from '#model/resolver.ts'

const SOURCE = 'go-proxy'

/** Go modules declare nothing: the license files at the root of the module’s zip, read by ranges. */
export const resolver: Resolver = {
  source: SOURCE,
  accepts: purl => purl.type === 'golang' && purl.name !== 'stdlib',
  async ask(purl, { http, hosts }) {
    const module = registryName(purl)
    const base = `${hosts.goproxy}/${encodePath(escapeCase(module))}`
    let version = purl.version === undefined || purl.version.startsWith('v') ? purl.version : `v${purl.version}`
    if (version === undefined) {
      const latest = await fetchJson(http, SOURCE, { url: `${base}/@latest` })
      if ('kind' in latest) return [latest]
      version = textAt(latest.value, 'Version') ?? ''
    }
    const url = `${base}/@v/${encodeURIComponent(escapeCase(version))}.zip`
    const asked: Asked = { source: SOURCE, url, ...(purl.version ? {} : { revision: version }) }
    const root = `${module}@${version}/`
    const files = await readRemoteZip(http, SOURCE, url, path => path.startsWith(root) && isLicenseFile(path.slice(root.length)))
    if ('kind' in files) return [files]
    return files.length > 0 ? textAnswers(files, asked) : [noneDeclared(asked)]
  },
}

/** Capitals are written `!x`: https://go.dev/ref/mod#goproxy-protocol */
function escapeCase(text: string): string {
  return text.replace(/[A-Z]/g, capital => `!${capital.toLowerCase()}`)
}
