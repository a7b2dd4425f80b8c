import { html, htmlProse } from '#reports/shared/escape.ts'

/** Finished HTML. Only the functions of this file make it, so that nothing gets into a page without being escaped. */
export interface Markup {
  readonly markup: string
}

/** What can stand in a template: text is escaped, finished HTML stays, a list is joined. */
export type Piece = string | number | Markup | readonly Markup[]

/** A template of HTML: what stands in it is ours, what is put in is escaped. */
export function markup(parts: TemplateStringsArray, ...pieces: readonly Piece[]): Markup {
  return { markup: parts.map((part, n) => `${part}${finished(pieces[n] ?? '')}`).join('') }
}

/** Names, ids, paths and quotes as they stand, in the type of code. */
export function verbatim(text: string, longest?: number): Markup {
  return { markup: html(text, longest) }
}

/** A sentence in which names stand between backquotes, as messages have them. */
export function sentence(message: string): Markup {
  return {
    markup: message
      .split('`')
      .map((part, n) => (n % 2 === 1 ? html(part) : text(part)))
      .join(''),
  }
}

/** An address as the value of `href`; never cut, since a part of an address is another one. */
export function address(url: string): Markup {
  return { markup: htmlProse(url, Number.POSITIVE_INFINITY) }
}

/** Pieces with something between them. */
export function joined(pieces: readonly Piece[], between: Piece): Markup {
  return { markup: pieces.map(finished).join(finished(between)) }
}

/** The style sheet: ours, and the one text that may not be escaped. */
export function styleElement(css: string): Markup {
  return { markup: `<style>\n${css}</style>` }
}

function finished(piece: Piece): string {
  if (typeof piece === 'number') return String(piece)
  if (typeof piece === 'string') return text(piece)
  return 'markup' in piece ? piece.markup : piece.map(part => part.markup).join('\n')
}

/** Escaped; the space at either end, which separates it from its neighbors, stays. */
function text(piece: string): string {
  const shown = htmlProse(piece)
  return shown === '' ? '' : `${piece.startsWith(' ') ? ' ' : ''}${shown}${piece.endsWith(' ') ? ' ' : ''}`
}
