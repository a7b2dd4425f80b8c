/** How a string begins and ends. */
export interface Quote {
  readonly open: string
  readonly close: string
  readonly escapes: boolean
  readonly lines: boolean
  /** The sign that puts a value into the string: `${`, `#{`; Python says it by the prefix `f`. */
  readonly inserts: string | undefined
}

/** What has to be known of a language to tell its strings, comments and names apart. */
export interface Syntax {
  readonly line: readonly string[]
  readonly block: readonly (readonly [open: string, close: string])[]
  readonly quotes: readonly Quote[]
  /** Letters before a quote belong to the string (Python). */
  readonly prefixes: boolean
  /** A slash where a value is expected begins a pattern (JavaScript, Ruby). */
  readonly patterns: boolean
  /** A single quote holds one character, or marks a lifetime (Rust, Go, C and their kin). */
  readonly characters: boolean
  /** A string that stands alone as a statement is documentation (Python). */
  readonly docStrings: boolean
  /** The end of the line ends a statement. */
  readonly newlines: boolean
  /** `a, b = 'x', 'y'` sets both names. */
  readonly tuples: boolean
  /** A name in square brackets, on a line of its own, stands over all that follows (TOML). */
  readonly sections: boolean
  /** What each ASCII character can begin. */
  readonly classes: Uint8Array
}

/** What a character can begin; 0 is a sign. */
export const SPACE = 1
export const NEWLINE = 2
export const WORD = 3
export const WORD_OR_QUOTE = 4
export const QUOTING = 5
export const COMMENTING = 6

/** A language; each field is there for every one, so that all have one shape. */
function language(told: Pick<Syntax, 'line' | 'block' | 'quotes'> & Partial<Syntax>): Syntax {
  const {
    line,
    block,
    quotes,
    prefixes = false,
    patterns = false,
    characters = false,
    docStrings = false,
    newlines = false,
    sections = false,
    tuples = false,
  } = told
  return { line, block, quotes, prefixes, patterns, characters, docStrings, newlines, tuples, sections, classes: classify(told) }
}

function classify({ line, block, quotes }: Pick<Syntax, 'line' | 'block' | 'quotes'>): Uint8Array {
  const classes = new Uint8Array(128)
  for (let code = 0; code < 128; code++) {
    if (/[A-Za-z0-9_$]/.test(String.fromCharCode(code))) classes[code] = WORD
    else if (code === 32 || code === 9 || code === 13) classes[code] = SPACE
    else if (code === 10) classes[code] = NEWLINE
  }
  for (const open of [...line, ...block.map(([mark]) => mark)]) classes[open.charCodeAt(0)] = COMMENTING
  for (const { open } of quotes) {
    const code = open.charCodeAt(0)
    classes[code] = classes[code] === WORD || classes[code] === WORD_OR_QUOTE ? WORD_OR_QUOTE : QUOTING
  }
  return classes
}

const quote = (open: string, close: string, escapes: boolean, lines: boolean, inserts?: string): Quote => ({
  open,
  close,
  escapes,
  lines,
  inserts,
})
const plain = (open: string, { lines = false, inserts }: { readonly lines?: boolean; readonly inserts?: string } = {}): Quote =>
  quote(open, open, true, lines, inserts)
const C_COMMENTS = { line: ['//'], block: [['/*', '*/']] } as const satisfies Pick<Syntax, 'line' | 'block'>

export const python: Syntax = language({
  line: ['#'],
  block: [],
  quotes: [plain('"""', { lines: true }), plain("'''", { lines: true }), plain('"'), plain("'")],
  prefixes: true,
  docStrings: true,
  newlines: true,
  tuples: true,
})

export const javascript: Syntax = language({
  ...C_COMMENTS,
  quotes: [plain('`', { lines: true, inserts: '${' }), plain('"'), plain("'")],
  patterns: true,
  newlines: true,
})

export const rust: Syntax = language({
  ...C_COMMENTS,
  quotes: [quote('r##"', '"##', false, true), quote('r#"', '"#', false, true), quote('r"', '"', false, true), plain('"', { lines: true })],
  characters: true,
})

export const go: Syntax = language({
  ...C_COMMENTS,
  quotes: [quote('`', '`', false, true), plain('"')],
  characters: true,
  newlines: true,
  tuples: true,
})

export const ruby: Syntax = language({
  line: ['#'],
  block: [['\n=begin', '\n=end']],
  quotes: [plain('"', { lines: true, inserts: '#{' }), plain("'", { lines: true })],
  newlines: true,
  tuples: true,
})

/** Java and what is written like it: Kotlin, Scala, C#, Swift, Dart, Groovy, C and C++. */
export const java: Syntax = language({
  ...C_COMMENTS,
  quotes: [plain('"""', { lines: true, inserts: '${' }), plain('"', { inserts: '${' })],
  characters: true,
})

/** Groovy and Dart, where both quotes hold strings. */
export const groovy: Syntax = language({
  ...C_COMMENTS,
  quotes: [plain('"""', { lines: true, inserts: '${' }), plain("'''", { lines: true }), plain('"', { inserts: '${' }), plain("'")],
  newlines: true,
})

export const php: Syntax = language({
  line: ['//', '#'],
  block: [['/*', '*/']],
  quotes: [plain('"', { lines: true, inserts: '{$' }), plain("'", { lines: true })],
})

/** R, Julia, Elixir: hash comments, both quotes. */
export const hash: Syntax = language({
  line: ['#'],
  block: [['#=', '=#']],
  quotes: [plain('"""', { lines: true }), plain('"', { lines: true, inserts: '#{' }), plain("'")],
  newlines: true,
  tuples: true,
})

export const lua: Syntax = language({
  line: ['--'],
  block: [['--[[', ']]']],
  quotes: [plain('"'), plain("'"), quote('[[', ']]', false, true)],
  tuples: true,
})

export const toml: Syntax = language({
  line: ['#'],
  block: [],
  quotes: [plain('"""', { lines: true }), quote("'''", "'''", false, true), plain('"'), quote("'", "'", false, false)],
  newlines: true,
  sections: true,
})
