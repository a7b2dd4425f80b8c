import type { HubId, ModelKind, ModelReference } from '#model/model-reference.ts'
import type { Through } from '#models/code/follow.ts'
import type { Frame } from '#models/code/frame.ts'
import { speaksOf, speaksOfModels, type Literal, type Seen } from '#models/code/seen.ts'
import { snake, type Role } from '#models/labels.ts'
import { isHosted } from '#models/model-names.ts'

/** Makes the reference of an id: its hub, kind and revision by what stands around it. */
export function refer(
  id: HubId | undefined,
  literal: Literal,
  through: Through | undefined,
  role: Role,
  seen: Seen,
): ModelReference | undefined {
  if (!id || (!literal.loader && id.hub === 'huggingface' && isHosted(id.id) && !speaksOfModels(seen))) return undefined
  const revision =
    id.revision ??
    [literal.map, literal.call, through?.direct && !literal.loader ? through.call : undefined]
      .map(frame => revisionIn(frame, seen))
      .find(Boolean) ??
    revisionBeside(literal, seen)
  return {
    hub: id.hub === 'huggingface' && isOfModelScope(through?.call ?? literal.call, seen) ? 'modelscope' : id.hub,
    id: id.id,
    kind: id.kind === 'dataset' ? 'dataset' : kindFor(literal, through, role),
    ...(revision ? { revision } : {}),
    line: literal.token.line,
    endLine: literal.token.endLine,
    entry: seen.entry,
    weight: 'full',
  }
}

function kindFor(literal: Literal, through: Through | undefined, role: Role): ModelKind {
  if (literal.call?.dataset || through?.call.dataset) return 'dataset'
  const kind = (literal.loader ?? through?.loader)?.kind
  if (kind) return kind
  const [label = '', outer = ''] = literal.near.map(snake)
  if (role === 'dataset' || (role === 'hint' && DATA.test(label))) return 'dataset'
  return DATA.test(outer) && /^(?:hf|name|path|id|repo|repo_id|source|hub)$/.test(label) ? 'dataset' : 'model'
}

const DATA = /(?:^|_)(?:data|ds|dataset)(?:_|$)/

function revisionIn(frame: Frame | undefined, seen: Seen): string | undefined {
  return frame?.revision ?? (frame?.revisionOf ? seen.revisions.get(frame.revisionOf) : undefined)
}

/** `MODEL_NAME` and `MODEL_REVISION`: the second belongs to what the first names. */
function revisionBeside({ near }: Literal, seen: Seen): string | undefined {
  if (seen.revisions.size === 0) return undefined
  for (const label of near) {
    const stem = snake(label).replace(/_(?:name_or_path|name|id|repo_id|repo|path)$/, '')
    for (const [name, value] of seen.revisions)
      if (snake(name).replace(/_(?:revision|rev|commit|commit_hash|sha)$/, '') === stem) return value
  }
  return undefined
}

const MODELSCOPE = /\bmodelscope\b/

/** `from modelscope import snapshot_download`: names that two hubs share are those of the one that is imported. */
function isOfModelScope(call: Frame | undefined, seen: Seen): boolean {
  if (!call || !speaksOf(MODELSCOPE, seen)) return false
  const [first = ''] = call.callee.split('.')
  if (first === 'modelscope') return true
  seen.modelScope ??= new Set(
    [...seen.text.matchAll(/^[ \t]{0,20}from modelscope[\w.]{0,60} import ([^\n]{1,300})/gm)].flatMap(match =>
      (match[1] ?? '').split(/\W+/),
    ),
  )
  return seen.modelScope.has(first)
}
