import { decode } from '#detect/decode.ts'
import { identify } from '#detect/identify.ts'
import { expect, test } from '@jest/globals'
import { index, textOf } from '#__tests__/spdx-list.ts'
import { processorTime } from '#__tests__/processor-time.ts'

/** Twice the input may take at most this many times as long: room for noise, none for a square. */
const GROWTH = 3.2

const inputs: Readonly<Record<string, (size: number) => string>> = {
  'one clause again and again': size => 'Permission is hereby granted, free of charge, to any person obtaining a copy. '.repeat(size / 78),
  'one line without a space': size => 'a'.repeat(size),
  'copyright lines': size => 'Copyright (c) 2020 Foo\n'.repeat(size / 23),
  'open brackets': size => '<a '.repeat(size / 3),
  ampersands: size => '&'.repeat(size),
  'names of licenses': size => 'under the gpl or '.repeat(size / 17),
  'tags of licenses': size => 'SPDX-License-Identifier: MIT\n'.repeat(size / 29),
  'whole licenses': size => `${textOf('MIT')}\n`.repeat(size / 1070),
  'addresses without end': size => `you may http://${'x/use'.repeat(size / 5)}`,
}

test.each(Object.entries(inputs))('%s: twice the size takes about twice the time', (_, make) => {
  const time = (size: number) => {
    const text = make(size)
    const runs = [1, 2, 3].map(() => {
      const start = processorTime()
      identify(text, index)
      return processorTime() - start
    })
    return Math.min(...runs)
  }
  time(50_000)
  // Below 40 ms a collection of garbage says more than the input.
  const small = Math.max(time(150_000), 40)
  expect(time(300_000) / small).toBeLessThan(GROWTH)
})

test('binary files are refused, every encoding of text is read', () => {
  expect(decode(new Uint8Array(100))).toHaveProperty('error')
  expect(decode(Uint8Array.from(Buffer.from('License', 'utf16le')))).toEqual({ text: 'License' })
  expect(decode(Uint8Array.from([0xff, 0xfe, 0x4d, 0x00]))).toEqual({ text: 'M' })
  expect(decode(Uint8Array.from([0xfe, 0xff, 0x00, 0x4d]))).toEqual({ text: 'M' })
  expect(decode(Uint8Array.from([0xef, 0xbb, 0xbf, 0x4d]))).toEqual({ text: 'M' })
  expect(decode(Uint8Array.from([0x63, 0x61, 0x66, 0xe9]))).toEqual({ text: 'café' })
  expect(decode(new Uint8Array(0))).toEqual({ text: '' })
})
