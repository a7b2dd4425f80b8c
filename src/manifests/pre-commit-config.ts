import type { Declared, ManifestFormat } from '#model/manifest.ts'
import { entry } from '#manifests/shared/entry.ts'
import { fault, unreadable } from '#manifests/shared/fault.ts'
import { repositoryPurl } from '#manifests/shared/git-url.ts'
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
      const revision = at.get('rev') ?? at.get('sha')
      const written = revision?.value
      const version = typeof written === 'number' ? String(written) : revision?.text
      if (!url?.text || ['local', 'meta', 'builtin'].includes(url.text) || /^(\.{0,2}\/|file:)/.test(url.text)) return []
      const span = { line: url.line, endLine: at.endLine }
      return [entry({ purl: repositoryPurl(url.text, version), name: url.text, version, direct: true }, span, 'development')]
    })
    return { components }
  },
}
