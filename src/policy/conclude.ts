import type { Component } from '#model/component.ts'
import type { Conclusion, Counts } from '#model/conclusion.ts'
import type { Action, Finding, Observation } from '#model/finding.ts'
import type { Policy, PolicyFault, Ruling, Trigger, Waiver } from '#model/policy.ts'
import { covers } from '#model/purl-pattern.ts'
import { presetAction } from '#policy/presets.ts'

/** Everything the decision rests on. */
export interface Facts {
  readonly components: readonly Component[]
  readonly observations: readonly Observation[]
  /** Something in the change is of a kind that is reviewed. */
  readonly relevant: boolean
  /** Whether a license passes when these ids (lower case) are added to what is Open Source. */
  allowedBy(license: string, ids: ReadonlySet<string>): boolean
  /** Whether no branch of a license is free of these ids (lower case). */
  refusedBy(license: string, ids: ReadonlySet<string>): boolean
  /** SHA-256 of the license text of a component, where one was read. */
  readonly textSha256?: ReadonlyMap<string, string>
  /** ISO date of the run, UTC. */
  readonly today: string
  /** All components of the head tree, where it is at hand: a waiver that covers none is unused. */
  readonly headComponents?: readonly string[]
}

/** The decision: what each finding does, what counts, and the word for the whole. */
export interface Decision {
  readonly conclusion: Conclusion
  readonly counts: Counts
  readonly components: readonly Component[]
  readonly findings: readonly Finding[]
  /** Waivers that are expired, do not fit any more, or cover nothing, at their line of the policy. */
  readonly waiverFaults: readonly PolicyFault[]
}

const STRENGTH: Readonly<Record<Action, number>> = { none: 0, notice: 1, warn: 2, fail: 3 }

/** Decides, as one pure function of facts and policy; nothing else sets the exit status. */
export function conclude(facts: Facts, policy: Policy): Decision {
  const byPurl = new Map(facts.components.map(component => [component.purl, component]))
  const observations = [...facts.observations, ...denied(facts, policy)]
  const findings = observations.map(observation =>
    act(observation, observation.component ? byPurl.get(observation.component) : undefined, facts, policy),
  )
  const waived = new Set(findings.flatMap(finding => (finding.waiver && finding.component ? [finding.component] : [])))
  const components = facts.components.map(component =>
    outOfScope(component, policy) ? { ...component, notEvaluated: 'scope' } : component,
  )
  return {
    conclusion: findings.some(finding => finding.action === 'fail') ? 'failure' : facts.relevant ? 'success' : 'neutral',
    counts: count(components, waived),
    components: components.map(component => (waived.has(component.purl) ? { ...component, waived: true } : component)),
    findings: findings.sort(order),
    waiverFaults: waiverFaults(facts, policy, new Set(findings.flatMap(finding => finding.waiver ?? []))),
  }
}

function act(observation: Observation, component: Component | undefined, facts: Facts, policy: Policy): Finding {
  if ((observation.status ?? component?.status) === 'carried') return { ...observation, action: 'none' }
  if (component && outOfScope(component, policy)) return { ...observation, action: 'none' }
  const actions = [policy, ...(policy.besides ?? [])].map(one => actionOf(observation, facts, one))
  const action = actions.sort((a, b) => STRENGTH[b] - STRENGTH[a])[0] ?? 'warn'
  const waiver = STRENGTH[action] >= STRENGTH.warn ? waiverFor(observation, facts, policy) : undefined
  return waiver ? { ...observation, action: 'none', waiver } : { ...observation, action }
}

function actionOf(observation: Observation, facts: Facts, policy: Policy): Action {
  const ruling = rulingAt(policy, observation.path)
  if (observation.component !== undefined && policy.allowComponents.some(pattern => covers(pattern, observation.component ?? '')))
    return 'none'
  if (isLicenseMatter(observation) && observation.license !== undefined && ruling.allow.length > 0) {
    if (facts.allowedBy(observation.license, new Set(ruling.allow.map(id => id.toLowerCase())))) return 'none'
  }
  const preset = presetAction(observation, ruling.preset)
  return listed(preset, observation, ruling)
}

/** The lists of a ruling stand in place of the preset's: what it would have done besides is one step weaker. */
function listed(preset: Action, observation: Observation, ruling: Ruling): Action {
  if (ruling.failOn && named(ruling.failOn, observation)) return 'fail'
  if (ruling.warnOn && named(ruling.warnOn, observation)) return 'warn'
  if (preset === 'fail' && ruling.failOn) return 'warn'
  if (preset === 'warn' && ruling.warnOn) return 'notice'
  return preset
}

function named(triggers: readonly Trigger[], observation: Observation): boolean {
  return triggers.some(trigger => trigger === observation.type || (trigger === observation.verdict && isLicenseMatter(observation)))
}

function isLicenseMatter({ type }: Observation): boolean {
  return ['not-open-source-license', 'unreviewed-license', 'license-unknown', 'license-missing', 'license-changed'].includes(type)
}

/** Open Source, but not accepted here: said in these words, never as "restricted". */
function denied(facts: Facts, policy: Policy): Observation[] {
  return facts.components.flatMap(component => {
    const [place] = component.places
    if (component.verdict.verdict !== 'open-source' || component.license === undefined || !place) return []
    const denied = [policy, ...(policy.besides ?? [])].flatMap(one => rulingAt(one, place.path).deny).map(id => id.toLowerCase())
    if (denied.length === 0 || !facts.refusedBy(component.license, new Set(denied))) return []
    return [
      {
        type: 'denied-by-policy',
        ...place,
        component: component.purl,
        license: component.license,
        verdict: 'open-source',
        status: component.status,
        message: `${component.license} is Open Source, but the policy of this repository does not accept it.`,
      },
    ]
  })
}

function rulingAt(policy: Policy, path: string): Ruling {
  return policy.folders.find(({ folder }) => path.startsWith(folder))?.ruling ?? policy
}

function outOfScope(component: Component, policy: Policy): boolean {
  const { scopes } = rulingAt(policy, component.places[0]?.path ?? '')
  return scopes !== undefined && !scopes.includes(component.scope)
}

function waiverFor(observation: Observation, facts: Facts, policy: Policy): Waiver | undefined {
  const { component } = observation
  if (component === undefined) return undefined
  return [policy, ...(policy.besides ?? [])]
    .flatMap(one => one.waivers)
    .find(waiver => covers(waiver.component, component) && fault(waiver, observation, facts) === undefined)
}

/** Why a waiver that covers the component does not count. */
function fault(waiver: Waiver, observation: Pick<Observation, 'component' | 'license' | 'baseLicense'>, facts: Facts): string | undefined {
  if (waiver.expires !== undefined && waiver.expires < facts.today) return `expired on ${waiver.expires}`
  const licenses = [observation.license, observation.baseLicense].map(license => license?.toLowerCase())
  if (waiver.license !== undefined && !licenses.includes(waiver.license.toLowerCase())) {
    return `was given for ${waiver.license}, the license is now ${observation.license ?? 'not known'}`
  }
  if (waiver.textSha256 !== undefined) {
    const hash = facts.textSha256?.get(observation.component ?? '')
    if (hash === undefined) return 'names the hash of a license text, and no text could be read'
    if (hash !== waiver.textSha256) return 'was given for another license text'
  }
  return undefined
}

/** Models stand in code and cards, which are not all read to say that a waiver covers nothing. */
const MODELS = /^pkg:(?:huggingface|modelscope|kaggle|ollama|generic|\*)/i

function waiverFaults(facts: Facts, policy: Policy, used: ReadonlySet<Waiver>): PolicyFault[] {
  return policy.waivers.flatMap(waiver => {
    if (used.has(waiver)) return []
    const covered = facts.components.filter(component => covers(waiver.component, component.purl))
    const at = { path: policy.path ?? 'policy', line: waiver.line }
    if (covered.length === 0) {
      const unused =
        facts.headComponents !== undefined &&
        !MODELS.test(waiver.component) &&
        !facts.headComponents.some(purl => covers(waiver.component, purl))
      return unused ? [{ ...at, message: `The waiver for ${waiver.component} covers no component of the tree: it can be removed.` }] : []
    }
    const why = covered.map(component =>
      fault(waiver, { component: component.purl, ...(component.license ? { license: component.license } : {}) }, facts),
    )
    const [first] = why
    return first !== undefined && why.every(Boolean)
      ? [{ ...at, message: `The waiver for ${waiver.component} does not count: it ${first}.` }]
      : []
  })
}

function count(components: readonly Component[], waived: ReadonlySet<string>): Counts {
  const groups = components.map(component =>
    waived.has(component.purl) ? 'waived' : component.notEvaluated ? 'not-evaluated' : component.verdict.verdict,
  )
  const statuses = components.map(component => component.status)
  const of = <T>(list: readonly T[], word: T) => list.filter(item => item === word).length
  return {
    found: components.length,
    'open-source': of(groups, 'open-source'),
    'not-open-source': of(groups, 'not-open-source'),
    unreviewed: of(groups, 'unreviewed'),
    unknown: of(groups, 'unknown'),
    waived: of(groups, 'waived'),
    'not-evaluated': of(groups, 'not-evaluated'),
    introduced: of(statuses, 'introduced'),
    worsened: of(statuses, 'worsened'),
    carried: of(statuses, 'carried'),
  }
}

/** Strongest first, then by place and kind, so that the same facts give the same bytes. */
function order(a: Finding, b: Finding): number {
  return (
    STRENGTH[b.action] - STRENGTH[a.action] ||
    compare(a.path, b.path) ||
    a.line - b.line ||
    compare(a.type, b.type) ||
    compare(a.component ?? '', b.component ?? '')
  )
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
