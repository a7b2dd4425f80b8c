/** Whether a stream gets colors: a terminal does, unless the user said otherwise (https://no-color.org, https://force-color.org). */
export function wantsColors(stream: { readonly isTTY?: boolean }, env: (name: string) => string | undefined): boolean {
  const forced = env('FORCE_COLOR')
  if (forced) return forced !== '0' && forced !== 'false'
  if (env('NO_COLOR') || env('TERM') === 'dumb') return false
  return stream.isTTY === true
}
