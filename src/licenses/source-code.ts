import { onGitHub } from '#licenses/whom-to-ask.ts'
import type { Answer } from '#model/answer.ts'
import type { Purl } from '#model/purl.ts'
import type { ResolverOutside } from '#model/resolver.ts'
import { resolver as github } from '#resolvers/github.ts'

/** The license in the repository of a package, by the tag of its version where there is one. */
export async function repositoryAnswers(address: string, purl: Purl, outside: ResolverOutside): Promise<readonly Answer[]> {
  const repository = onGitHub(address, outside.hosts)
  if (!repository) return []
  const { version: _, ...place } = repository
  if (purl.version !== undefined) {
    const tagged = await github.ask({ ...place, version: `v${purl.version.replace(/^v/, '')}` }, outside)
    if (tagged.some(answer => answer.kind === 'text' || answer.kind === 'declared')) return tagged
  }
  return (await github.ask(place, outside)).map(loosened)
}

/** The default branch may be under another license than the version in question. */
function loosened(answer: Answer): Answer {
  const note = 'of the default branch of its repository, not of this version'
  if (answer.kind === 'text') return { ...answer, loose: true, note }
  return answer.kind === 'declared' ? { ...answer, strength: 'weak', note } : answer
}
