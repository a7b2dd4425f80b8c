import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { PackageURL } from 'packageurl-js'
import type { ManifestFormat, Tree } from '#model/manifest.ts'

const here = import.meta.dirname
const folders = (at: string) =>
  readdirSync(at, { withFileTypes: true })
    .filter(entry => entry.isDirectory())
    .map(entry => entry.name)

/** The files of a case, as the tree that its manifest lies in. */
function treeIn(root: string): Tree {
  const list = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && entry.name !== 'expected.json')
    .map(entry => path.relative(root, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'))
  return { list: () => list, read: name => (list.includes(name) ? readFileSync(path.join(root, name), 'utf8') : undefined) }
}

async function load(format: string): Promise<ManifestFormat> {
  const module: { readonly manifest: ManifestFormat } = await import(`#manifests/${format}.ts`)
  return module.manifest
}

for (const format of folders(here).filter(name => existsSync(path.join(here, '../../src/manifests', `${name}.ts`))))
  describe(format, () => {
    for (const name of folders(path.join(here, format)))
      test(name.replaceAll('-', ' '), async () => {
        const root = path.join(here, format, name)
        const { file, ...expected } = JSON.parse(readFileSync(path.join(root, 'expected.json'), 'utf8'))
        const manifest = await load(format)
        const tree = treeIn(root)
        const subject: unknown = file ?? tree.list().find(candidate => manifest.matches(candidate))
        if (typeof subject !== 'string') throw new Error(`no file of ${root} is a ${format}`)
        expect(manifest.matches(subject)).toBe(true)
        const parsed = manifest.parse({ path: subject, text: tree.read(subject) ?? '', tree })
        expect(JSON.parse(JSON.stringify(parsed))).toEqual(expected)
        for (const { purl } of parsed.components) expect(() => PackageURL.fromString(purl)).not.toThrow()
      })
  })
