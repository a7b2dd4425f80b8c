import type { Declared, Include, ManifestFormat, Scope, Tree, Unread } from '#model/manifest.ts'
import { condaSpec } from '#manifests/shared/conda.ts'
import { unreadable } from '#manifests/shared/fault.ts'
import { Located } from '#manifests/shared/located.ts'
import { beside } from '#manifests/shared/paths.ts'
import { fromAddress, nameOfAddress, pythonRequirement } from '#manifests/shared/pep508.ts'
import { readYaml } from '#manifests/shared/yaml.ts'

/** https://docs.conda.io/projects/conda/en/stable/user-guide/tasks/manage-environments.html */
export const manifest: ManifestFormat = {
  format: 'conda-environment',
  ecosystem: 'conda',
  role: 'manifest',
  matches: path =>
    /(?:^|\/)(?:[\w.-]*[-_.])?(?:environment|conda[-_]env)(?:[-_.][\w.-]*)?\.ya?ml$/.test(path) || /(?:^|\/)conda\.ya?ml$/.test(path),
  parse({ path, text, tree }) {
    const root = readYaml(text)
    if (!(root instanceof Located)) return unreadable(root)
    const scope: Scope = /[-_.](?:dev|develop|development|docs?|ci|lint)[-_.]/.test(path)
      ? 'development'
      : /[-_.]tests?[-_.]/.test(path)
        ? 'test'
        : 'runtime'
    const items = root.get('dependencies')?.items() ?? []
    const pip = items.flatMap(item => item.get('pip')?.items() ?? [])
    const read = pip.map(line => included(line, path, tree))
    const [includes, unread] = [read.flatMap(({ include }) => include ?? []), read.flatMap(({ missing }) => missing ?? [])]
    return {
      components: items.flatMap(item => fromItem(item, scope)),
      ...(includes.length > 0 ? { includes } : {}),
      ...(unread.length > 0 ? { unread } : {}),
    }
  },
}

/** `-r requirements.txt` among the lines of pip. */
function included(line: Located, path: string, tree: Tree): { readonly include?: Include; readonly missing?: Unread } {
  const name = /^(?:-r|--requirement)[ =]*(\S+)$/.exec(line.text ?? '')?.[1]
  if (name === undefined) return {}
  const target = /^[a-z][a-z+]+:/.test(name) ? undefined : beside(path, name)
  if (target === undefined || tree.read(target) === undefined)
    return { missing: { what: `includes ${name}, which is not in the tree`, ...line.span } }
  return { include: { path: target, format: 'requirements-txt', ...line.span } }
}

function fromItem(item: Located, scope: Scope): Declared[] {
  if (item.text !== undefined) {
    const found = condaSpec(item.text)
    return found ? [{ ...found, scope, direct: true, ...item.span }] : []
  }
  return (item.get('pip')?.items() ?? []).flatMap(line => fromPip(line, scope))
}

function fromPip(line: Located, scope: Scope): Declared[] {
  const text = (line.text ?? '').replace(/^(?:-e|--editable)\s+/, '')
  if (text.startsWith('-')) return []
  const name = /^[a-z][a-z+]*:\/\//.test(text) ? nameOfAddress(text) : undefined
  const found = name === undefined ? pythonRequirement(text) : fromAddress(name, text)
  if (!found) return []
  const { marker: _, ...component } = found
  return [{ ...component, scope, direct: true, ...line.span }]
}
