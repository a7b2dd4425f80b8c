import type { Action, Observation } from '#model/finding.ts'
import type { Preset } from '#model/policy.ts'

/** What a preset does with a kind of finding; kinds that depend on their reason name it behind a colon. */
export const PRESET_TABLE: Readonly<Record<string, Readonly<Record<Preset, Action>>>> = {
  'not-open-source-license': row('fail', 'fail', 'warn'),
  'not-open-source-base': row('fail', 'fail', 'warn'),
  'inheritance-conflict': row('fail', 'fail', 'warn'),
  'license-changed:worse': row('fail', 'fail', 'notice'),
  'license-changed:same': row('notice', 'warn', 'notice'),
  'denied-by-policy': row('fail', 'fail', 'warn'),
  'license-unknown': row('warn', 'fail', 'notice'),
  'license-missing': row('warn', 'fail', 'notice'),
  'unreviewed-license:concern': row('warn', 'fail', 'notice'),
  'unreviewed-license:no-breach-found': row('notice', 'fail', 'notice'),
  'unreviewed-license:recognised': row('none', 'notice', 'notice'),
  'license-conflict': row('warn', 'fail', 'notice'),
  'term-misuse': row('warn', 'fail', 'notice'),
  'claim-unproven': row('notice', 'warn', 'notice'),
  'name-license-mismatch': row('warn', 'warn', 'notice'),
  'component-license': row('notice', 'notice', 'notice'),
  'policy-changed': row('warn', 'fail', 'warn'),
  'not-evaluated:content': row('fail', 'fail', 'warn'),
  'not-evaluated:time': row('warn', 'fail', 'warn'),
  'not-evaluated:scope': row('none', 'none', 'none'),
  'not-evaluated:variable': row('notice', 'notice', 'notice'),
  reference: row('none', 'none', 'none'),
}

/** The preset's action. A kind or reason that the table does not name is a warning: never dropped. */
export function presetAction(observation: Observation, preset: Preset): Action {
  const found = PRESET_TABLE[`${observation.type}:${observation.reason ?? ''}`] ?? PRESET_TABLE[observation.type]
  return found?.[preset] ?? 'warn'
}

function row(openSource: Action, strict: Action, report: Action): Readonly<Record<Preset, Action>> {
  return { 'open-source': openSource, strict, report }
}
