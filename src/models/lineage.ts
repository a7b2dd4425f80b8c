import type { Ancestor, Chain } from '#model/model-lineage.ts'

/** A model with its license and its own bases, as far as they are known. */
export interface Parent {
  readonly ancestor: Ancestor
  readonly bases: readonly string[]
  /** Nobody could be asked for its bases. */
  readonly open?: true
}

/** Longer chains do not exist; more chains than this are a trap. */
const LONGEST = 20
const MOST = 200

/**
 * Follows every base to its root: one chain for each way, cycles cut.
 *
 * A merge has several bases, an adapter one; each of them may have its own.
 */
export async function followBases(
  of: string,
  bases: readonly string[],
  relation: string | undefined,
  ask: (id: string) => Promise<Parent>,
): Promise<Chain[]> {
  const chains: Chain[] = []
  const parents = new Map<string, Parent>()
  const queue: { readonly id: string; readonly steps: readonly Ancestor[]; readonly seen: readonly string[] }[] = [...bases]
    .reverse()
    .map(id => ({ id, steps: [], seen: [of.toLowerCase()] }))
  for (let next = queue.pop(); next && chains.length < MOST; next = queue.pop()) {
    const key = next.id.toLowerCase()
    const parent = parents.get(key) ?? (await ask(next.id))
    parents.set(key, parent)
    const steps: readonly [Ancestor, ...Ancestor[]] = append(next.steps, parent.ancestor)
    const chain = { of, ...(relation ? { relation } : {}), steps }
    const fresh = parent.bases.filter(base => base.toLowerCase() !== key && !next.seen.includes(base.toLowerCase()))
    if (parent.bases.length === 0) chains.push({ ...chain, end: parent.open ? 'unknown' : 'root' })
    else if (fresh.length === 0) chains.push({ ...chain, end: 'cycle' })
    else if (steps.length >= LONGEST) chains.push({ ...chain, end: 'too-long' })
    else for (const base of fresh.toReversed()) queue.push({ id: base, steps, seen: [...next.seen, key] })
  }
  return chains
}

function append(steps: readonly Ancestor[], last: Ancestor): readonly [Ancestor, ...Ancestor[]] {
  const [first, ...rest] = steps
  return first ? [first, ...rest, last] : [last]
}

/** Draws the chains as a Mermaid graph, bases above; every id stands in quotes as an entity-safe label. */
export function lineageGraph(chains: readonly Chain[]): string {
  const nodes = new Map<string, { readonly name: string; readonly label: string; readonly verdict: string }>()
  const edges = new Set<string>()
  const node = (id: string, license: string | undefined, verdict: string) => {
    const known = nodes.get(id.toLowerCase())
    if (known) return known.name
    const name = `m${nodes.size}`
    nodes.set(id.toLowerCase(), { name, label: license ? `${escape(id)}<br>${escape(license)}` : escape(id), verdict })
    return name
  }
  for (const chain of chains) {
    let below = node(chain.of, undefined, 'own')
    for (const [n, step] of chain.steps.entries()) {
      const above = node(step.id, step.license, step.verdict)
      edges.add(n === 0 && chain.relation ? `  ${above} -->|"${escape(chain.relation)}"| ${below}` : `  ${above} --> ${below}`)
      below = above
    }
  }
  const drawn = [...nodes.values()].map(
    ({ name, label, verdict }) => `  ${name}["${label}"]${verdict === 'not-open-source' ? ':::closed' : ''}`,
  )
  return ['graph TD', ...drawn, ...edges, '  classDef closed stroke:#cf222e,stroke-width:2px', ''].join('\n')
}

/** Letters, digits and a few signs stay; the rest becomes an entity of Mermaid (`#35;`), so that no id can end its label. */
function escape(text: string): string {
  return Array.from(text.slice(0, 120), sign => (/[\p{L}\p{N} ./:_-]/u.test(sign) ? sign : `#${sign.codePointAt(0) ?? 63};`)).join('')
}
