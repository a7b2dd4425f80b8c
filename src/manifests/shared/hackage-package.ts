/** Takes `name-1.2.3@sha256:…,size` or `name-1.2.3@rev:1` apart; the version is what stands behind the last dash. */
export function hackagePackage(text: string): { readonly name: string; readonly version: string } | undefined {
  const head = text.split('@', 1)[0] ?? ''
  const dash = head.lastIndexOf('-')
  const name = head.slice(0, dash)
  const version = head.slice(dash + 1)
  return dash > 0 && /^[A-Za-z0-9-]+$/.test(name) && /^\d+(\.\d+)*$/.test(version) ? { name, version } : undefined
}
