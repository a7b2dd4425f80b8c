import { readFileSync } from 'node:fs'
import { identify } from '#detect/identify.ts'
import { index, textOf } from '#__tests__/spdx-list.ts'
import { describe, expect, test } from '@jest/globals'

/** `{ID}` in a case stands for the text of that license, `{ID:old=new}` for one with other words; what is kept, somebody has to read. */
interface Case {
  readonly what: string
  readonly text: string
  readonly kept?: boolean
}

const cases: readonly Case[] = JSON.parse(readFileSync(new URL('beside-license.json', import.meta.url), 'utf8'))

describe('a license with something beside it', () => {
  test.each(cases.map(item => [item.what, item] as const))('%s', (_, { text, kept = false }) => {
    const whole = text.replace(/\{([\w.-]+)(?::([^=}]+)=([^}]+))?\}/g, (_all, id: string, old?: string, other?: string) => {
      const said = textOf(id).replaceAll('<year> <copyright holders>', '2020 Jane Doe')
      if (old === undefined || other === undefined) return said
      expect(said).toContain(old)
      return said.replaceAll(old, other)
    })
    const left = identify(whole, index).residue.filter(piece => piece.harmless !== true)
    expect(left.length > 0).toBe(kept)
  })
})
