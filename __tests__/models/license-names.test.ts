import { expect, test } from '@jest/globals'
import type { Knowledge } from '#model/knowledge.ts'
import { licenseOfWords } from '#models/license-names.ts'

const spdx = (id: string, name: string, osiApproved: boolean) => ({ id, name, osiApproved })

const knowledge: Knowledge = {
  catalogue: [],
  spdx: [
    spdx('MIT', 'MIT License', true),
    spdx('CC-BY-4.0', 'Creative Commons Attribution 4.0 International', false),
    spdx('CC-BY-NC-4.0', 'Creative Commons Attribution Non Commercial 4.0 International', false),
    spdx('CC-BY-NC-SA-4.0', 'Creative Commons Attribution Non Commercial Share Alike 4.0 International', false),
  ],
  exceptions: [],
  declared: [],
  relicensed: [],
  dissent: [],
  families: [],
  digest: 'names',
}

test.each([
  ['CC BY 4.0', 'CC-BY-4.0'],
  ['Creative Commons Attribution 4.0 International License', 'CC-BY-4.0'],
  ['Creative Commons Attribution-NonCommercial 4.0 International License', 'CC-BY-NC-4.0'],
  ['Creative Commons Attribution Non-Commercial 4.0', 'CC-BY-NC-4.0'],
  ['CC-BY-NC 4.0 (non-commercial)', 'CC-BY-NC-4.0'],
  ['Attribution-NonCommercial-ShareAlike 4.0 International (CC BY-NC-SA 4.0)', 'CC-BY-NC-SA-4.0'],
  ['Creative Commons Attribution-NonCommercial-ShareAlike 4.0 Unported', 'CC-BY-NC-SA-4.0'],
  ['the permissive MIT license', 'MIT'],
  ['MIT non-commercial license', undefined],
  ['modified MIT license', undefined],
  ['Creative Commons Attribution-NonCommercial', undefined],
])('“%s” is %s', (words, id) => {
  expect(licenseOfWords(words, knowledge)).toBe(id)
})
