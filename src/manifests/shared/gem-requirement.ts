import { stringsOf, type RubyCall } from '#manifests/shared/ruby-calls.ts'

/** The requirements behind the name of a gem or pod, joined, and the one version that they fix. */
export function gemRequirement(call: RubyCall): { readonly requirement?: string; readonly version?: string } {
  const all = call.positional.slice(1).flatMap(stringsOf)
  if (all.length === 0) return {}
  const requirement = all.join(', ')
  const version = /^=?\s*(\d+(?:\.[0-9A-Za-z]+)*(?:-[\w.]+)?)$/.exec(requirement)?.[1]
  return { requirement, ...(version ? { version } : {}) }
}
