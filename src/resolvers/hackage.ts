import { declaredField, noneDeclared } from '#resolvers/shared/declared.ts'
import { fetchText, malformed, type Asked } from '#resolvers/shared/fetch.ts'
import { encodePath } from '#resolvers/shared/names.ts'
import type { Answer } from '#model/answer.ts'
import type { Resolver, ResolverOutside } from '#model/resolver.ts'

const SOURCE = 'hackage'

/** Hackage: `license` of the cabal file, and the license file where that names none. */
export const resolver: Resolver = {
  source: SOURCE,
  accepts: purl => purl.type === 'hackage',
  async ask(purl, outside) {
    const name = encodeURIComponent(purl.name)
    const page = `${outside.hosts.hackage}/package/${name}${purl.version ? `-${encodeURIComponent(purl.version)}` : ''}`
    const url = `${page}/${name}.cabal`
    const got = await fetchText(outside.http, SOURCE, { url })
    if ('kind' in got) return [got]
    const asked: Asked = { source: SOURCE, url, ...(purl.version ? {} : { revision: field(got.value, 'version') ?? 'latest' }) }
    if (field(got.value, 'name') === undefined) return [malformed(asked, 'the answer is no cabal file')]
    const license = field(got.value, 'license')
    const answer = license === undefined ? noneDeclared(asked) : declaredField(LEGACY[license] ?? license, asked)
    const silent = answer.kind === 'none-declared' || license === 'OtherLicense' || license === 'UnspecifiedLicense'
    const file = field(got.value, 'license-file') ?? field(got.value, 'license-files')?.split(/[\s,]+/)[0]
    return silent && file !== undefined ? [answer, ...(await readFile(page, file, outside))] : [answer]
  },
}

async function readFile(page: string, file: string, { http }: ResolverOutside): Promise<readonly Answer[]> {
  const url = `${page}/src/${encodePath(file)}`
  const got = await fetchText(http, SOURCE, { url })
  return ['kind' in got ? got : { kind: 'text', text: got.value, name: file, source: SOURCE, url }]
}

/** A top-level field of a cabal file; its value may stand on the next lines, indented. */
function field(cabal: string, name: string): string | undefined {
  const lines = cabal.split(/\r?\n/)
  const at = lines.findIndex(line => line.toLowerCase().startsWith(name) && /^\s*:/.test(line.slice(name.length)))
  if (at < 0) return undefined
  const same = (lines[at] ?? '').slice((lines[at] ?? '').indexOf(':') + 1).trim()
  return same || lines[at + 1]?.match(/^\s+(\S.*)$/)?.[1]?.trim() || undefined
}

/** Names from before cabal 2.2, as Cabal itself turns them into SPDX: https://hackage.haskell.org/package/Cabal-syntax/docs/Distribution-License.html (`licenseToSPDX`). */
const LEGACY: Readonly<Record<string, string>> = {
  BSD2: 'BSD-2-Clause',
  BSD3: 'BSD-3-Clause',
  BSD4: 'BSD-4-Clause',
  'GPL-2': 'GPL-2.0-only',
  'GPL-3': 'GPL-3.0-only',
  'LGPL-2': 'LGPL-2.0-only',
  'LGPL-2.1': 'LGPL-2.1-only',
  'LGPL-3': 'LGPL-3.0-only',
  'AGPL-3': 'AGPL-3.0-only',
  'Apache-2': 'Apache-2.0',
  'MPL-2': 'MPL-2.0',
}
