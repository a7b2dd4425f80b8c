import type { Declared, ManifestFormat, Unread } from '#model/manifest.ts'
import { formatPurl } from '#model/purl.ts'
import { entry, mergeSame } from '#manifests/shared/entry.ts'
import { gemRequirement } from '#manifests/shared/gem-requirement.ts'
import { rubyCalls, type RubyCall } from '#manifests/shared/ruby-calls.ts'

/** CocoaPods’ manifest, as far as it is literal. Source: https://guides.cocoapods.org/syntax/podfile.html */
export const manifest: ManifestFormat = {
  format: 'podfile',
  ecosystem: 'cocoapods',
  role: 'manifest',
  matches: path => /(^|\/)Podfile$|\.podspec$/.test(path),
  parse({ text }) {
    const components: Declared[] = []
    const unread: Unread[] = []
    for (const call of rubyCalls(text)) {
      if (call.method !== 'pod' && call.method !== 'dependency') continue
      const found = declare(call)
      if (found) components.push(...found)
      else unread.push({ line: call.line, endLine: call.endLine, what: `${call.method} …` })
    }
    return { components: mergeSame(components), ...(unread.length > 0 ? { unread } : {}) }
  },
}

function declare(call: RubyCall): Declared[] | undefined {
  const [name] = call.positional
  if (typeof name !== 'string' || name.split('/')[0] === '') return undefined
  const podspec = call.options.get('podspec')
  const described = typeof podspec === 'string' && /^https?:/.test(podspec) ? podspec : undefined
  if (call.options.has('path') || (call.options.has('podspec') && !described)) return []
  const [pod = name, ...subspec] = name.split('/')
  const git = call.options.get('git')
  const reference = ['tag', 'commit', 'branch'].map(key => call.options.get(key)).find(text => typeof text === 'string')
  const { requirement, version } = gemRequirement(call)
  const url = typeof git === 'string' ? git : undefined
  const qualifiers = url
    ? { vcs_url: `git+${url}${typeof reference === 'string' ? `@${reference}` : ''}` }
    : described
      ? { download_url: described }
      : {}
  const purl = formatPurl({ type: 'cocoapods', name: pod, ...(version ? { version } : {}), qualifiers, subpath: subspec.join('/') })
  const scope = call.within.some(
    block => block.method === 'target' && block.positional.some(text => typeof text === 'string' && /tests?$/i.test(text)),
  )
    ? 'test'
    : 'runtime'
  return [entry({ purl, name, version, requirement, direct: true, fetchedFrom: url ?? described }, call, scope)]
}
