import { describe, expect, test } from '@jest/globals'
import { casesOf, load, readCase } from '#__tests__/manifests/case-files.ts'

/** Formats that a library reads while the file is of usual size, and a scan when it is not. */
const FORMATS = ['stack-yaml-lock', 'chart-lock', 'julia-manifest-toml']

describe('a file too large for a library', () => {
  for (const format of FORMATS)
    test(`${format} says the same`, async () => {
      const manifest = await load(format)
      for (const name of casesOf(format)) {
        const { path, text, tree } = readCase(name, manifest)
        const large = `${text}${'# nothing to see here\n'.repeat(60_000)}`
        expect(manifest.parse({ path, text: large, tree })).toEqual(manifest.parse({ path, text, tree }))
      }
    })
})
