import type { Declared, ManifestFormat, Scope } from '#model/manifest.ts'
import { entry, mergeSame } from '#manifests/shared/entry.ts'
import { fault, unreadable } from '#manifests/shared/fault.ts'
import { pypiPurl, simplePurl } from '#manifests/shared/purls.ts'
import { readYamlList } from '#manifests/shared/yaml-list.ts'

const FIELDS = ['name', 'version', 'manager', 'category', 'optional', 'url'] as const

/** The lock file of conda-lock: an entry a package and platform. https://conda.github.io/conda-lock/output/ */
export const manifest: ManifestFormat = {
  format: 'conda-lock',
  ecosystem: 'conda',
  role: 'lock',
  matches: path => /(?:^|\/)(?:[\w.-]+\.)?conda-lock\.ya?ml$/.test(path),
  parse({ text }) {
    const read = readYamlList(text, 'package', FIELDS)
    if ('error' in read) return unreadable(read)
    if (!read.found) return unreadable(fault('expected the key "package"', 1))
    const components = read.items.flatMap(({ fields, line, endLine }): Declared[] => {
      const { name, version, url } = fields
      if (!name) return []
      const pip = fields.manager === 'pip'
      const purl = pip ? pypiPurl(name, version) : simplePurl('conda', name, version)
      const fetchedFrom = url !== undefined && !PUBLIC.test(url) ? url : undefined
      return [entry({ purl, name, version, fetchedFrom }, { line, endLine }, scopeOf(fields))]
    })
    return { components: mergeSame(components) }
  },
}

/** Channels that everybody can ask, and the files of PyPI. */
const PUBLIC =
  /^https:\/\/(?:conda\.anaconda\.org\/(?:conda-forge|bioconda|pytorch|nvidia|main|anaconda)|repo\.anaconda\.com\/pkgs|files\.pythonhosted\.org|pypi\.org)\//

function scopeOf({ category, optional }: { readonly category?: string; readonly optional?: string }): Scope {
  if (category === 'dev' || category === 'development') return 'development'
  if (category === 'test' || category === 'tests') return 'test'
  return optional === 'true' ? 'optional' : 'runtime'
}
