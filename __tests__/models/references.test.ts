import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from '@jest/globals'
import { readModelFile } from '#review/read-model-file.ts'

const BUNDLES = path.join(import.meta.dirname, 'references', 'bundles')
const FOLDER = path.join(import.meta.dirname, 'references', 'cases')
const expected: Readonly<Record<string, readonly string[]>> = JSON.parse(readFileSync(path.join(FOLDER, '..', 'expected.json'), 'utf8'))
const cases = readdirSync(FOLDER)

function told(name: string, text: string): readonly string[] {
  const read = readModelFile(name, text)
  return [
    ...(read?.references ?? []).map(({ line, kind, id, revision, weight }) =>
      [line, kind, revision ? `${id}@${revision}` : id, ...(weight === 'notice' ? ['notice'] : [])].join(' '),
    ),
    ...(read?.unresolved ?? []).map(({ line, what }) => `${line} unresolved ${what}`),
  ]
}

test.each(cases)('%s names its models and nothing else', name => {
  expect(told(name, readFileSync(path.join(FOLDER, name), 'utf8'))).toEqual(expected[name])
})

/** A bundle holds many small files: `=== PATH`, the text, and behind `~~~~` what is to be told of it. */
const bundled = readdirSync(BUNDLES).flatMap(bundle =>
  readFileSync(path.join(BUNDLES, bundle), 'utf8')
    .split(/^=== /m)
    .slice(1)
    .map(part => {
      const [name = '', ...lines] = part.split('\n')
      const end = lines.lastIndexOf('~~~~')
      return [`${bundle}: ${name}`, name, `${lines.slice(0, end).join('\n')}\n`, lines.slice(end + 1).filter(Boolean)] as const
    }),
)

test.each(bundled)('%s', (_, name, text, lines) => {
  expect(told(name, text)).toEqual(lines)
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
