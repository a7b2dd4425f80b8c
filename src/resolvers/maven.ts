import { noneDeclared } from '#resolvers/shared/declared.ts'
import { fetchText, malformed, type Asked } from '#resolvers/shared/fetch.ts'
import { child, parseXml, textOf, type Element } from '#resolvers/shared/xml.ts'
import type { Answer } from '#model/answer.ts'
import type { Resolver, ResolverOutside } from '#model/resolver.ts'

const SOURCE = 'maven'

/** Real chains have two to four parents; a longer one, or one that comes back to itself, is given up. */
const MAX_PARENTS = 8

interface Coordinates {
  readonly group: string
  readonly artifact: string
  readonly version: string
}

/** Maven Central: `licenses` of the POM, else of its nearest parent that has them: https://maven.apache.org/pom.html#inheritance */
export const resolver: Resolver = {
  source: SOURCE,
  accepts: purl => purl.type === 'maven' && purl.namespace !== undefined && purl.version !== undefined,
  async ask(purl, outside) {
    let place: Coordinates | undefined = { group: purl.namespace ?? '', artifact: purl.name, version: purl.version ?? '' }
    let asked: Asked = { source: SOURCE, url: addressOf(place, outside) }
    const seen = new Set<string>()
    for (let step = 0; place && step <= MAX_PARENTS; step++) {
      asked = { source: SOURCE, url: addressOf(place, outside) }
      if (seen.has(asked.url)) return [malformed(asked, 'the POM is its own parent')]
      seen.add(asked.url)
      const pom: Element | Answer = await readPom(asked, outside)
      if ('kind' in pom) return [pom]
      const answer = readLicenses(pom, asked, step)
      if (answer) return [answer]
      place = parentOf(pom)
      if (place && /\$\{/.test(Object.values(place).join())) return [malformed(asked, 'the parent is named by a property')]
    }
    return place ? [malformed(asked, `more than ${MAX_PARENTS} parents`)] : [noneDeclared(asked)]
  },
}

async function readPom(asked: Asked, { http }: ResolverOutside): Promise<Element | Answer> {
  const got = await fetchText(http, SOURCE, { url: asked.url })
  if ('kind' in got) return got
  const root = await parseXml(got.value)
  return root?.name === 'project' ? root : malformed(asked, 'the POM cannot be read')
}

function readLicenses(pom: Element, asked: Asked, step: number): Answer | undefined {
  const all = (child(pom, 'licenses')?.children ?? []).filter(element => element.name === 'license')
  const known = all.map(element => ({ name: textOf(element, 'name'), url: textOf(element, 'url') })).filter(({ name, url }) => name ?? url)
  if (known.length === 0) return undefined
  const names = known.map(({ name, url }) => (name ?? url ?? '').replace(/\s+/g, ' '))
  return {
    kind: 'declared',
    license: names.join(', '),
    ...(names.length > 1 ? { unrelated: names } : {}),
    ...(known.every(({ url }) => url) ? { addresses: known.map(({ url }) => url ?? '') } : {}),
    strength: 'metadata',
    ...(step > 0 ? { note: 'inherited from the parent POM' } : {}),
    ...asked,
  }
}

function parentOf(pom: Element): Coordinates | undefined {
  const [group, artifact, version] = ['groupId', 'artifactId', 'version'].map(name => textOf(pom, 'parent', name))
  return group && artifact && version ? { group, artifact, version } : undefined
}

function addressOf({ group, artifact, version }: Coordinates, { hosts }: ResolverOutside): string {
  const [a, v] = [encodeURIComponent(artifact), encodeURIComponent(version)]
  return `${hosts.maven}/${group.split('.').map(encodeURIComponent).join('/')}/${a}/${v}/${a}-${v}.pom`
}
