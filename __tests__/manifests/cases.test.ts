import path from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { PackageURL } from 'packageurl-js'
import { casesOf, formats, load, readCase } from '#__tests__/manifests/case-files.ts'

describe.each(formats())('%s', format => {
  const cases = casesOf(format)

  test('has a case', () => expect(cases).not.toEqual([]))

  test.each(cases.map(root => [path.basename(root).replaceAll('-', ' '), root]))('%s', async (_, root) => {
    const manifest = await load(format)
    const { expected, ...file } = readCase(root, manifest)
    expect(manifest.matches(file.path)).toBe(true)
    const parsed = manifest.parse(file)
    expect(JSON.parse(JSON.stringify(parsed))).toEqual(expected)
    for (const { purl } of parsed.components) expect(() => PackageURL.fromString(purl)).not.toThrow()
  })
})
