import type { Policy, Preset, Trigger } from '#model/policy.ts'
import type { Scope } from '#model/manifest.ts'
import { DEFAULT_POLICY } from '#policy/read-policy.ts'

/** What the workflow step says besides the policy file; absent keys say nothing. */
export interface Asked {
  readonly preset?: Preset
  readonly failOn?: readonly Trigger[]
  readonly warnOn?: readonly Trigger[]
  readonly allow?: readonly string[]
  readonly deny?: readonly string[]
  readonly allowComponents?: readonly string[]
  readonly scopes?: readonly Scope[]
}

/**
 * Joins the policy file of the base branch with the inputs of the step.
 *
 * Where there is a file, inputs may only tighten it, because the step is part of what a pull request can edit; what
 * would relax is ignored and told. Without a file the inputs are the policy.
 */
export function tighten(file: Policy | undefined, asked: Asked): { readonly policy: Policy; readonly ignored: readonly string[] } {
  const strict: Policy = {
    ...DEFAULT_POLICY,
    preset: asked.preset ?? (file ? 'report' : 'open-source'),
    deny: asked.deny ?? [],
    ...(asked.failOn ? { failOn: asked.failOn } : {}),
    ...(asked.warnOn ? { warnOn: asked.warnOn } : {}),
  }
  if (!file) {
    const relaxed = {
      allow: asked.allow ?? [],
      allowComponents: asked.allowComponents ?? [],
      ...(asked.scopes ? { scopes: asked.scopes } : {}),
    }
    return { policy: { ...strict, ...relaxed }, ignored: [] }
  }
  const ignored = [
    ...(asked.allow?.length ? ['allow-licenses'] : []),
    ...(asked.allowComponents?.length ? ['allow-components'] : []),
    ...(asked.scopes?.length ? ['scopes'] : []),
  ]
  const says = asked.preset !== undefined || asked.failOn !== undefined || asked.warnOn !== undefined || (asked.deny?.length ?? 0) > 0
  return { policy: says ? { ...file, besides: [...(file.besides ?? []), strict] } : file, ignored }
}
