import type { Writable } from 'node:stream'

/** Standard output, with what became of it: a full disk behind it must not look like a finished result. */
export interface StandardOutput {
  write(text: string): void
  /** Waits until everything is written; in a sentence why it could not be. */
  written(): Promise<string | undefined>
}

/** Opens a stream for a result. A reader that has seen enough (`| head`) is no fault. */
export function standardOutput(stream: Writable): StandardOutput {
  const writes: Promise<string | undefined>[] = []
  // Every write has its own answer; without a listener Node would end the process at the first fault.
  stream.on('error', () => {})
  return {
    write: text => void writes.push(new Promise(resolve => stream.write(text, error => resolve(faultOf(error))))),
    async written() {
      return (await Promise.all(writes)).find(fault => fault !== undefined)
    },
  }
}

function faultOf(error: (Error & { readonly code?: string }) | null | undefined): string | undefined {
  if (!error || error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED') return undefined
  return error.code === 'ENOSPC' ? 'standard output: no space is left' : `standard output: ${error.message}`
}
