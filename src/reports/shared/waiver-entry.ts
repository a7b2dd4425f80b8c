import type { Finding } from '#model/finding.ts'

/**
 * The text of a waiver for a finding, as the policy file takes it.
 *
 * Strings are quoted as JSON, which YAML reads as it stands: no name of theirs can add a key.
 */
export function waiverEntry({ component, license: own, baseLicense }: Finding): string | undefined {
  if (component === undefined) return undefined
  // One waiver for the terms of a base covers all that is told because of them.
  const license = baseLicense ?? own
  const lines = [
    `  - component: ${quoted(component)}`,
    ...(license === undefined ? [] : [`    license: ${quoted(license)}`]),
    '    reason: ""   # why this is acceptable here',
    '    owner: ""    # who answers for it',
    '    expires: ""  # last day, YYYY-MM-DD',
  ]
  return `${lines.join('\n')}\n`
}

function quoted(text: string): string {
  // JSON leaves signs above U+007F as they are; invisible ones would be saved unseen.
  return JSON.stringify(text).replace(/[^\u0020-\u007e]/g, sign => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
