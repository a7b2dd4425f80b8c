import { noneDeclared } from '#resolvers/shared/declared.ts'
import { fetchBytes, fetchText, malformed, type Asked } from '#resolvers/shared/fetch.ts'
import { gunzip, readTar } from '#resolvers/shared/tar.ts'
import type { Answer } from '#model/answer.ts'
import type { Purl } from '#model/purl.ts'
import type { Resolver, ResolverOutside } from '#model/resolver.ts'

const SOURCE = 'cran'
const MAX_ARCHIVE = 24 * 1024 * 1024

/** CRAN: `License` of DESCRIPTION; an older version has its own in the archive of its sources. */
export const resolver: Resolver = {
  source: SOURCE,
  accepts: purl => purl.type === 'cran',
  async ask(purl, outside) {
    const url = `${outside.hosts.cran}/web/packages/${encodeURIComponent(purl.name)}/DESCRIPTION`
    const got = await fetchText(outside.http, SOURCE, { url })
    if ('kind' in got) return got.because === 'not-found' && purl.version ? readArchive(purl, outside) : [got]
    const version = field(got.value, 'Version')
    if (version === undefined) return [malformed({ source: SOURCE, url }, 'the answer is no DESCRIPTION')]
    if (purl.version !== undefined && purl.version !== version) return readArchive(purl, outside)
    return [readLicense(got.value, { source: SOURCE, url, ...(purl.version ? {} : { revision: version }) })]
  },
}

async function readArchive({ name, version = '' }: Purl, { http, hosts }: ResolverOutside): Promise<readonly Answer[]> {
  const package_ = encodeURIComponent(name)
  const url = `${hosts.cran}/src/contrib/Archive/${package_}/${package_}_${encodeURIComponent(version)}.tar.gz`
  const asked: Asked = { source: SOURCE, url }
  const got = await fetchBytes(http, SOURCE, { url, maxBytes: MAX_ARCHIVE })
  if ('kind' in got) return [got]
  const tar = await gunzip(got.value, 4 * MAX_ARCHIVE)
  const [file] = tar ? readTar(tar, path => path === `${name}/DESCRIPTION`) : []
  return [file ? readLicense(new TextDecoder().decode(file.bytes), asked) : malformed(asked, 'the archive has no DESCRIPTION')]
}

function field(description: string, name: string): string | undefined {
  const found = new RegExp(`^${name}:[ \\t]*(.*(?:\\n[ \\t]+.*)*)`, 'm').exec(description.replaceAll('\r', ''))?.[1]
  return found?.replace(/\s+/g, ' ').trim() || undefined
}

function readLicense(description: string, asked: Asked): Answer {
  const license = field(description, 'License')
  if (license === undefined) return noneDeclared(asked)
  const parts = license.split('|').map(part => spdx(part.trim()))
  const known = parts.every(part => part !== undefined)
  return { kind: 'declared', license: known ? parts.join(' OR ') : license, strength: 'metadata', ...asked }
}

/**
 * One license specification as SPDX: https://cran.r-project.org/doc/manuals/r-release/R-exts.html#Licensing
 *
 * `+ file LICENSE` may add restrictions; only for MIT and BSD is it the template that names the holder.
 */
function spdx(part: string): string | undefined {
  const template = /^(MIT|BSD_2_clause|BSD_3_clause) \+ file LICEN[CS]E$/.exec(part)?.[1]
  if (template !== undefined) return template.replace(/_(\d)_clause/, '-$1-Clause')
  if (Object.hasOwn(STANDARD, part)) return STANDARD[part]
  const [, family = '', operator, bound, exact] = /^(AGPL|LGPL|GPL)(?: \((>=|==) ([\d.]+)\)|-([\d.]+))$/.exec(part) ?? []
  const number = { 2: '2.0', '2.0': '2.0', '2.1': '2.1', 3: '3.0', '3.0': '3.0' }[bound ?? exact ?? '']
  return number === undefined ? undefined : `${family}-${number}-${operator === '>=' ? 'or-later' : 'only'}`
}

const STANDARD: Readonly<Record<string, string>> = {
  'Apache License 2.0': 'Apache-2.0',
  'Apache License (== 2.0)': 'Apache-2.0',
  'Apache License (>= 2)': 'Apache-2.0',
  'Apache License (>= 2.0)': 'Apache-2.0',
  'Artistic-2.0': 'Artistic-2.0',
  'BSL-1.0': 'BSL-1.0',
  CC0: 'CC0-1.0',
  'CC BY 4.0': 'CC-BY-4.0',
  'CC BY-SA 4.0': 'CC-BY-SA-4.0',
  'CC BY-NC 4.0': 'CC-BY-NC-4.0',
  'EUPL-1.2': 'EUPL-1.2',
  'MPL-2.0': 'MPL-2.0',
  'Mozilla Public License 2.0': 'MPL-2.0',
}
