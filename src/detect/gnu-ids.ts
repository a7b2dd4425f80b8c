const GNU = /^((?:A|L)?GPL|GFDL)-(\d\.\d)(?:-only|-or-later)?$/

/** Names a GNU license in the way of the SPDX list: `-only` or `-or-later`; other ids stay as they are. */
export function gnuId(id: string, orLater: boolean): string {
  const found = GNU.exec(id)
  return found ? `${found[1]}-${found[2]}-${orLater ? 'or-later' : 'only'}` : id
}

/** The family of a license, which all of its versions share: its id without the version. The BSD licenses are one family. */
export function familyOf(id: string): string {
  return GNU.exec(id)?.[1] ?? (id.startsWith('BSD-') ? 'BSD' : id.replace(/-\d[\d.]*$/, ''))
}

/** The license and its version, without what is said about later ones. */
export function baseOf(id: string): string {
  return id.replace(/-(?:only|or-later)$/, '')
}
