import { markup, type Markup, type Piece } from '#reports/shared/html/markup.ts'

/** A table with a caption; the first cell of a row is its heading, so that a screen reader says it with each cell. */
export function table(caption: string, heads: readonly string[], rows: readonly (readonly Piece[])[]): Markup {
  if (rows.length === 0) return markup``
  return markup`<table>
<caption>${caption}</caption>
<thead><tr>${heads.map(head => markup`<th scope="col">${head}</th>`)}</tr></thead>
<tbody>
${rows.map(row)}
</tbody>
</table>`
}

/** A list of terms and what they are; a value that is absent has no row. */
export function facts(rows: readonly (readonly [name: string, value: Piece | undefined])[]): Markup {
  const told = rows.flatMap(([name, value]) => (value === undefined ? [] : [markup`<dt>${name}</dt><dd>${value}</dd>`]))
  return markup`<dl class="facts">
${told}
</dl>`
}

/** A part of the page with its heading. */
export interface Section {
  readonly id: string
  readonly title: string
  readonly content: readonly Markup[]
}

/** A section as it stands in the page. */
export function sectionElement({ id, title, content }: Section): Markup {
  return markup`<section aria-labelledby="${id}">
<h2 id="${id}">${title}</h2>
${content}
</section>`
}

/** A section; nothing where it has no content. */
export function section(id: string, title: string, content: readonly Markup[]): readonly Section[] {
  const told = content.filter(piece => piece.markup !== '')
  return told.length === 0 ? [] : [{ id, title, content: told }]
}

function row(cells: readonly Piece[]): Markup {
  const [first = '', ...rest] = cells
  return markup`<tr><th scope="row">${first}</th>${rest.map(cell => markup`<td>${cell}</td>`)}</tr>`
}
