import { jsonText } from '#reports/shared/escape.ts'
import { componentNamed } from '#commands/shared/component-name.ts'
import { outsideOf } from '#commands/shared/outside-of.ts'
import { watched } from '#commands/shared/watched.ts'
import { licenseTitle } from '#review/license-title.ts'
import { findLicenses, type FoundLicense } from '#licenses/find-licenses.ts'
import type { Command, World } from '#model/command.ts'
import type { Component } from '#model/component.ts'
import { findEntry } from '#model/lexicon.ts'
import { parsePurl } from '#model/purl.ts'
import { observeLicense } from '#review/observe-license.ts'
import { conclude } from '#policy/conclude.ts'
import { DEFAULT_POLICY } from '#policy/read-policy.ts'
import { allowedBy, refusedBy } from '#review/license-lists.ts'
import { componentObject } from '#reports/shared/json.ts'
import { componentPage } from '#reports/shared/component-page.ts'

/** `try COMPONENT…`: the answer that the pull request would give. */
export const command: Command = {
  name: 'try',
  operands: 'COMPONENT…',
  summary: 'Says what a pull request that adds a component (npm:left-pad@1.3.0, hf:OWNER/NAME, a package URL) would be told.',
  options: {
    format: { type: 'string', value: 'FORMAT', help: 'text (default), json or jsonl' },
    offline: { type: 'boolean', help: 'ask no service; what was not asked is told' },
  },
  async run({ operands, options }, world) {
    const format = options['format'] ?? 'text'
    const named = operands.map(componentNamed)
    const faults = [
      ...named.flatMap(one => ('error' in one ? [one.error] : [])),
      ...(operands.length === 0 ? ['No component named, expected one such as npm:left-pad@1.3.0'] : []),
      ...(['text', 'json', 'jsonl'].includes(String(format)) ? [] : [`Unknown format "${String(format)}", expected text, json or jsonl`]),
    ]
    for (const fault of faults) world.note(`${fault}\n`)
    if (faults.length > 0) return 2
    const purls = named.flatMap(one => ('purl' in one ? [one.purl] : []))
    const outside = outsideOf(watched(world).world, options['offline'] === true)
    const licenses = await findLicenses(
      purls.map(purl => ({ purl })),
      outside,
    )
    const components = purls.map(purl => componentOf(purl, licenses.get(purl)))
    world.write(print(components, String(format), world))
    return fails(components, world) ? 1 : 0
  },
}

function componentOf(purl: string, found: FoundLicense | undefined): Component {
  const parsed = parsePurl(purl)
  return {
    purl,
    name: [parsed?.namespace, parsed?.name].filter(Boolean).join('/'),
    ...(parsed?.version === undefined ? {} : { version: parsed.version }),
    ...(found?.license === undefined ? {} : { license: found.license }),
    verdict: found?.verdict ?? { verdict: 'unknown', reason: 'not-asked' },
    subject: found?.subject ?? 'software',
    status: 'introduced',
    scope: 'runtime',
    places: [{ path: 'command line', line: 1, endLine: 1 }],
    evidence: found?.evidence ?? [],
  }
}

function print(components: readonly Component[], format: string, world: World): string {
  const objects = components.map(componentObject)
  if (format === 'json') return `${jsonText(objects, 2)}\n`
  if (format === 'jsonl') return objects.map(object => `${jsonText(object)}\n`).join('')
  const knowledge = world.knowledge()
  const page = (component: Component) => {
    const statement = component.license === undefined ? undefined : findEntry(component.license, knowledge)?.statement?.url
    return componentPage(component, licenseTitle(component.license, knowledge), statement)
  }
  return components.map(page).join('\n')
}

/** By the preset `open-source`, without any policy file. */
function fails(components: readonly Component[], world: World): boolean {
  const knowledge = world.knowledge()
  const observations = components.flatMap(component => observeLicense(component, licenseTitle(component.license, knowledge)))
  const facts = {
    components,
    observations,
    relevant: true,
    allowedBy: (license: string, ids: ReadonlySet<string>) => allowedBy(license, ids, knowledge),
    refusedBy: (license: string, ids: ReadonlySet<string>) => refusedBy(license, ids, knowledge),
    today: world.now.toISOString().slice(0, 10),
  }
  return conclude(facts, DEFAULT_POLICY).conclusion === 'failure'
}
