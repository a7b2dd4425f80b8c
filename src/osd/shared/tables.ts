/** A stretch of a text in UTF-16 offsets. */
interface Stretch {
  readonly from: number
  readonly to: number
}

/** A part of a table that is read by itself: the head of a column of bans, one of their items, or a row. */
export interface TablePart extends Stretch {
  readonly kind: 'head' | 'item' | 'row'
}

/** `|---|:---:|` */
const RULER = /^[ \t]*\|?[ \t]*:?-{2,}[-:| \t]*$/
/** A head that forbids what stands below it. */
const BANS = /\b(?:can ?not|can['’]t|(?:may|must) not|not (?:allowed|permitted)|prohibited|forbidden|disallowed)\b/i
/** More columns than that are data. */
const MOST = 8
/** Longer lines are not looked at. */
const LONGEST = 2000

/** How many lines the Markdown table has that begins at a line, or 0. */
export function tableLines(text: string, lines: readonly Stretch[], at: number): number {
  const head = lines[at]
  if (!head || !isRow(text, head)) return 0
  const ruler = lines[at + 1]
  if (!ruler || !isRow(text, ruler) || !RULER.test(text.slice(ruler.from, ruler.to))) return 0
  let end = at + 2
  for (let line = lines[end]; line && isRow(text, line); line = lines[++end]);
  return end - at
}

/** Reads a table: `You can | You cannot` by columns, because a head governs its column; any other by rows. */
export function tableParts(text: string, lines: readonly Stretch[]): TablePart[] {
  const [head, , ...rows] = lines
  const heads = head ? cellsOf(text, head) : []
  const banning = heads.map(cell => BANS.test(text.slice(cell.from, cell.to)))
  if (!banning.includes(true) || heads.length > MOST) return rows.map(({ from, to }) => ({ kind: 'row', from, to }))
  const cells = rows.map(row => cellsOf(text, row))
  const free = cells.flatMap(row => row.filter((_, column) => banning[column] !== true))
  const columns = heads.flatMap((cell, column): TablePart[] =>
    banning[column] === true
      ? [{ kind: 'head', ...cell }, ...cells.flatMap(row => row[column] ?? []).map(item => ({ kind: 'item' as const, ...item }))]
      : [],
  )
  return [...free.map(cell => ({ kind: 'row' as const, ...cell })), ...columns]
}

function isRow(text: string, { from, to }: Stretch): boolean {
  return (
    to - from <= LONGEST &&
    text
      .slice(from, from + 8)
      .trimStart()
      .startsWith('|')
  )
}

function cellsOf(text: string, { from, to }: Stretch): Stretch[] {
  const cells: Stretch[] = []
  let start = text.indexOf('|', from) + 1
  for (let bar = text.indexOf('|', start); bar >= 0 && bar < to; bar = text.indexOf('|', start)) {
    cells.push({ from: start, to: bar })
    start = bar + 1
  }
  return text.slice(start, to).trim() === '' ? cells : [...cells, { from: start, to }]
}
