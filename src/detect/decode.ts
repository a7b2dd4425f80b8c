/** Reads the bytes of a license file as text: UTF-8, UTF-16 with a mark, else Latin-1; binary is refused. */
export function decode(bytes: Uint8Array): { readonly text: string } | { readonly error: string } {
  if (bytes.subarray(0, 8000).includes(0)) return { error: 'binary file, expected text' }
  return { text: new TextDecoder('utf-8').decode(bytes) }
}
