import { createHash } from 'node:crypto'
import type { Component } from '#model/component.ts'
import type { Scope } from '#model/manifest.ts'
import type { CitedLicense, Report, Review } from '#model/report.ts'
import { baseTerms } from '#reports/shared/base-terms.ts'
import { billed, billId, noteOf, statements, subjectName } from '#reports/shared/bill.ts'
import { jsonText, plain, urlPath } from '#reports/shared/escape.ts'
import { compare } from '#reports/shared/matters.ts'
import { HOME } from '#reports/shared/project.ts'

const ROOT = 'SPDXRef-Repository'
const NOTHING_SAID = 'NOASSERTION'

/** SPDX 2.3 as JSON, https://spdx.github.io/spdx-spec/v2.3/ */
export const report = {
  format: 'spdx',
  render: (review: Review): string => `${jsonText(document(review), 2)}\n`,
} satisfies Report

function document(review: Review) {
  const components = billed(review)
  const name = plain(subjectName(review))
  const extracted = extractedLicenses(components, review)
  return {
    spdxVersion: 'SPDX-2.3',
    dataLicense: 'CC0-1.0',
    SPDXID: 'SPDXRef-DOCUMENT',
    name,
    documentNamespace: `${HOME}/spdx/${urlPath(name)}/${billId(review)}`,
    creationInfo: {
      created: `${review.decision?.date ?? '1970-01-01'}T00:00:00Z`,
      creators: [`Tool: osd-review-${plain(review.version)}`],
      comment: `Conclusion ${review.conclusion} by the policy "${plain(review.policy.preset)}". Not legal advice; not affiliated with OSI.`,
    },
    packages: [rootPackage(name, review), ...components.map(component => spdxPackage(component, review))],
    ...(extracted.length > 0 ? { hasExtractedLicensingInfos: extracted } : {}),
    relationships: [relationship('SPDXRef-DOCUMENT', 'DESCRIBES', ROOT), ...components.map(dependency)],
  }
}

function rootPackage(name: string, { setting, decision }: Review) {
  const commit = setting?.commit ?? decision?.head
  return {
    SPDXID: ROOT,
    name,
    ...(commit === undefined ? {} : { versionInfo: plain(commit) }),
    downloadLocation: NOTHING_SAID,
    filesAnalyzed: false,
    licenseConcluded: NOTHING_SAID,
    licenseDeclared: NOTHING_SAID,
    copyrightText: NOTHING_SAID,
  }
}

function spdxPackage(component: Component, review: Review) {
  const { purl, name, version, verdict } = component
  const expression = noteOf(component.license, review)?.expression
  // What fails by its base is not under the license that its card declares, or not under that alone.
  const concluded = verdict.verdict === 'unknown' || baseTerms(component, review) ? undefined : expression
  const none = verdict.verdict === 'unknown' && verdict.reason === 'none-declared'
  return {
    SPDXID: packageId(purl),
    name: plain(name),
    ...(version === undefined ? {} : { versionInfo: plain(version) }),
    downloadLocation: NOTHING_SAID,
    filesAnalyzed: false,
    licenseConcluded: concluded ?? NOTHING_SAID,
    licenseDeclared: none ? 'NONE' : (expression ?? NOTHING_SAID),
    ...(component.license !== undefined && expression === undefined ? { licenseComments: `Declared as: ${plain(component.license)}` } : {}),
    copyrightText: NOTHING_SAID,
    primaryPackagePurpose: purposeOf(purl),
    externalRefs: [{ referenceCategory: 'PACKAGE-MANAGER', referenceType: 'purl', referenceLocator: plain(purl, 4000) }],
    comment: statements(component)
      .map(([key, value]) => `osd-review:${key}: ${plain(value)}`)
      .join('\n'),
  }
}

/** Ids in SPDX are letters, digits, `.` and `-`; the digest keeps two package URLs apart. */
function packageId(purl: string): string {
  return `SPDXRef-Package-${createHash('sha256').update(purl).digest('hex').slice(0, 16)}`
}

function purposeOf(purl: string): string {
  if (/^pkg:(docker|oci)\//.test(purl)) return 'CONTAINER'
  if (purl.startsWith('pkg:huggingface/')) return 'OTHER'
  return purl.startsWith('pkg:github') ? 'SOURCE' : 'LIBRARY'
}

const OF_ROOT: Readonly<Partial<Record<Scope, string>>> = {
  development: 'DEV_DEPENDENCY_OF',
  test: 'TEST_DEPENDENCY_OF',
  build: 'BUILD_DEPENDENCY_OF',
  optional: 'OPTIONAL_DEPENDENCY_OF',
}

function dependency({ purl, scope }: Component) {
  const kind = OF_ROOT[scope]
  return kind === undefined ? relationship(ROOT, 'DEPENDS_ON', packageId(purl)) : relationship(packageId(purl), kind, ROOT)
}

function relationship(from: string, kind: string, to: string) {
  return { spdxElementId: from, relationshipType: kind, relatedSpdxElement: to }
}

/** Licenses outside the SPDX list that an expression names. Their texts are cited, not copied. */
function extractedLicenses(components: readonly Component[], review: Review) {
  const cited = new Map<string, CitedLicense>()
  for (const { license } of components) {
    const note = noteOf(license, review)
    if (note?.expression === undefined) continue
    for (const term of note.terms) if (term.id.startsWith('LicenseRef-')) cited.set(term.id, term)
  }
  return [...cited.values()]
    .sort((a, b) => compare(a.id, b.id))
    .map(({ id, title, url, publisher, checked }) => ({
      licenseId: id,
      name: plain(title),
      extractedText: `The text is not part of this document. ${plain(title)}${publisher === undefined ? '' : `, ${plain(publisher)}`}${url === undefined ? '' : `: ${plain(url)}`}`,
      ...(url === undefined ? {} : { seeAlsos: [url] }),
      ...(checked === undefined ? {} : { comment: `Read for the catalogue of osd-review on ${checked.date}.` }),
    }))
}
