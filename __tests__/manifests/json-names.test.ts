import { describe, expect, test } from '@jest/globals'
import { codesOf } from '#manifests/shared/codes.ts'
import { readJsonDocument, type JsonDocument } from '#manifests/shared/json-document.ts'
import { JsonMembers } from '#manifests/shared/json-members.ts'
import { JsonNames } from '#manifests/shared/json-names.ts'
import { isUsualTarball } from '#manifests/shared/npm-resolved.ts'
import { pypiNameEnd } from '#manifests/shared/purl-writer.ts'

function read(text: string): JsonDocument {
  const document = readJsonDocument(text)
  if ('error' in document) throw new Error(document.error.message)
  return document
}

function numbers(text: string): { readonly all: number[]; readonly names: string[] } {
  const document = read(text)
  const names = new JsonNames(document)
  const all = document.items(0).map(at => names.ofString(at))
  return { all, names: Array.from({ length: names.size }, (_, number) => names.name(number)) }
}

describe('names', () => {
  test('are numbered as they are met', () =>
    expect(numbers('["pear", "plum", "pear", ""]')).toEqual({ all: [0, 1, 0, 2], names: ['pear', 'plum', ''] }))

  test('are the same with escapes, whichever comes first', () => {
    expect(numbers('["pear", "p\\u0065ar", "pear"]')).toEqual({ all: [0, 0, 0], names: ['pear'] })
    expect(numbers('["plum", "p\\u0065ar", "pear", "plum"]')).toEqual({ all: [0, 1, 1, 0], names: ['plum', 'pear'] })
  })

  test('may be those of every object', () => expect(numbers('["__proto__", "constructor", "__proto__"]').all).toEqual([0, 1, 0]))
})

test('of repeated members the last value counts, at the place of the first', () => {
  for (const again of ['"pear"', '"p\\u0065ar"']) {
    const document = read(`{ "pear": "1", "plum": "2", ${again}: "3" }`)
    expect(new JsonMembers(document, 0).cells.map(at => document.string(at))).toEqual(['3', '2'])
  }
})

test('only names that PyPI keeps as they are end where they end', () => {
  const isKept = (name: string) => pypiNameEnd(codesOf(name), 0, name.length) === name.length
  expect(['pear', 'wild-pear-2', 'a-'].every(isKept)).toBe(true)
  expect(['Pear', 'wild_pear', 'wild.pear', 'wild--pear', 'pêar'].some(isKept)).toBe(false)
})

describe('the usual address of a tarball', () => {
  const isUsual = (name: string, version: string, address: string) => {
    const text = `${name} ${version} ${address}`
    const from = name.length + 1
    const place = from + version.length + 1
    return isUsualTarball(text, codesOf(text), 0, name.length, from, from + version.length, place, text.length)
  }

  test.each([
    ['pear', 'https://registry.npmjs.org/pear/-/pear-1.0.0.tgz'],
    ['pear', 'https://registry.yarnpkg.com/pear/-/pear-1.0.0.tgz#0123'],
    ['@fruit/pear', 'https://registry.npmjs.org/@fruit/pear/-/pear-1.0.0.tgz'],
  ])('of %s is %s', (name, address) => expect(isUsual(name, '1.0.0', address)).toBe(true))

  test.each([
    ['pear', 'https://registry.npmjs.org/plum/-/pear-1.0.0.tgz'],
    ['pear', 'https://registry.npmjs.org/pear/-/plum-1.0.0.tgz'],
    ['pear', 'https://registry.npmjs.org/pear/-/pear-1.0.1.tgz'],
    ['pear', 'https://registry.npmjs.org/pear/-/pear-1.0.0.tgz?x'],
    ['pear', 'https://registry.npmjs.org/pear/-/pear-1.0.0.tgzx'],
    ['pear', 'https://registry.npmjs.org/pear/-/pear_1.0.0.tgz'],
    ['pear', 'https://registry.npmjs.org/pear/x/pear-1.0.0.tgz'],
    ['pear', 'https://registry.npmjs.org.example.invalid/pear/-/pear-1.0.0.tgz'],
    ['pear', 'https://registry.npmjs.org/'],
    ['@pear', 'https://registry.npmjs.org/@pear/-/pear-1.0.0.tgz'],
    ['@fruit/pear', 'https://registry.npmjs.org/@fruit/pear/-/@fruit/pear-1.0.0.tgz'],
  ])('of %s is not %s', (name, address) => expect(isUsual(name, '1.0.0', address)).toBe(false))
})
