/** The first of some values that is an address of source code, as a part of `Asked`; npm’s `github:owner/name` is written out. */
export function repositoryAt(...values: readonly unknown[]): { readonly repository?: string } {
  for (const value of values) {
    if (typeof value !== 'string' || value.length > 500) continue
    const short = /^(?:github:)?([\w.-]+\/[\w.-]+)$/.exec(value)?.[1]
    if (short !== undefined) return { repository: `https://github.com/${short}` }
    if (/^(?:scm:)?(?:git[+:]|https?:|ssh:|git@)/.test(value)) return { repository: value.replace(/^scm:(?:git:)?/, '') }
  }
  return {}
}
