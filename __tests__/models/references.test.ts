import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from '@jest/globals'
import { readModelFile } from '#review/read-model-file.ts'

const FOLDER = path.join(import.meta.dirname, 'references', 'cases')
const expected: Readonly<Record<string, readonly string[]>> = JSON.parse(readFileSync(path.join(FOLDER, '..', 'expected.json'), 'utf8'))
const cases = readdirSync(FOLDER)

test.each(cases)('%s names its models and nothing else', name => {
  const read = readModelFile(name, readFileSync(path.join(FOLDER, name), 'utf8'))
  const told = [
    ...(read?.references ?? []).map(({ line, kind, id, revision, weight }) =>
      [line, kind, revision ? `${id}@${revision}` : id, ...(weight === 'notice' ? ['notice'] : [])].join(' '),
    ),
    ...(read?.unresolved ?? []).map(({ line, what }) => `${line} unresolved ${what}`),
  ]
  expect(told).toEqual(expected[name])
})

test('what a test names is only noted', () => {
  const read = readModelFile('tests/test_a.py', 'AutoModel.from_pretrained("acme-ai/acme-2-7b")\n')
  expect(read?.references).toMatchObject([{ id: 'acme-ai/acme-2-7b', entry: 'test', weight: 'notice' }])
})

test.each([
  ['a path with tricks', 'AutoModel.from_pretrained("../acme-ai/acme-2-7b")'],
  ['letters of another script', 'AutoModel.from_pretrained("meta-llama/Ll\u0430ma-2-7b")'],
  ['two dots in a name', 'AutoModel.from_pretrained("acme-ai/..")'],
  ['an absolute path', 'AutoModel.from_pretrained("/models/acme-2-7b")'],
  ['a file', 'AutoModel.from_pretrained("acme-ai/weights.safetensors")'],
])('%s is no id', (_, text) => {
  expect(readModelFile('a.py', text)?.references).toEqual([])
})
