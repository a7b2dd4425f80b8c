import type { Declared, ManifestFormat } from '#model/manifest.ts'
import { entry, mergeSame } from '#manifests/shared/entry.ts'
import { fault, unreadable } from '#manifests/shared/fault.ts'
import { pypiPurl, simplePurl } from '#manifests/shared/purls.ts'
import { readYamlList, type YamlItem } from '#manifests/shared/yaml-list.ts'

const FIELDS = ['kind', 'conda', 'pypi', 'name', 'version', 'license', 'url', 'path'] as const

type Item = YamlItem<(typeof FIELDS)[number]>

/** pixi’s lock file: conda packages by the address of their archive, packages of PyPI by name. https://pixi.sh/latest/workspace/lockfile/ */
export const manifest: ManifestFormat = {
  format: 'pixi-lock',
  ecosystem: 'conda',
  role: 'lock',
  matches: path => /(?:^|\/)pixi\.lock$/.test(path),
  parse({ text }) {
    const read = readYamlList(text, 'packages', FIELDS)
    if ('error' in read) return unreadable(read)
    if (!read.found) return unreadable(fault('expected the key "packages"', 1))
    return { components: mergeSame(read.items.flatMap(declare)) }
  },
}

function declare(item: Item): Declared[] {
  const { fields } = item
  const pypi = fields.pypi ?? (fields.kind === 'pypi' ? (fields.url ?? fields.path ?? '') : undefined)
  const place = pypi ?? fields.conda ?? fields.url ?? ''
  if (/^\.{0,2}\/|^\.$/.test(place) && place !== '') return []
  const [name, version] = [fields.name, fields.version].every(text => text !== undefined)
    ? [fields.name, fields.version]
    : fromArchive(place)
  if (!name) return []
  const purl = pypi === undefined ? simplePurl('conda', name, version) : pypiPurl(name, version)
  const fetchedFrom = place !== '' && !PUBLIC.test(place) ? place : undefined
  return [entry({ purl, name, version, license: fields.license, fetchedFrom }, item)]
}

/** `…/numpy-1.26.4-py312h1234_0.conda`: name, version and build, from the end. */
function fromArchive(url: string): (string | undefined)[] {
  const file = url.slice(url.lastIndexOf('/') + 1)
  const found = /^(.+)-([^-]+)-[^-]+\.(?:conda|tar\.bz2)$/.exec(file)
  return [found?.[1], found?.[2]]
}

const PUBLIC =
  /^https:\/\/(?:conda\.anaconda\.org\/(?:conda-forge|bioconda|pytorch|nvidia|main|anaconda)|repo\.anaconda\.com\/pkgs|files\.pythonhosted\.org|pypi\.org)\//
