/** Lines of the new side of a file that a patch shows. */
export interface PatchLines {
  /** Lines that the change adds. */
  readonly added: ReadonlySet<number>
  /** All lines on which GitHub takes a comment: added ones and the context around them. */
  readonly shown: ReadonlySet<number>
}

/** Reads which lines of the new file a patch shows: `@@ -a,b +c,d @@`, then ` `, `+` and `-` lines. */
export function patchLines(patch: string): PatchLines {
  const added = new Set<number>()
  const shown = new Set<number>()
  let line = 0
  let left = 0
  for (const row of patch.split('\n')) {
    const hunk = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,(\d+))? @@/.exec(row)
    if (hunk) {
      line = Number(hunk[1])
      left = Number(hunk[2] ?? 1)
    } else if (left > 0 && (row.startsWith('+') || row.startsWith(' '))) {
      shown.add(line)
      if (row.startsWith('+')) added.add(line)
      line += 1
      left -= 1
    }
  }
  return { added, shown }
}
