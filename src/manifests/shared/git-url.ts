import { formatPurl } from '#model/purl.ts'

/** A git location taken apart. */
export interface Repository {
  readonly host: string
  /** Owner, with groups between slashes. */
  readonly owner: string
  readonly name: string
}

/** Reads `https://host/owner/name.git`, `git@host:owner/name`, `ssh://…`; undefined for a path or anything else. */
export function parseRepository(url: string): Repository | undefined {
  const text = url.trim().replace(/^git\+/, '')
  const match =
    /^[a-z][a-z0-9+.-]{0,20}:\/\/(?:[^/@\s]{0,200}@)?([^/:\s]+)(?::\d{0,5})?\/([^\s?#]+)/i.exec(text) ??
    /^(?:[\w.-]{1,100}@)([\w.-]+):(?!\/\/)([^\s?#]+)$/.exec(text)
  const parts = (match?.[2] ?? '').split('/').filter(Boolean)
  const name = parts.pop()?.replace(/\.git$/, '')
  if (!match?.[1] || !name || parts.length === 0) return undefined
  return { host: match[1].toLowerCase(), owner: parts.join('/'), name }
}

/** The package URL of a repository: `pkg:github` and `pkg:bitbucket` where there is a type for it, else `pkg:generic` with `vcs_url`. */
export function repositoryPurl(url: string, version?: string, subpath?: string): string {
  const repository = parseRepository(url)
  const at = { ...(version ? { version } : {}), ...(subpath ? { subpath } : {}) }
  const type = repository?.host === 'github.com' ? 'github' : repository?.host === 'bitbucket.org' ? 'bitbucket' : undefined
  if (repository && type && !repository.owner.includes('/'))
    return formatPurl({ type, namespace: repository.owner.toLowerCase(), name: repository.name.toLowerCase(), ...at })
  const name = repository?.name ?? url.split('/').filter(Boolean).at(-1) ?? 'unknown'
  const address = /^(?:git|hg|svn)\+/.test(url) ? url : `git+${url}`
  return formatPurl({ type: 'generic', name, ...at, qualifiers: { vcs_url: version ? `${address}@${version}` : address } })
}
