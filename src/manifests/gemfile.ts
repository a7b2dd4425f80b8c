import type { Declared, ManifestFormat, Scope, Unread } from '#model/manifest.ts'
import { formatPurl } from '#model/purl.ts'
import { entry, mergeSame } from '#manifests/shared/entry.ts'
import { gemRequirement } from '#manifests/shared/gem-requirement.ts'
import { rubyCalls, stringsOf, type RubyCall } from '#manifests/shared/ruby-calls.ts'
import { unreadable } from '#manifests/shared/fault.ts'
import { lacksHallmark } from '#manifests/shared/hallmark.ts'

const HALLMARK =
  /^[ \t]*(?:source|gem|gems|gemspec|group|ruby|git|path|eval_gemfile|eval|instance_eval|plugin|platforms?|install_if|git_source|github|if|unless|def|class|module|require|require_relative|load|begin|case|[a-zA-Z_]\w*\.[a-z_]\w*|[A-Za-z_@$]\w*[ \t]*(?:\|\|)?=)(?:\W|$)/m

/** Bundler’s manifest, as far as it is literal. Source: https://bundler.io/man/gemfile.5.html */
export const manifest: ManifestFormat = {
  format: 'gemfile',
  ecosystem: 'gem',
  role: 'manifest',
  matches: path => /(^|\/)(Gemfile|gems\.rb|[^/]+\.gemfile)$/.test(path),
  parse({ text }) {
    const foreign = lacksHallmark(text, HALLMARK, 'a Gemfile (source, gem …)')
    if (foreign) return unreadable(foreign)
    const components: Declared[] = []
    const unread: Unread[] = []
    for (const call of rubyCalls(text)) {
      const found =
        call.method === 'gem' ? declare(call) : call.method === 'eval_gemfile' || call.method === 'instance_eval' ? undefined : []
      if (found) components.push(...found)
      else unread.push({ line: call.line, endLine: call.endLine, what: `${call.method} …` })
    }
    return { components: mergeSame(components), ...(unread.length > 0 ? { unread } : {}) }
  },
}

/** A gem; none where it lies in the repository, undefined where its name is computed. */
function declare(call: RubyCall): Declared[] | undefined {
  const [name] = call.positional
  if (typeof name !== 'string') return undefined
  const option = (key: string) => {
    const found = call.options.get(key)
    return typeof found === 'string' ? found : undefined
  }
  const around = (method: string) =>
    call.within.findLast(block => block.method === method)?.positional.find(text => typeof text === 'string')
  if (call.options.has('path') || call.within.some(block => block.method === 'path')) return []
  const github = option('github')
  const git = option('git') ?? (github ? `https://github.com/${github.includes('/') ? github : `${github}/${github}`}` : around('git'))
  const source = option('source') ?? around('source')
  const reference = option('ref') ?? option('tag') ?? option('branch')
  const { requirement, version } = gemRequirement(call)
  const elsewhere = source && /^https?:/.test(source) && !/rubygems\.org/.test(source) ? source : undefined
  const qualifiers = git ? { vcs_url: `git+${git}${reference ? `@${reference}` : ''}` } : elsewhere ? { repository_url: elsewhere } : {}
  const purl = formatPurl({ type: 'gem', name, ...(version ? { version } : {}), qualifiers })
  return [entry({ purl, name, version, requirement, direct: true, fetchedFrom: git ?? elsewhere }, call, scopeOf(call))]
}

function scopeOf(call: RubyCall): Scope {
  const groups = [
    ...['group', 'groups'].flatMap(key => stringsOf(call.options.get(key))),
    ...call.within.filter(block => block.method === 'group').flatMap(block => block.positional.flatMap(stringsOf)),
  ]
  if (groups.length === 0) return 'runtime'
  if (groups.every(group => group === 'test')) return 'test'
  return groups.every(group => ['development', 'test', 'dev', 'lint', 'docs', 'doc', 'tools'].includes(group)) ? 'development' : 'runtime'
}
