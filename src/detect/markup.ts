/** Elements whose tags are left out; `<owner>` and `<year>` are placeholders and stay words. */
const TAGS: ReadonlySet<string> = new Set(
  'a abbr article b blockquote body br center code dd div dl dt em font footer h1 h2 h3 h4 h5 h6 head header hr html i img li link main meta ol p pre samp section small span strong style sub sup table tbody td th thead title tr tt u ul var'.split(
    ' ',
  ),
)
const ENTITIES: ReadonlySet<string> = new Set(
  'quot amp lt gt nbsp apos lsquo rsquo ldquo rdquo ndash mdash hellip bull middot sect'.split(' '),
)

/** Longer tags are text: a license has none, and looking further would cost time on hostile input. */
const LONGEST_TAG = 400

/** What an HTML or XML file begins with. */
const DECLARATION =
  /^<\?xml(?:\s+\w+="[\w.-]{1,20}")*\s*\?>|^<!DOCTYPE\s+html(?:\s+PUBLIC\s+"[-+]\/\/[\w /.-]{1,60}")?(?:\s+"https?:[^"\s]{1,120}")?\s*>/i

/**
 * Where an HTML tag or entity that begins here ends; the same place where there is none.
 *
 * A tag that holds more than names and addresses stays text, so that nobody hides a sentence in one.
 */
export function skipMarkup(text: string, at: number): number {
  const head = DECLARATION.exec(text.charCodeAt(at + 1) === 33 || text.charCodeAt(at + 1) === 63 ? text.slice(at, at + 300) : '')
  if (head) return at + head[0].length
  return text.charCodeAt(at) === 38 ? skipEntity(text, at) : skipTag(text, at)
}

function skipEntity(text: string, at: number): number {
  const window = text.slice(at + 1, at + 10)
  const end = window.indexOf(';')
  const name = window.slice(0, Math.max(end, 0))
  return ENTITIES.has(name) || /^#x?[0-9a-f]{1,6}$/i.test(name) ? at + end + 2 : at
}

function skipTag(text: string, at: number): number {
  const head = /^<[/!]?(--|[a-z][a-z0-9]*)/i.exec(text.slice(at, at + 16))
  const name = head?.[1]?.toLowerCase()
  if (name === undefined || !TAGS.has(name)) return at
  const window = text.slice(at, at + LONGEST_TAG)
  const end = window.indexOf('>')
  if (end < 0) return at
  const inside = window.slice(head?.[0].length ?? 0, end)
  const plain = inside.replace(/=\s*("[^"]*"|'[^']*')/g, quoted => (quoted.split(/\s+/).length > 4 ? ' x x ' : '='))
  return /[\w-]+\s+[\w-]/.test(plain) ? at : at + end + 1
}
