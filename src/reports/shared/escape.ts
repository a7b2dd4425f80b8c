/**
 * Everything that comes from the change is hostile: names, ids, versions, paths, quotes, prose of cards.
 *
 * There is one way for each place it can stand in: `code` in Markdown, `prose` for sentences in Markdown, `html` inside
 * an HTML block, `plain` for text without markup, `logLine` for the log of a run. All show what was there; nothing is
 * dropped silently, nothing takes effect.
 */

/**
 * Characters that a reader does not see or that turn the direction of what follows: controls (ANSI escapes among them),
 * zero-width, bidi and format signs, variation selectors, tags, lone surrogates.
 * Source: Unicode TR36 and TR39, https://www.unicode.org/reports/tr39/
 */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu

/** All that separates words: it becomes one space, so that a name stays on its line. */
const SPACE = /[\t\n\v\f\r\u0085\p{Z}]+/gu

/** Longest stretch of foreign text shown in one place, in UTF-16 units. */
const LONGEST = 1000

/** Text without markup: line breaks and tabs become spaces, invisible characters their code points. */
export function plain(text: string, longest = LONGEST): string {
  const shown = text.replace(SPACE, ' ').replace(INVISIBLE, sign => `‹U+${hex(sign)}›`)
  return cut(shown.trim(), longest)
}

/** A code span: inside it nothing is Markdown, HTML, mention, reference or link. */
export function code(text: string, longest = LONGEST): string {
  const shown = plain(text, longest)
  if (shown === '') return '(empty)'
  const runs = shown.match(/`+/g) ?? []
  const fence = '`'.repeat(1 + Math.max(0, ...runs.map(run => run.length)))
  const pad = shown.startsWith('`') || shown.endsWith('`') ? ' ' : ''
  return `${fence}${pad}${shown}${pad}${fence}`
}

/** Code inside an HTML block, where Markdown does not reach: in a `<summary>`. */
export function html(text: string, longest = LONGEST): string {
  return `<code>${entities(plain(text, longest))}</code>`
}

/** Words inside an HTML block, or the value of an attribute in quotes. */
export function htmlProse(text: string, longest = LONGEST): string {
  return entities(plain(text, longest))
}

/**
 * A sentence in Markdown: each word that could mean something to Markdown or to GitHub stands in a code span.
 *
 * Messages are ours but carry names of theirs, so every word is looked at: letters, digits and harmless punctuation
 * pass, all else is code.
 */
export function prose(text: string, longest = LONGEST): string {
  const words = plain(text, longest).match(WORD) ?? []
  return words.map((word, n) => (n === 0 && LIST_MARK.test(word) ? code(word) : proseWord(word))).join(' ')
}

/** A word, or what a message has put between backticks already, with the punctuation around it. */
const WORD = /(?<!\S)[(“"‘]*`[^`]+`[)”"’.,;:!?]*(?!\S)|\S+/g

/** Letters, digits and punctuation that neither Markdown nor GitHub reads anything into. */
const HARMLESS = /^[\p{L}\p{M}\p{N}’‘“”"'…–—§.,;:!?()%-]+$/u

/** Harmless signs in an order that is read: addresses, list marks, emoji names, references (`GH-1`), commit ids. */
const TELLING = /www\.|^gh-\d|^[-+:!]|:.*:|^[0-9a-f]{7,40}$|:\/|--|(^|\P{L})(https?|ftp|mailto|xmpp):/iu

/** What would begin a list at the start of a line. */
const LIST_MARK = /^([-+*]|\d+[.)])$/

function proseWord(word: string): string {
  const [, open = '', body = '', close = ''] = /^([(“"‘]*)(.*?)([)”"’.,;:!?]*)$/u.exec(word) ?? []
  if (body === '' || /^[—–…]$/u.test(body)) return word
  if (HARMLESS.test(body) && !TELLING.test(body) && !TELLING.test(word)) return word
  // What came as code is no code inside code.
  return `${open}${code(/^`([^`]+)`$/.exec(body)?.[1] ?? body)}${close}`
}

/** Finished Markdown as the cell of a table: a bar inside it does not end the cell. */
export function cell(markdown: string): string {
  // The table is split before code spans are read, and a backslash before the bar counts in pairs.
  return markdown.replace(/(\\*)\|/g, (_, slashes: string) => `${slashes}${slashes}\\|`)
}

/** A line for the log of a run: neither a workflow command nor an ANSI sequence of theirs takes effect. */
export function logLine(text: string, longest = 8000): string {
  // The runner takes `::name::` at the start of a line and `##[name]` anywhere for a command.
  return plain(text, longest).replaceAll('##[', '## [').replace(/^::/, ': :')
}

/** A fenced block of text of ours that carries theirs (Mermaid, YAML): no line of it closes the fence. */
export function fenced(language: string, text: string): string {
  const runs = text.match(/`{3,}/g) ?? []
  const fence = '`'.repeat(Math.max(3, ...runs.map(run => run.length + 1)))
  const lines = text.split('\n').map(line => line.replace(INVISIBLE, sign => (sign === '\t' ? ' ' : `‹U+${hex(sign)}›`)))
  return `${fence}${language}\n${lines.join('\n')}\n${fence}`
}

/**
 * A value as JSON: the same data for a program, and nothing that a terminal or an editor would act on or hide.
 *
 * What is not seen is written as its escape; line breaks of the layout stay.
 */
export function jsonText(value: unknown, space?: number): string {
  return jsonEscaped(JSON.stringify(value, null, space))
}

/** Finished JSON with what is not seen written as its escape. */
export function jsonEscaped(json: string): string {
  return json.replace(INVISIBLE, sign => (sign === '\n' ? sign : sign.replace(/[^]/g, unit => `\\u${hex(unit).toLowerCase()}`)))
}

/** Path of a file in an address: every sign that could end a Markdown link or the path is percent-encoded. */
export function urlPath(path: string): string {
  return path.split('/').map(urlPart).join('/')
}

/** One part of an address. */
export function urlPart(text: string): string {
  return encodeURIComponent(text.replace(/\p{Cs}/gu, '\u{fffd}')).replace(
    /[!'()*~_]/g,
    sign => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}

/** Cuts without splitting a character, and says so by an ellipsis. */
export function cut(text: string, longest: number): string {
  if (text.length <= longest) return text
  const at = longest - 1
  const end = /[\ud800-\udbff]/.test(text.charAt(at - 1)) ? at - 1 : at
  return `${text.slice(0, end)}…`
}

function entities(text: string): string {
  return text.replace(/[&<>"'`]/g, sign => `&#${sign.charCodeAt(0)};`)
}

function hex(sign: string): string {
  return (sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
}
