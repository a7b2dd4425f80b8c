import { declaredField, declaredList, noneDeclared } from '#resolvers/shared/declared.ts'
import { fetchJson, malformed, type Asked } from '#resolvers/shared/fetch.ts'
import { at, isRecord, listAt, recordAt, textAt } from '#resolvers/shared/json.ts'
import { registryName } from '#resolvers/shared/names.ts'
import { repositoryAt } from '#resolvers/shared/source-address.ts'
import type { Answer } from '#model/answer.ts'
import type { Resolver } from '#model/resolver.ts'

const SOURCE = 'pypi'

/** PyPI: the expression of PEP 639, else the free field, which often holds the whole text, and the classifiers. */
export const resolver: Resolver = {
  source: SOURCE,
  accepts: purl => purl.type === 'pypi',
  async ask(purl, { http, hosts }) {
    const version = purl.version === undefined ? '' : `/${encodeURIComponent(purl.version)}`
    const url = `${hosts.pypi}/pypi/${encodeURIComponent(registryName(purl))}${version}/json`
    const got = await fetchJson(http, SOURCE, { url })
    if ('kind' in got) return [got]
    const info = at(got.value, 'info')
    const revision = purl.version ? {} : { revision: textAt(info, 'version') ?? 'latest' }
    const asked: Asked = { source: SOURCE, url, ...revision, ...repositoryAt(...codeAddresses(info)) }
    return isRecord(info) ? readInfo(info, asked) : [malformed(asked, 'the answer has no info')]
  },
}

/** Addresses of a project on GitHub; their labels are free text. */
function codeAddresses(info: unknown): readonly string[] {
  const addresses = Object.values(recordAt(info, 'project_urls')).filter(value => typeof value === 'string')
  return [...addresses, textAt(info, 'home_page') ?? ''].filter(address => /^https?:\/\/github\.com\//.test(address))
}

function readInfo(info: unknown, asked: Asked): readonly Answer[] {
  const expression = declaredField(at(info, 'license_expression'), asked)
  if (expression.kind === 'declared' || expression.kind === 'unavailable') return [expression]
  const field = declaredField(meaningful(at(info, 'license')), asked)
  const classifiers = declaredList(licenseClassifiers(info), asked)
  const said = [field, classifiers].filter(answer => answer.kind !== 'none-declared')
  return said.length > 0 ? said : [noneDeclared(asked)]
}

/** Tools write these words where nobody chose a license. */
function meaningful(license: unknown): unknown {
  return typeof license === 'string' && /^(unknown|none|n\/?a|-+|license|license\.(txt|md)|licen[cs]e file)$/i.test(license.trim())
    ? undefined
    : license
}

/** `License :: OSI Approved` alone is a heading; the leaf is the name: https://pypi.org/classifiers/ */
function licenseClassifiers(info: unknown): readonly string[] {
  return listAt(info, 'classifiers')
    .filter(item => typeof item === 'string' && item.startsWith('License ::'))
    .map(String)
    .filter(item => item !== 'License :: OSI Approved')
    .map(item => TROVE[item] ?? item)
}

/** Classifiers that mean exactly one license, by the mapping of PEP 639: https://peps.python.org/pep-0639/appendix-license-classifiers/ (ours: the unambiguous ones). */
const TROVE: Readonly<Record<string, string>> = {
  'License :: CC0 1.0 Universal (CC0 1.0) Public Domain Dedication': 'CC0-1.0',
  'License :: OSI Approved :: Boost Software License 1.0 (BSL-1.0)': 'BSL-1.0',
  'License :: OSI Approved :: CEA CNRS Inria Logiciel Libre License, version 2.1 (CeCILL-2.1)': 'CECILL-2.1',
  'License :: OSI Approved :: Common Development and Distribution License 1.0 (CDDL-1.0)': 'CDDL-1.0',
  'License :: OSI Approved :: Eclipse Public License 1.0 (EPL-1.0)': 'EPL-1.0',
  'License :: OSI Approved :: Eclipse Public License 2.0 (EPL-2.0)': 'EPL-2.0',
  'License :: OSI Approved :: European Union Public Licence 1.1 (EUPL 1.1)': 'EUPL-1.1',
  'License :: OSI Approved :: European Union Public Licence 1.2 (EUPL 1.2)': 'EUPL-1.2',
  'License :: OSI Approved :: GNU Affero General Public License v3': 'AGPL-3.0-only',
  'License :: OSI Approved :: GNU Affero General Public License v3 or later (AGPLv3+)': 'AGPL-3.0-or-later',
  'License :: OSI Approved :: GNU General Public License v2 (GPLv2)': 'GPL-2.0-only',
  'License :: OSI Approved :: GNU General Public License v2 or later (GPLv2+)': 'GPL-2.0-or-later',
  'License :: OSI Approved :: GNU General Public License v3 (GPLv3)': 'GPL-3.0-only',
  'License :: OSI Approved :: GNU General Public License v3 or later (GPLv3+)': 'GPL-3.0-or-later',
  'License :: OSI Approved :: GNU Lesser General Public License v2 (LGPLv2)': 'LGPL-2.0-only',
  'License :: OSI Approved :: GNU Lesser General Public License v2 or later (LGPLv2+)': 'LGPL-2.0-or-later',
  'License :: OSI Approved :: GNU Lesser General Public License v3 (LGPLv3)': 'LGPL-3.0-only',
  'License :: OSI Approved :: GNU Lesser General Public License v3 or later (LGPLv3+)': 'LGPL-3.0-or-later',
  'License :: OSI Approved :: ISC License (ISCL)': 'ISC',
  'License :: OSI Approved :: MIT License': 'MIT',
  'License :: OSI Approved :: MIT No Attribution License (MIT-0)': 'MIT-0',
  'License :: OSI Approved :: Mozilla Public License 1.1 (MPL 1.1)': 'MPL-1.1',
  'License :: OSI Approved :: Mozilla Public License 2.0 (MPL 2.0)': 'MPL-2.0',
  'License :: OSI Approved :: Mulan Permissive Software License v2 (MulanPSL-2.0)': 'MulanPSL-2.0',
  'License :: OSI Approved :: Python Software Foundation License': 'PSF-2.0',
  'License :: OSI Approved :: The Unlicense (Unlicense)': 'Unlicense',
  'License :: OSI Approved :: Universal Permissive License (UPL)': 'UPL-1.0',
  'License :: OSI Approved :: W3C License': 'W3C',
  'License :: OSI Approved :: zlib/libpng License': 'Zlib',
}
