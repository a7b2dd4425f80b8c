import type { FindingKind } from '#model/finding-kind.ts'
import type { Noun } from '#reports/shared/nouns.ts'

/** What a kind of finding says of its component, for one and for several: `1 model does …`, `2 models do …`. */
const SAYS: Readonly<Record<FindingKind, Noun>> = {
  'not-open-source-license': { one: 'does not meet the Open Source Definition', many: 'do not meet the Open Source Definition' },
  'not-open-source-base': {
    one: 'is made from a base that does not meet the Open Source Definition',
    many: 'are made from a base that does not meet the Open Source Definition',
  },
  'inheritance-conflict': { one: 'drops terms that its base passes on', many: 'drop terms that their base passes on' },
  'license-changed': { one: 'changes its license', many: 'change their license' },
  'denied-by-policy': { one: 'is not accepted by the policy', many: 'are not accepted by the policy' },
  'license-unknown': { one: 'has an unknown license', many: 'have an unknown license' },
  'license-missing': { one: 'declares no license', many: 'declare no license' },
  'unreviewed-license': { one: 'has a license that OSI has not reviewed', many: 'have a license that OSI has not reviewed' },
  'license-conflict': { one: 'has sources that disagree about its license', many: 'have sources that disagree about their license' },
  'term-misuse': { one: 'is called open source and is not', many: 'are called open source and are not' },
  'claim-unproven': { one: 'is called open source without proof', many: 'are called open source without proof' },
  'name-license-mismatch': { one: 'has a name of a family under another license', many: 'have a name of a family under another license' },
  'component-license': { one: 'has parts under different licenses', many: 'have parts under different licenses' },
  'policy-changed': { one: 'changes what this check accepts', many: 'change what this check accepts' },
  'not-evaluated': { one: 'could not be evaluated', many: 'could not be evaluated' },
  reference: { one: 'is used', many: 'are used' },
}

/** The verb phrase of a kind for so many components. */
export function says(kind: FindingKind, count: number): string {
  return count === 1 ? SAYS[kind].one : SAYS[kind].many
}
