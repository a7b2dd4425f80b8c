import { linesAround } from '#detect/plain-names.ts'
import { WordSet } from '#detect/word-set.ts'
import type { Words } from '#detect/words.ts'

/** Longest directive that is believed, in UTF-16 units. */
const LONGEST = 160

/** Settings without a blank in them, as programs read them and nobody writes to people: `ts=4`, `no-console`, `E501`. */
const SETTINGS = String.raw`(?:[ \t,:]+(?:\w+=[\w./*'"-]*|\w+-[\w-]+|[A-Z]+\d+|(?:set|all|disable|enable|ignore|off|on|next|start|end|file|global|globals|line|et|ai|noet|expandtab|noexpandtab|cindent|si)(?=[ \t,:]|$)))*[ \t:]*`

/** What programs that format, check or edit a file read in it; nobody else is told anything. */
const DIRECTIVE = new RegExp(
  [
    String.raw`(?:clang-format|fmt|yapf|black|isort|stylua|scalafmt|@formatter)[:]? ?(?:on|off|skip)`,
    String.raw`(?:vim?|ex):${SETTINGS}`,
    String.raw`(?:eslint|jshint|jslint|tslint|stylelint|rubocop|pylint|flake8|mypy|ruff|istanbul|c8|swiftlint|shellcheck|nolint|phpcs)(?:-\w+)*:?${SETTINGS}`,
    String.raw`(?:prettier-ignore|noqa|type: ignore|pragma: no cover|frozen_string_literal: true|@(?:ts-\w+|flow|format|generated|jsx \w+))(?: ?:? ?[A-Z]+\d+(?:, ?[A-Z]+\d+)*)?`,
    String.raw`!/[\w/.-]+(?: -?[\w.-]+)?`,
    String.raw`["']use strict["'];?`,
  ].join('|'),
  'i',
)

/** Words that no setting is made of. */
const UNHEARD = new WordSet(
  'commercial noncommercial personal private internal academic educational evaluation trial demo production license licensed',
)

/** Whether the words are a line for tools: `clang-format off`, `vim: set ts=4:`, `#!/bin/sh`. */
export function isDirective({ text, from, to }: Words, hashes: Int32Array, at: number, past: number): boolean {
  for (let n = at; n < past; n++) if (UNHEARD.has(hashes[n] ?? 0)) return false
  const start = from[at] ?? 0
  const end = to[past - 1] ?? 0
  if (end - start > LONGEST) return false
  const { head, tail } = linesAround(text, start, end, LONGEST)
  const line = (head + text.slice(start, end) + tail).replace(/^[\s/*#;%"<!-]*(?=[\w@!"'])/, '').replace(/[\s*/>-]+$/, '')
  const said = /^!/.test(line) || !/#!/.test(head) ? line : `!${line}`
  const found = DIRECTIVE.exec(said)
  return found?.index === 0 && found[0].length === said.length
}
