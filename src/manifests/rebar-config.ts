import type { Declared, ManifestFormat, Scope, Unread } from '#model/manifest.ts'
import { formatPurl } from '#model/purl.ts'
import { entry, mergeSame } from '#manifests/shared/entry.ts'
import { erlangTerms, type ErlangTerm } from '#manifests/shared/erlang-terms.ts'
import { unreadable } from '#manifests/shared/fault.ts'

const SECTIONS: ReadonlyMap<string, Scope> = new Map([
  ['deps', 'runtime'],
  ['plugins', 'plugin'],
  ['project_plugins', 'plugin'],
])

/** Dependencies and plugins of Rebar3, those of its profiles too. Source: https://rebar3.org/docs/configuration/dependencies/ */
export const manifest: ManifestFormat = {
  format: 'rebar-config',
  ecosystem: 'hex',
  role: 'manifest',
  matches: path => /(^|\/)rebar\.config$/.test(path),
  parse({ text }) {
    const terms = erlangTerms(text)
    if ('error' in terms) return unreadable(terms)
    const reader = new Reader()
    reader.sections(terms)
    return { components: mergeSame(reader.components), ...(reader.unread.length > 0 ? { unread: reader.unread } : {}) }
  },
}

class Reader {
  readonly components: Declared[] = []
  readonly unread: Unread[] = []

  sections(terms: readonly ErlangTerm[], profile?: string): void {
    for (const { kind, items } of terms) {
      const [key, value] = items
      if (kind !== 'tuple' || key?.kind !== 'atom' || !value) continue
      const scope = SECTIONS.get(key.text)
      if (scope) this.#list(value, scope === 'runtime' ? ofProfile(profile) : scope)
      else if (key.text === 'profiles' && profile === undefined)
        for (const { items: pair } of value.items) this.sections(pair[1]?.items ?? [], pair[0]?.text ?? '')
    }
  }

  /** `{if_…, condition, dependency}` holds one, or a list of them. */
  #list(value: ErlangTerm, scope: Scope): void {
    const waiting = value.kind === 'list' ? [...value.items].reverse() : [value]
    for (let term = waiting.pop(); term; term = waiting.pop()) {
      const last = term.items.at(-1)
      if (term.kind === 'tuple' && /^if_/.test(term.items[0]?.text ?? '') && last)
        waiting.push(...(last.kind === 'list' ? [...last.items].reverse() : [last]))
      else this.#one(term, scope)
    }
  }

  #one(term: ErlangTerm, scope: Scope): void {
    const [app, ...rest] = term.kind === 'atom' ? [term] : term.items
    // An atom may stand in quotes.
    if (app?.kind !== 'atom' && app?.kind !== 'string') {
      this.unread.push({ line: term.line, endLine: term.endLine, what: 'a dependency without a name' })
      return
    }
    const source = rest.find(({ kind }) => kind === 'tuple')?.items ?? []
    const [kind, first, second] = source
    if (kind?.text === 'path') return
    const url = /^(?:git|git_subdir|hg)$/.test(kind?.text ?? '') ? first?.text : undefined
    const name = kind?.text === 'pkg' ? (first?.text ?? app.text) : app.text
    const asked = rest.find(({ kind: is }) => is === 'string')?.text
    // Before Rebar3 a pattern stood here that the version of a repository had to match.
    const requirement = url === undefined && asked !== '.*' ? asked : undefined
    const version = /^(?:==\s*)?(\d+\.\d+\.\d+(?:-[\w.]+)?)$/.exec(requirement ?? '')?.[1]
    const reference = second?.kind === 'tuple' ? second.items[1]?.text : second?.text
    const qualifiers = url ? { vcs_url: `${kind?.text === 'hg' ? 'hg' : 'git'}+${url}${reference ? `@${reference}` : ''}` } : {}
    const purl = formatPurl({ type: 'hex', name, ...(version ? { version } : {}), qualifiers })
    this.components.push(entry({ purl, name: app.text, version, requirement, direct: true, fetchedFrom: url }, term, scope))
  }
}

function ofProfile(profile: string | undefined): Scope {
  if (profile === undefined || profile === 'prod') return 'runtime'
  return profile === 'test' ? 'test' : 'development'
}
