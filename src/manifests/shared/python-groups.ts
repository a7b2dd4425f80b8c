import type { Scope } from '#model/manifest.ts'

/** The scope of a group of dependencies by its name: all but the main one are for those who work on the project. */
export function scopeOfGroup(name: string): Scope {
  if (/^(?:main|default)$/.test(name)) return 'runtime'
  return /^(?:tests?|testing)$/.test(name) ? 'test' : 'development'
}

/** The scope of a package that is in several groups: the main one counts. */
export function groupScope(groups: readonly string[], optional: boolean): Scope {
  const scopes = groups.map(scopeOfGroup)
  if (scopes.includes('runtime')) return optional ? 'optional' : 'runtime'
  return scopes.includes('development') ? 'development' : (scopes[0] ?? 'runtime')
}
