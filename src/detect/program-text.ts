import type { FoldedText } from '#detect/folded-text.ts'
import { isBidding, linesAround } from '#detect/plain-names.ts'
import { hashWord } from '#detect/word-hash.ts'

const VOID = hashWord('void')
const CODE_MARKS =
  /([{}[\]=<>&|#$_;])\1*|\*\*|\w\(|::|\b(?:extern|static|void|char|int|struct|typedef|const|unsigned|import|define|ifdef|endif|def)\b/g

/** Program text: one mark of a programming language to three words, or statements throughout, and no word that terms are made of. */
export function isCode({ words }: FoldedText, hashes: Int32Array, at: number, past: number): boolean {
  for (let n = at; n < past; n++)
    if (hashes[n] !== VOID && isBidding(hashes[n] ?? 0) && !isInIdentifier(words.text, words.from[n] ?? 0, words.to[n] ?? 0)) return false
  const start = words.from[at] ?? 0
  const end = words.to[past - 1] ?? 0
  const marks = words.text.slice(start, end + 8).match(CODE_MARKS)?.length ?? 0
  return (marks >= 3 && marks * 3 >= past - at) || isStatement(words.text, start, end)
}

/** `trace_stop`, `user.name`, `use(…)`, `<output `, `rights=`, `std::copy`; "use(s)" is a word. */
function isInIdentifier(text: string, from: number, to: number): boolean {
  return (
    /^["']use strict["']/.test(text.slice(from - 1, from + 11)) ||
    /[_$<]$|<\/$|\w\.$|::$|->$/.test(text.slice(Math.max(0, from - 2), from)) ||
    /^(?:_|\((?!(?:s|es|ies|d|ed|ing)\))|=|::|->|\.\w)/.test(text.slice(to, to + 5))
  )
}

/** Longer lines are no single statement. */
const LONGEST_STATEMENT = 160

const NAME = String.raw`[\w$.]+`
const VALUE = String.raw`(?:${NAME}(?:\(\))?|'[^'\s]*'|"[^"\s]*")`

/** Lines that no sentence looks like: a definition, a declaration, a test, an end. */
const STATEMENT = new RegExp(
  String.raw`^(?:${[
    String.raw`(?:function|def|func|fn|sub|proc) ${NAME} ?\([\w$., *&:=]*\)`,
    String.raw`(?:var|let|const|my|our|local) [$@%]?${NAME}(?: ?= ?${VALUE})? ?[;,]`,
    String.raw`return(?: ${VALUE})? ?;`,
    String.raw`(?:if|for|while|switch) ?\([^)\n]*\)`,
    String.raw`(?:else|do|try|finally|break;|continue;|pass)`,
    String.raw`#\s?(?:include [<"][\w./+-]+[>"]|ifn?def \w+|if \w+|endif|define \w+(?: [A-Z\d_x]+)?)`,
    String.raw`(?:import|require|use|using|package|namespace|module) ?\(?['"]?[\w.:/@-]+['"]?\)? ?;`,
    String.raw`require\(?[ ]?['"][\w./-]+['"]\)?`,
    String.raw`${NAME}\([^()\n]{0,60}\);`,
  ].join('|')})\s*[{:]?$`,
)

/** A line that is one statement: `return null;`, `function frob(list)`, `if (!list)`. */
function isStatement(text: string, from: number, to: number): boolean {
  const { head, tail } = linesAround(text, from, to, LONGEST_STATEMENT)
  const lines = (head + text.slice(from, to) + tail).split('\n')
  return lines.every(line => line.length <= LONGEST_STATEMENT && (!/\w/.test(line) || STATEMENT.test(line.trim())))
}
