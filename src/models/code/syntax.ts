/** How a string begins and ends. */
export interface Quote {
  readonly open: string
  readonly close: string
  readonly escapes: boolean
  readonly lines: boolean
  /** The sign that puts a value into the string: `${`, `#{`; Python says it by the prefix `f`. */
  readonly inserts?: string
}

/** What has to be known of a language to tell its strings, comments and names apart. */
export interface Syntax {
  readonly line: readonly string[]
  readonly block: readonly (readonly [open: string, close: string])[]
  readonly quotes: readonly Quote[]
  /** Letters before a quote belong to the string (Python). */
  readonly prefixes?: true
  /** A slash where a value is expected begins a pattern (JavaScript, Ruby). */
  readonly patterns?: true
  /** A single quote holds one character, or marks a lifetime (Rust, Go, C and their kin). */
  readonly characters?: true
  /** A string that stands alone as a statement is documentation (Python). */
  readonly docStrings?: true
  /** The end of the line ends a statement. */
  readonly newlines?: true
}

const plain = (open: string, more: Partial<Quote> = {}): Quote => ({ open, close: open, escapes: true, lines: false, ...more })
const C_COMMENTS = { line: ['//'], block: [['/*', '*/']] } as const satisfies Pick<Syntax, 'line' | 'block'>

export const python: Syntax = {
  line: ['#'],
  block: [],
  quotes: [plain('"""', { lines: true }), plain("'''", { lines: true }), plain('"'), plain("'")],
  prefixes: true,
  docStrings: true,
  newlines: true,
}

export const javascript: Syntax = {
  ...C_COMMENTS,
  quotes: [plain('`', { lines: true, inserts: '${' }), plain('"'), plain("'")],
  patterns: true,
  newlines: true,
}

export const rust: Syntax = {
  ...C_COMMENTS,
  quotes: [
    { open: 'r##"', close: '"##', escapes: false, lines: true },
    { open: 'r#"', close: '"#', escapes: false, lines: true },
    { open: 'r"', close: '"', escapes: false, lines: true },
    plain('"', { lines: true }),
  ],
  characters: true,
}

export const go: Syntax = {
  ...C_COMMENTS,
  quotes: [{ open: '`', close: '`', escapes: false, lines: true }, plain('"')],
  characters: true,
  newlines: true,
}

export const ruby: Syntax = {
  line: ['#'],
  block: [['\n=begin', '\n=end']],
  quotes: [plain('"', { lines: true, inserts: '#{' }), plain("'", { lines: true })],
  newlines: true,
}

/** Java and what is written like it: Kotlin, Scala, C#, Swift, Dart, Groovy, C and C++. */
export const java: Syntax = {
  ...C_COMMENTS,
  quotes: [plain('"""', { lines: true, inserts: '${' }), plain('"', { inserts: '${' })],
  characters: true,
}

/** Groovy and Dart, where both quotes hold strings. */
export const groovy: Syntax = {
  ...C_COMMENTS,
  quotes: [plain('"""', { lines: true, inserts: '${' }), plain("'''", { lines: true }), plain('"', { inserts: '${' }), plain("'")],
  newlines: true,
}

export const php: Syntax = {
  line: ['//', '#'],
  block: [['/*', '*/']],
  quotes: [plain('"', { lines: true, inserts: '{$' }), plain("'", { lines: true })],
}

/** R, Julia, Elixir: hash comments, both quotes. */
export const hash: Syntax = {
  line: ['#'],
  block: [['#=', '=#']],
  quotes: [plain('"""', { lines: true }), plain('"', { lines: true, inserts: '#{' }), plain("'")],
  newlines: true,
}

export const lua: Syntax = {
  line: ['--'],
  block: [['--[[', ']]']],
  quotes: [plain('"'), plain("'"), { open: '[[', close: ']]', escapes: false, lines: true }],
}

export const toml: Syntax = {
  line: ['#'],
  block: [],
  quotes: [
    plain('"""', { lines: true }),
    { open: "'''", close: "'''", escapes: false, lines: true },
    plain('"'),
    { open: "'", close: "'", escapes: false, lines: false },
  ],
  newlines: true,
}
