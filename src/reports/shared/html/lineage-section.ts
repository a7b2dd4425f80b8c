import type { Review } from '#model/report.ts'
import { markup, verbatim } from '#reports/shared/html/markup.ts'
import { section, table, type Section } from '#reports/shared/html/table.ts'

const NODE = /^ {2}(m\d+)\["([^"]*)"\](:::closed)?$/
const EDGE = /^ {2}(m\d+) -->(?:\|"([^"]*)"\|)? (m\d+)$/

/** Which model is made from which, as a table: the graph of the summary needs a script to be drawn. */
export function lineageSection({ lineage }: Review): readonly Section[] {
  if (lineage === undefined) return []
  const lines = lineage.split('\n')
  const nodes = new Map(
    lines.flatMap(line => read(NODE, line).map(([, name = '', label = '', closed]) => [name, { label, closed }] as const)),
  )
  const rows = lines.flatMap(line =>
    read(EDGE, line).flatMap(([, above = '', relation, below = '']) => {
      const [base, made] = [nodes.get(above), nodes.get(below)]
      if (!base || !made) return []
      const [name = '', license] = base.label.split('<br>')
      const terms = license === undefined ? 'not known' : decoded(license)
      return [
        [
          verbatim(decoded(made.label.split('<br>')[0] ?? '')),
          verbatim(decoded(name)),
          relation === undefined ? 'not stated' : decoded(relation),
          `${terms}${base.closed === undefined ? '' : ': terms do not meet the definition'}`,
        ],
      ]
    }),
  )
  // Lines in another form are shown as they are: nothing of the facts is left out.
  const rest = rows.length > 0 ? [] : [markup`<pre>${lines.map(line => verbatim(line))}</pre>`]
  return section('lineage', 'Lineage', [
    table('Models and what they are made from', ['Model', 'Made from', 'How', 'License of the base'], rows),
    ...rest,
  ])
}

function read(form: RegExp, line: string): RegExpExecArray[] {
  const match = form.exec(line)
  return match ? [match] : []
}

/** Back from the entities of Mermaid, `#35;`. */
function decoded(label: string): string {
  return label.replace(/#(\d{1,7});/g, (whole, digits: string) => {
    const point = Number(digits)
    return point <= 0x10_ff_ff ? String.fromCodePoint(point) : whole
  })
}
