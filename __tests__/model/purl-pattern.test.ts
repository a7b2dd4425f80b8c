import { describe, expect, test } from '@jest/globals'
import { covers } from '#model/purl-pattern.ts'
import { processorTime } from '#__tests__/processor-time.ts'

describe('a purl pattern', () => {
  test.each([
    ['pkg:npm/left-pad', 'pkg:npm/left-pad@1.3.0', true],
    ['pkg:npm/left-pad@1', 'pkg:npm/left-pad@1.3.0', true],
    ['pkg:npm/left-pad@2', 'pkg:npm/left-pad@1.3.0', false],
    ['pkg:npm/left-pad@1.x', 'pkg:npm/left-pad@1.3.0', true],
    ['pkg:npm/left-pad@>=1 <2', 'pkg:npm/left-pad@1.3.0', true],
    ['pkg:npm/left-pad@1', 'pkg:npm/left-pad', false],
    ['pkg:npm/%40acme/*', 'pkg:npm/%40acme/core@1.0.0', true],
    ['pkg:npm/@acme/*', 'pkg:npm/%40acme/core@1.0.0', true],
    ['pkg:npm/%40acme/*', 'pkg:npm/%40other/core@1.0.0', false],
    ['pkg:npm/*', 'pkg:npm/%40acme/core@1.0.0', false],
    ['pkg:*/left-pad', 'pkg:npm/left-pad@1.3.0', true],
    ['pkg:npm/left-*-pad', 'pkg:npm/left-x-pad', true],
    ['pkg:npm/left', 'pkg:npm/left-pad', false],
    ['pkg:huggingface/meta-llama/Llama-2-*', 'pkg:huggingface/meta-llama/Llama-2-7b-hf@abc', true],
    ['pkg:docker/redis@7.4', 'pkg:docker/redis@7.4', true],
  ])('%s against %s: %s', (pattern, purl, expected) => {
    expect(covers(pattern, purl)).toBe(expected)
  })

  test('is looked for in linear time', () => {
    const pattern = `pkg:npm/${'*a'.repeat(2000)}b`
    const start = processorTime()
    expect(covers(pattern, `pkg:npm/${'a'.repeat(5000)}`)).toBe(false)
    expect(processorTime() - start).toBeLessThan(1000)
  })
})
