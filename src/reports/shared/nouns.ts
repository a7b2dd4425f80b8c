import type { Component } from '#model/component.ts'
import type { Finding } from '#model/finding.ts'

/** One and several of what a component is, in the words of its ecosystem. */
export interface Noun {
  readonly one: string
  readonly many: string
}

const NOUNS: readonly (readonly [prefix: string, noun: Noun])[] = [
  ['pkg:huggingface/datasets/', { one: 'dataset', many: 'datasets' }],
  ['pkg:huggingface/', { one: 'model', many: 'models' }],
  ['pkg:docker/', { one: 'container image', many: 'container images' }],
  ['pkg:oci/', { one: 'container image', many: 'container images' }],
  ['pkg:githubactions/', { one: 'GitHub Action', many: 'GitHub Actions' }],
  ['pkg:github/', { one: 'submodule', many: 'submodules' }],
  ['pkg:generic/', { one: 'vendored component', many: 'vendored components' }],
]

const PACKAGE: Noun = { one: 'package', many: 'packages' }

/** What a package URL names. */
export function nounOfPurl(purl: string): Noun {
  return NOUNS.find(([prefix]) => purl.startsWith(prefix))?.[1] ?? PACKAGE
}

/** What a finding is about. */
export function nounOfFinding(finding: Finding): Noun {
  if (finding.component !== undefined) return nounOfPurl(finding.component)
  return finding.model === undefined ? { one: 'file', many: 'files' } : { one: 'model', many: 'models' }
}

/** `41 packages, 2 models`, the most frequent first. */
export function countByNoun(components: readonly Component[]): string {
  const counts = new Map<string, { readonly noun: Noun; readonly count: number }>()
  for (const { purl } of components) {
    const noun = nounOfPurl(purl)
    counts.set(noun.one, { noun, count: (counts.get(noun.one)?.count ?? 0) + 1 })
  }
  return [...counts.values()]
    .sort((a, b) => b.count - a.count || (a.noun.one < b.noun.one ? -1 : 1))
    .map(({ noun, count }) => quantity(count, noun))
    .join(', ')
}

/** `1 model`, `2 models`. */
export function quantity(count: number, noun: Noun): string {
  return `${count} ${count === 1 ? noun.one : noun.many}`
}
