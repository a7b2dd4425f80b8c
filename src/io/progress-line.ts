/** Milliseconds between two rewritings of the line on a terminal: more often nobody can read. */
const REWRITE = 100

/** Milliseconds between two lines in a log: often enough to see life, seldom enough to find the result. */
const REPEAT = 5000

/** Where progress goes: standard error, or what a test puts in its place. */
export interface ProgressStream {
  readonly isTTY?: boolean
  readonly columns?: number
  write(text: string): unknown
}

/** Tells how far long work is: on a terminal one line that is written anew, elsewhere a line every few seconds. */
export interface ProgressLine {
  /** The text is only made where it is shown. */
  tell(text: () => string): void
  /** Takes the line away, before anything else is written. */
  clear(): void
}

/** Makes a progress line; what ends within the first seconds writes nothing into a log. */
export function progressLine(stream: ProgressStream, now: () => number): ProgressLine {
  const terminal = stream.isTTY === true
  const pause = terminal ? REWRITE : REPEAT
  let last = now()
  let shown = false
  return {
    tell(text) {
      const time = now()
      if (time - last < pause) return
      last = time
      shown = terminal
      stream.write(terminal ? `\r\u001B[K${text().slice(0, (stream.columns || 80) - 1)}` : `${text()}\n`)
    },
    clear() {
      if (shown) stream.write('\r\u001B[K')
      shown = false
    },
  }
}
