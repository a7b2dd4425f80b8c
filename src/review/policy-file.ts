import type { Source } from '#model/command.ts'
import type { Policy, PolicyFault } from '#model/policy.ts'
import { readPolicy } from '#policy/read-policy.ts'

export const POLICY_PATH = '.github/osd-review.yml'

export type LoadedPolicy = { readonly policy?: Policy } | { readonly faults: readonly PolicyFault[] }

/** Fetches a policy of another repository, pinned by commit; the reason when it cannot. */
export type FetchPolicy = (place: {
  readonly repository: string
  readonly path: string
  readonly sha: string
}) => Promise<{ readonly text: string } | { readonly error: string }>

/** A policy may extend one that extends one; deeper is a mistake or an attack. */
const MAX_DEPTH = 5

/** Loads the policy of a tree with everything it extends; no policy at all when there is a fault. */
export async function loadPolicy(source: Source, path: string, fetch: FetchPolicy, revision?: string): Promise<LoadedPolicy> {
  const content = source.read(path)
  if ('error' in content) return source.list().includes(path) ? { faults: [{ path, message: content.error }] } : {}
  const loaded = await extended(path, new TextDecoder().decode(content.bytes), fetch, 0)
  if ('faults' in loaded) return loaded
  return { policy: { ...loaded.policy, path, ...(revision === undefined ? {} : { revision }) } }
}

async function extended(
  path: string,
  text: string,
  fetch: FetchPolicy,
  depth: number,
): Promise<{ readonly policy: Policy } | { readonly faults: readonly PolicyFault[] }> {
  const read = readPolicy(path, text)
  if ('faults' in read || !read.extends) return read
  const line = text.split('\n').findIndex(row => /^extends\s*:/.test(row)) + 1
  const fault = (message: string) => ({ faults: [{ path, line: Math.max(1, line), message }] })
  if (depth >= MAX_DEPTH) return fault(`"extends" goes deeper than ${MAX_DEPTH} policies`)
  const { repository, sha } = read.extends
  const fetched = await fetch(read.extends)
  if ('error' in fetched) return fault(`The policy ${repository}/${read.extends.path}@${sha} could not be read: ${fetched.error}`)
  const parent = await extended(`${repository}/${read.extends.path}@${sha.slice(0, 12)}`, fetched.text, fetch, depth + 1)
  return 'faults' in parent ? parent : { policy: { ...read.policy, besides: [parent.policy, ...(parent.policy.besides ?? [])] } }
}
