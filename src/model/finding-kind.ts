/** Every kind of finding; the presets in `policy/` say what each does. */
export const FINDING_KINDS = [
  'not-open-source-license',
  'not-open-source-base',
  'inheritance-conflict',
  'license-changed',
  'denied-by-policy',
  'license-unknown',
  'license-missing',
  'unreviewed-license',
  'license-conflict',
  'term-misuse',
  'claim-unproven',
  'name-license-mismatch',
  'component-license',
  'policy-changed',
  'not-evaluated',
  'reference',
] as const

export type FindingKind = (typeof FINDING_KINDS)[number]
