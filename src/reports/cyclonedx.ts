import type * as Models from '@cyclonedx/cyclonedx-library/Models'
import type { Component } from '#model/component.ts'
import type { Scope } from '#model/manifest.ts'
import { parsePurl } from '#model/purl.ts'
import type { Report, Review } from '#model/report.ts'
import { billed, billId, noteOf, statements, subjectName } from '#reports/shared/bill.ts'
import { jsonEscaped, plain } from '#reports/shared/escape.ts'
import { HOME } from '#reports/shared/project.ts'

/** CycloneDX 1.6 as JSON by the official library, https://cyclonedx.org/docs/1.6/json/ */
export const report = {
  format: 'cyclonedx',
  async render(review: Review): Promise<string> {
    const library = await load()
    const factory = new library.serialize.JSON.Normalize.Factory(library.spec.Spec1dot6)
    const text = new library.serialize.JsonSerializer(factory).serialize(bill(review, library), { sortLists: true, space: 2 })
    return `${jsonEscaped(text)}\n`
  },
} satisfies Report

type Library = Awaited<ReturnType<typeof load>>

/** Loaded when a bill is asked for and not before; by parts, so that its validators and schemas stay out of the bundle. */
async function load() {
  const [models, enums, spec, serialize, spdx] = await Promise.all([
    import('@cyclonedx/cyclonedx-library/Models'),
    import('@cyclonedx/cyclonedx-library/Enums'),
    import('@cyclonedx/cyclonedx-library/Spec'),
    import('@cyclonedx/cyclonedx-library/Serialize'),
    import('@cyclonedx/cyclonedx-library/SPDX'),
  ])
  return { models, enums, spec, serialize, spdx }
}

function bill(review: Review, library: Library): Models.Bom {
  const { models, enums } = library
  const { decision, version, setting } = review
  const commit = setting?.commit ?? decision?.head
  const tool = new models.Component(enums.ComponentType.Application, 'osd-review', { version: plain(version) })
  const root = new models.Component(enums.ComponentType.Application, plain(subjectName(review)), {
    bomRef: 'repository',
    ...(commit === undefined ? {} : { version: plain(commit) }),
  })
  return new models.Bom({
    serialNumber: `urn:uuid:${billId(review)}`,
    metadata: new models.Metadata({
      ...(decision === undefined ? {} : { timestamp: new Date(`${decision.date}T00:00:00Z`) }),
      tools: new models.Tools({ components: new models.ComponentRepository([tool]) }),
      component: root,
      properties: properties(runStatements(review), library),
    }),
    components: new models.ComponentRepository(billed(review).map(component => one(component, review, library))),
  })
}

function runStatements({ conclusion, counts, policy, decision }: Review): readonly (readonly [string, string])[] {
  return [
    ['conclusion', conclusion],
    ...Object.entries(counts).map(([name, count]) => [`count:${name}`, String(count)] as const),
    ['policy:preset', policy.preset],
    ...(policy.path === undefined ? [] : [['policy:path', policy.path] as const]),
    ...(policy.revision === undefined ? [] : [['policy:revision', policy.revision] as const]),
    ...(decision === undefined ? [] : [['knowledge', decision.knowledge] as const]),
    ['help', HOME],
  ]
}

function one(component: Component, review: Review, library: Library): Models.Component {
  const { models } = library
  const { purl, name, version, evidence } = component
  const parsed = parsePurl(purl)
  const licenses = licensesOf(component, review, library)
  const hasText = evidence.some(({ strength }) => strength === 'text')
  return new models.Component(typeOf(purl, library), plain(parsed?.name ?? name), {
    bomRef: plain(purl, 4000),
    purl: plain(purl, 4000),
    ...(parsed?.namespace === undefined ? {} : { group: plain(parsed.namespace) }),
    ...(version === undefined ? {} : { version: plain(version) }),
    ...(licenses.length > 0 ? { licenses: new models.LicenseRepository(licenses) } : {}),
    ...(hasText && licenses.length > 0
      ? { evidence: new models.ComponentEvidence({ licenses: new models.LicenseRepository(licensesOf(component, review, library)) }) }
      : {}),
    scope: library.enums.ComponentScope[SCOPE[component.scope]],
    properties: properties(statements(component), library),
  })
}

/** What takes part when the product runs is required; what only builds or tests it is excluded, in the words of CycloneDX. */
const SCOPE: Readonly<Record<Scope, 'Required' | 'Optional' | 'Excluded'>> = {
  runtime: 'Required',
  peer: 'Required',
  managed: 'Required',
  plugin: 'Required',
  indirect: 'Required',
  optional: 'Optional',
  development: 'Excluded',
  test: 'Excluded',
  build: 'Excluded',
}

function typeOf(purl: string, { enums }: Library) {
  if (purl.startsWith('pkg:huggingface/datasets/')) return enums.ComponentType.Data
  if (purl.startsWith('pkg:huggingface/')) return enums.ComponentType.MachineLearningModel
  if (/^pkg:(docker|oci)\//.test(purl)) return enums.ComponentType.Container
  return purl.startsWith('pkg:githubactions/') ? enums.ComponentType.Application : enums.ComponentType.Library
}

/** An id of the list, an expression, or a license by its name; a read text makes it concluded, else it is declared. */
function licensesOf({ license, evidence }: Component, review: Review, { models, enums, spdx }: Library): Models.License[] {
  if (license === undefined) return []
  const acknowledgement = evidence.some(({ strength }) => strength === 'text')
    ? enums.LicenseAcknowledgement.Concluded
    : enums.LicenseAcknowledgement.Declared
  const { expression, terms = [] } = noteOf(license, review) ?? {}
  const [cited] = terms
  if (expression === undefined || cited === undefined) return [new models.NamedLicense(plain(license) || 'unnamed', { acknowledgement })]
  const url = cited.url === undefined ? {} : { url: cited.url }
  if (expression === cited.id) {
    return spdx.isSupportedSpdxId(cited.id)
      ? [new models.SpdxLicense(cited.id, { acknowledgement, ...url })]
      : [new models.NamedLicense(plain(cited.title), { acknowledgement, ...url })]
  }
  const compound = new models.LicenseExpression(expression)
  compound.acknowledgement = acknowledgement
  return [compound]
}

function properties(pairs: readonly (readonly [string, string])[], { models }: Library): Models.PropertyRepository {
  return new models.PropertyRepository(pairs.map(([name, value]) => new models.Property(`osd-review:${name}`, plain(value))))
}
