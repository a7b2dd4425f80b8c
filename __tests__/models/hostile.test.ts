import { expect, test } from '@jest/globals'
import { readModelFile } from '#review/read-model-file.ts'
import { processorTime } from '#__tests__/processor-time.ts'

/** Each of these is megabytes; a pattern that looks twice at a character would take minutes. */
test.each([
  ['a.py', '"""' + "'".repeat(1_000_000)],
  ['a.py', '('.repeat(500_000)],
  ['a.py', `x = "${'a/b '.repeat(500_000)}"`],
  ['a.ts', '`${'.repeat(300_000)],
  ['a.ts', '=/['.repeat(300_000)],
  ['a.sh', '"$('.repeat(300_000)],
  ['a.sh', `vllm serve ${'x/y-7b '.repeat(50_000)}`],
  ['README.md', `# x\n${'['.repeat(500_000)}`],
  ['README.md', 'open source '.repeat(50_000)],
  ['README.md', 'released under the '.repeat(50_000)],
  ['README.md', '<a href="x"><img '.repeat(30_000)],
  ['Dockerfile', 'RUN a \\\n'.repeat(50_000)],
])('%s is read in linear time', (path, text) => {
  const start = processorTime()
  expect(readModelFile(path, text)).toBeDefined()
  expect(processorTime() - start).toBeLessThan(20_000)
})

test.each([
  ['a.json', '['.repeat(100_000), /nested deeper/],
  ['a.json', '{"a": ', /is no JSON/],
  ['a.yaml', 'a: [b\nc: }', /is no YAML/],
  ['a.yaml', '['.repeat(100_000), /nested too deep/],
  ['README.md', `---\n${'a: 1\n'.repeat(60_000)}---\n`, /more than the/],
  ['README.md', `---\n${Array.from({ length: 200 }, (_, n) => `a${n}: &b${n} 1`).join('\n')}\n---\n`, /anchors/],
  ['README.md', 'a '.repeat(1_500_000), /the first 2000000 were read/],
])('%s that cannot be read whole gets a sentence', (path, text, message) => {
  expect(readModelFile(path, text)?.error?.message).toMatch(message)
})

test('a bomb of aliases stays small', () => {
  const bomb = ['license: *l30', ...Array.from({ length: 30 }, (_, n) => `l${n + 1}: &l${n + 1} [*l${n}, *l${n}]`)].join('\n')
  expect(readModelFile('README.md', `---\nl0: &l0 [mit]\n${bomb}\n---\n# x\n`)?.cards).toHaveLength(1)
})
