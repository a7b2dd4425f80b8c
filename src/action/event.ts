import type { PullContext } from '#model/publication.ts'

/** What started the run, and which two revisions it compares. */
export type RunEvent =
  | { readonly kind: 'pull'; readonly pull: PullContext }
  | { readonly kind: 'range'; readonly base: string; readonly head: string; readonly baseRef?: string }
  | { readonly kind: 'tree'; readonly head: string }
  | { readonly kind: 'unusable'; readonly message: string }

const NO_COMMIT = /^0+$/

/** Reads the event of a run: name, payload, commit, and the revisions given by inputs. */
export function readEvent(run: {
  readonly name: string
  readonly payload: unknown
  readonly sha: string
  readonly pull: PullContext | undefined
  readonly baseRef?: string
  readonly headRef?: string
}): RunEvent {
  const { name, payload, sha, pull } = run
  if (run.baseRef !== undefined) return { kind: 'range', base: run.baseRef, head: run.headRef ?? sha }
  switch (name) {
    case 'pull_request':
    case 'pull_request_target':
      return pull
        ? { kind: 'pull', pull }
        : {
            kind: 'unusable',
            message: `The event ${name} has no pull request in its payload; run osd-review on a pull_request event, or give base-ref and head-ref`,
          }
    case 'merge_group': {
      const group = field(payload, 'merge_group')
      const base = text(field(group, 'base_sha'))
      const ref = text(field(group, 'base_ref'))
      if (base === undefined)
        return { kind: 'unusable', message: 'The event merge_group names no base commit, expected merge_group.base_sha in its payload' }
      return {
        kind: 'range',
        base,
        head: text(field(group, 'head_sha')) ?? sha,
        ...(ref === undefined ? {} : { baseRef: ref.replace(/^refs\/heads\//, '') }),
      }
    }
    case 'push': {
      const before = text(field(payload, 'before'))
      if (before === undefined || NO_COMMIT.test(before)) return { kind: 'tree', head: sha }
      return { kind: 'range', base: before, head: text(field(payload, 'after')) ?? sha }
    }
    case 'schedule':
    case 'workflow_dispatch':
      return { kind: 'tree', head: run.headRef ?? sha }
    default:
      return {
        kind: 'unusable',
        message: `The event "${name}" has no change to review; use pull_request, pull_request_target, merge_group, push, schedule or workflow_dispatch, or give base-ref and head-ref`,
      }
  }
}

function field(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined
}
