import type { Declared, ManifestFormat, Unread } from '#model/manifest.ts'
import { entry, mergeSame } from '#manifests/shared/entry.ts'
import { fault, unreadable } from '#manifests/shared/fault.ts'
import { repositoryPurl } from '#manifests/shared/git-url.ts'
import { packageOf } from '#manifests/shared/literal-installs.ts'
import type { Located } from '#manifests/shared/located.ts'
import { readYaml } from '#manifests/shared/yaml.ts'

/** Hooks by repository and revision; `local` and `meta` are no repositories. Source: https://pre-commit.com/#pre-commit-configyaml---repos */
export const manifest: ManifestFormat = {
  format: 'pre-commit-config',
  ecosystem: 'git',
  role: 'manifest',
  matches: path => /(^|\/)\.pre-commit-config\.ya?ml$/.test(path),
  parse({ text }) {
    const document = readYaml(text)
    if ('error' in document) return unreadable(document)
    if (typeof document.value === 'string') return unreadable(fault('expected keys with values', document.line))
    // Before version 1 the list stood at the top.
    const repositories = document.get('repos')?.items() ?? document.items()
    const components = repositories.flatMap((at): Declared[] => {
      const url = at.get('repo')
      const version = (at.get('rev') ?? at.get('sha'))?.text
      if (!url?.text || ['local', 'meta', 'builtin'].includes(url.text) || /^(\.{0,2}\/|file:)/.test(url.text)) return []
      const span = { line: url.line, endLine: at.endLine }
      return [entry({ purl: repositoryPurl(url.text, version), name: url.text, version, direct: true }, span, 'development')]
    })
    const unread: Unread[] = []
    const installed = repositories.flatMap(at =>
      (at.get('hooks')?.items() ?? []).flatMap(hook => additional(hook, at.textAt('repo') ?? '', unread)),
    )
    return { components: mergeSame([...components, ...installed]), ...(unread.length > 0 ? { unread } : {}) }
  },
}

/** Repositories of hooks that Node runs; a hook of another repository does not say here what it is written in. */
const NODE = /(?:eslint|prettier|stylelint|commitlint|markdownlint|biome|htmlhint|textlint|jshint)/

/** `additional_dependencies` of a hook, in the words of its language’s installer. */
function additional(hook: Located, repository: string, unread: Unread[]): Declared[] {
  const items = hook.get('additional_dependencies')?.items() ?? []
  const npmLike = items.some(item => /^(?:@[\w.-]+\/)?[\w.-]+@[\^~]?\d/.test(item.text ?? ''))
  const language = hook.textAt('language') ?? (npmLike || NODE.test(`${repository} ${hook.textAt('id') ?? ''}`) ? 'node' : 'python')
  return items.flatMap(item => {
    const found = packageOf(language, item.text ?? '')
    // A path of the repository is no component.
    if (!found && !/^(?:[./]|file:)/.test(item.text ?? ''))
      unread.push({ ...item.span, what: `the additional dependency ${(item.text ?? '').slice(0, 80)}` })
    return found ? [{ ...found, scope: 'development', direct: true, ...item.span }] : []
  })
}
