import { fetchJson, malformed, type Asked } from '#resolvers/shared/fetch.ts'
import { noneDeclared } from '#resolvers/shared/declared.ts'
import { at, isRecord, textAt } from '#resolvers/shared/json.ts'
import { encodePath } from '#resolvers/shared/names.ts'
import type { Answer } from '#model/answer.ts'
import type { Purl } from '#model/purl.ts'
import type { Resolver, ResolverOutside } from '#model/resolver.ts'

const SOURCE = 'github'

/** GitHub’s license API for actions, submodules and packages that are repositories: the file, and what licensee calls it. */
export const resolver: Resolver = {
  source: SOURCE,
  tier: 'repository',
  accepts: purl => repositoryOf(purl) !== undefined,
  async ask(purl, { http, hosts }) {
    const repository = repositoryOf(purl) ?? ''
    const reference = referenceOf(purl)
    const url = `${hosts.githubApi}/repos/${encodePath(repository)}/license${reference ? `?ref=${encodeURIComponent(reference)}` : ''}`
    const got = await fetchJson(http, SOURCE, {
      url,
      headers: { accept: 'application/vnd.github+json', 'x-github-api-version': '2022-11-28' },
    })
    if ('kind' in got && got.because === 'not-found') return [await whyMissing(got, repository, { http, hosts })]
    if ('kind' in got) return [got]
    return readLicense(got.value, { source: SOURCE, url, ...(reference ? {} : { revision: 'default branch' }) })
  },
}

/** The API says 404 both for a repository without license and for one that is not there. */
async function whyMissing(missing: Answer, repository: string, { http, hosts }: ResolverOutside): Promise<Answer> {
  const url = `${hosts.githubApi}/repos/${encodePath(repository)}`
  const got = await fetchJson(http, SOURCE, { url })
  return 'kind' in got ? (got.because === 'not-found' ? missing : got) : noneDeclared({ source: SOURCE, url })
}

function readLicense(answer: unknown, asked: Asked): readonly Answer[] {
  if (!isRecord(answer) || Array.isArray(answer)) return [malformed(asked, 'the answer is no license')]
  const spdx = textAt(answer, 'license', 'spdx_id')
  const content = textAt(answer, 'content')
  const path = textAt(answer, 'path') ?? textAt(answer, 'name') ?? 'LICENSE'
  const place = { ...asked, url: textAt(answer, 'html_url') ?? asked.url }
  const text = content !== undefined && at(answer, 'encoding') === 'base64' ? fromBase64(content) : undefined
  const answers: Answer[] = []
  if (spdx !== undefined && spdx !== 'NOASSERTION') answers.push({ kind: 'declared', license: spdx, strength: 'metadata', ...place })
  if (text !== undefined && text.trim() !== '') answers.push({ kind: 'text', text, name: path, ...place })
  return answers.length > 0 ? answers : [spdx === 'NOASSERTION' ? malformed(asked, 'a license file without its text') : noneDeclared(asked)]
}

function fromBase64(content: string): string {
  return Buffer.from(content, 'base64').toString('utf8')
}

/** `owner/name`, where a package is a repository of GitHub. */
function repositoryOf({ type, namespace, name }: Purl): string | undefined {
  const parts = [...(namespace?.split('/') ?? []), name]
  switch (type) {
    case 'github':
    case 'githubactions':
      return parts.length >= 2 ? parts.slice(0, 2).join('/') : undefined
    case 'golang':
    case 'swift':
      return parts[0] === 'github.com' && parts.length >= 3 ? parts.slice(1, 3).join('/') : undefined
    default:
      return undefined
  }
}

/** The tag or commit of the version; a Go pseudo-version ends with its commit: https://go.dev/ref/mod#pseudo-versions */
function referenceOf({ type, version, namespace, name }: Purl): string | undefined {
  if (version === undefined || type !== 'golang') return version
  const commit = /-(?:0\.)?\d{14}-([0-9a-f]{12})(?:\+incompatible)?$/.exec(version)?.[1]
  const tag = version.replace(/\+incompatible$/, '')
  // A module below the root of its repository has its folder in front of its tags.
  const inner = [...(namespace?.split('/') ?? []), name].slice(3).filter(part => !/^v\d+$/.test(part))
  return commit ?? (inner.length > 0 ? `${inner.join('/')}/${tag}` : tag)
}
