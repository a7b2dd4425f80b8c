import type { Fault } from '#manifests/shared/fault.ts'
import type { HclBlock, HclValue } from '#manifests/shared/hcl.ts'
import { readJson } from '#manifests/shared/json.ts'
import { Located } from '#manifests/shared/located.ts'

/** Blocks that have a label of their own; what others hold is attributes and blocks. */
const LABELED = new Set(['module', 'provider'])

/** The blocks of a file in the JSON spelling of HCL. Source: https://developer.hashicorp.com/terraform/language/syntax/json */
export function readHclJson(text: string): readonly HclBlock[] | Fault {
  const root = readJson(text)
  return root instanceof Located ? root.entries().flatMap(([type, value]) => blocksOf(type, value)) : root
}

/** One block or a list of them; a labeled one stands below its label. */
function blocksOf(type: string, value: Located): HclBlock[] {
  const bodies = (at: Located) => (Array.isArray(at.value) ? at.items() : [at])
  if (!LABELED.has(type)) return bodies(value).map(body => block(type, [], body))
  return bodies(value).flatMap(one => one.entries().flatMap(([label, body]) => bodies(body).map(at => block(type, [label], at))))
}

function block(type: string, labels: readonly string[], body: Located): HclBlock {
  const entries = body.entries()
  const attributes = new Map(entries.map(([key, at]) => [key, valueOf(at)] as const))
  const blocks = entries.filter(([key]) => key === 'required_providers').flatMap(([key, at]) => blocksOf(key, at))
  return { type, labels, attributes, blocks, ...body.span }
}

/** A text with something spliced in is an expression. */
function valueOf(at: Located): HclValue {
  const text = at.text === undefined || /[$%]\{/.test(at.text) ? {} : { text: at.text }
  const members = at
    .entries()
    .map(([key, member]) => [key, { ...(member.text === undefined ? {} : { text: member.text }), ...member.span }] as const)
  return { ...text, ...(members.length > 0 ? { members: new Map(members) } : {}), ...at.span }
}
