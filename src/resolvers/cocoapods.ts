import { createHash } from 'node:crypto'
import { declaredField, kindOf } from '#resolvers/shared/declared.ts'
import { fetchJson, malformed, type Asked } from '#resolvers/shared/fetch.ts'
import { at, isRecord, textAt } from '#resolvers/shared/json.ts'
import type { Answer } from '#model/answer.ts'
import type { Resolver } from '#model/resolver.ts'

const SOURCE = 'cocoapods'

/** CocoaPods: `license` of the podspec, a name or `{type, text, file}`. */
export const resolver: Resolver = {
  source: SOURCE,
  accepts: purl => purl.type === 'cocoapods' && purl.version !== undefined,
  async ask(purl, { http, hosts }) {
    const name = (purl.namespace ?? purl.name).split('/')[0] ?? purl.name
    const version = purl.version ?? ''
    const [a, b, c] = createHash('md5').update(name).digest('hex')
    const path = ['Specs', a, b, c, encodeURIComponent(name), encodeURIComponent(version), `${encodeURIComponent(name)}.podspec.json`]
    // Shards of three hex digits: https://github.com/CocoaPods/cdn.cocoapods.org
    const url = `${hosts.cocoapods}/${path.join('/')}`
    const got = await fetchJson(http, SOURCE, { url })
    if ('kind' in got) return [got]
    const asked: Asked = { source: SOURCE, url }
    if (!isRecord(got.value) || Array.isArray(got.value)) return [malformed(asked, `the answer is ${kindOf(got.value)}, not a podspec`)]
    return readLicense(at(got.value, 'license'), asked)
  },
}

/** https://guides.cocoapods.org/syntax/podspec.html#license */
function readLicense(license: unknown, asked: Asked): readonly Answer[] {
  if (!isRecord(license) || Array.isArray(license)) return [declaredField(license, asked)]
  const text = textAt(license, 'text')
  const answers: Answer[] = [declaredField(at(license, 'type'), asked)]
  if (text !== undefined && text.length > 200) answers.push({ kind: 'text', text, name: 'podspec license.text', ...asked })
  return answers
}
