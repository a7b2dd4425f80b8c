import { describe, expect, test } from '@jest/globals'
import { followBases, lineageGraph, type Parent } from '#models/lineage.ts'

const tree = (bases: Readonly<Record<string, readonly string[]>>) => (id: string) =>
  Promise.resolve<Parent>({ ancestor: { id, verdict: 'unknown', by: 'unknown', source: 'test' }, bases: bases[id] ?? [] })

describe('the way to the root', () => {
  test('goes through every base of a merge', async () => {
    const chains = await followBases('x', ['a', 'b'], 'merge', tree({ a: ['root'], b: ['c'], c: ['root'] }))
    expect(chains.map(({ steps, end }) => [...steps.map(({ id }) => id), end].join(' '))).toEqual(['a root root', 'b c root root'])
  })

  test('ends where it would go in a circle', async () => {
    const chains = await followBases('x', ['a'], undefined, tree({ a: ['b'], b: ['a', 'x'] }))
    expect(chains.map(({ end }) => end)).toEqual(['cycle'])
  })

  test('is cut when it never ends, or spreads without measure', async () => {
    const endless = (id: string) =>
      Promise.resolve<Parent>({ ancestor: { id, verdict: 'unknown', by: 'unknown', source: 'test' }, bases: [`${id}0`, `${id}1`] })
    const chains = await followBases('x', ['a'], undefined, endless)
    expect(chains.length).toBeLessThanOrEqual(200)
    expect(chains.some(({ end }) => end === 'too-long')).toBe(true)
  })
})

test('the graph lets no id out of its label', () => {
  const graph = lineageGraph([
    {
      of: 'x"]\n  click m0 "javascript:1"',
      steps: [{ id: '<b>&`end', verdict: 'not-open-source', by: 'exact', source: 'test', license: 'l"' }],
      end: 'root',
    },
  ])
  expect(graph.split('\n')).toHaveLength(6)
  expect(graph).not.toMatch(/[<`&](?!br>)|"\]\n\s+click/)
})
