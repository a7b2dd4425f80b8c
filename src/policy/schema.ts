import { FINDING_KINDS } from '#model/finding-kind.ts'
import type { Scope } from '#model/manifest.ts'
import type { Trigger } from '#model/policy.ts'

/**
 * The keys of the policy file, once: the parser, the published JSON Schema and the table in the README are made from
 * this list.
 */
export type Shape =
  | { readonly kind: 'text'; readonly pattern?: RegExp; readonly expected?: string }
  | { readonly kind: 'choice'; readonly values: readonly string[] }
  | { readonly kind: 'list'; readonly of: Shape }
  | { readonly kind: 'record'; readonly keys: Readonly<Record<string, Field>> }
  | { readonly kind: 'map'; readonly of: Shape; readonly key: string }

export interface Field {
  readonly shape: Shape
  /** One sentence for the README and the schema. */
  readonly help: string
  readonly required?: boolean
}

export const SCOPES = ['runtime', 'development', 'test', 'build', 'optional', 'peer', 'managed', 'plugin', 'indirect'] as const
export const PRESETS = ['open-source', 'strict', 'report'] as const
export const TRIGGERS = ['none', ...FINDING_KINDS, 'not-open-source', 'unreviewed', 'unknown'] as const

const text: Shape = { kind: 'text' }
const pattern: Shape = { kind: 'text', pattern: /^pkg:[a-z0-9.+*-]+\//i, expected: 'a package URL pattern such as "pkg:npm/left-pad@1.x"' }
const license: Shape = { kind: 'text', pattern: /\S/, expected: 'an SPDX id, an expression or a catalogue id' }
const triggerList: Shape = { kind: 'list', of: { kind: 'choice', values: TRIGGERS } }
const date: Shape = { kind: 'text', pattern: /^\d{4}-\d{2}-\d{2}$/, expected: 'a date such as 2027-01-31' }

const ruling = {
  preset: {
    shape: { kind: 'choice', values: PRESETS },
    help: 'What each kind of finding does, unless said otherwise below. Default `open-source`.',
  },
  'fail-on': {
    shape: triggerList,
    help: 'Finding kinds or verdicts that fail the run, in place of the preset’s; `none` fails on nothing.',
  },
  'warn-on': { shape: triggerList, help: 'Finding kinds or verdicts that warn, in place of the preset’s.' },
  licenses: {
    shape: {
      kind: 'record',
      keys: {
        allow: { shape: { kind: 'list', of: license }, help: 'Licenses that pass although OSI has not approved them.' },
        deny: { shape: { kind: 'list', of: license }, help: 'Open Source licenses that this repository does not accept.' },
      },
    },
    help: 'Licenses added to what passes (`allow`) and taken from it (`deny`).',
  },
  scopes: {
    shape: { kind: 'list', of: { kind: 'choice', values: SCOPES } },
    help: 'Judged scopes; all where absent. Others are counted as not evaluated.',
  },
} satisfies Record<string, Field>

export const POLICY_KEYS: Readonly<Record<string, Field>> = {
  ...ruling,
  extends: {
    shape: { kind: 'text', pattern: /^[\w.-]+\/[\w.-]+\/\S+@[0-9a-f]{40}$/i, expected: '"owner/repository/path@" and a full commit SHA' },
    help: 'A policy file of another repository, pinned by commit SHA. The stricter of both counts.',
  },
  private: { shape: { kind: 'list', of: pattern }, help: 'Components that are never named to public services.' },
  waivers: {
    shape: {
      kind: 'list',
      of: {
        kind: 'record',
        keys: {
          component: { shape: pattern, help: 'Package URL pattern, a version or range behind `@`.', required: true },
          license: { shape: license, help: 'The license it was given for; another one is not covered.' },
          reason: { shape: text, help: 'Why it is accepted.', required: true },
          owner: { shape: text, help: 'Who answers for it.' },
          expires: { shape: date, help: 'Last day.' },
          'text-sha256': {
            shape: { kind: 'text', pattern: /^[0-9a-f]{64}$/i, expected: '64 hexadecimal digits' },
            help: 'SHA-256 of the license text it was given for.',
          },
        },
      },
    },
    help: 'Dated exceptions.',
  },
  overrides: {
    shape: {
      kind: 'list',
      of: {
        kind: 'record',
        keys: {
          component: { shape: pattern, help: 'Package URL pattern.', required: true },
          license: { shape: license, help: 'The license that was found.', required: true },
          reason: { shape: text, help: 'Where it was found.', required: true },
        },
      },
    },
    help: 'Your own findings of fact about a license.',
  },
  folders: {
    shape: { kind: 'map', key: 'a folder, ending in “/”', of: { kind: 'record', keys: ruling } },
    help: 'Another ruling for what lies below a folder.',
  },
}

/** Reads trigger words; `none` is the empty list. */
export function triggers(words: readonly string[]): Trigger[] {
  return TRIGGERS.flatMap(trigger => (trigger !== 'none' && words.includes(trigger) ? [trigger] : []))
}

/** Reads scope words. */
export function scopes(words: readonly string[]): Scope[] {
  return SCOPES.filter(scope => words.includes(scope))
}

/** The published JSON Schema (draft 2020-12) of the policy file. */
export function policyJsonSchema(): unknown {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'osd-review policy',
    description: 'The file .github/osd-review.yml, read from the tip of the base branch.',
    ...jsonSchema({ kind: 'record', keys: POLICY_KEYS }),
  }
}

function jsonSchema(shape: Shape): Record<string, unknown> {
  switch (shape.kind) {
    case 'text':
      return { type: 'string', ...(shape.pattern ? { pattern: shape.pattern.source } : {}) }
    case 'choice':
      return { enum: shape.values }
    case 'list':
      return { type: 'array', items: jsonSchema(shape.of) }
    case 'map':
      return { type: 'object', additionalProperties: jsonSchema(shape.of) }
    case 'record': {
      const keys = Object.entries(shape.keys)
      return {
        type: 'object',
        additionalProperties: false,
        properties: Object.fromEntries(keys.map(([key, field]) => [key, { description: field.help, ...jsonSchema(field.shape) }])),
        ...(keys.some(([, field]) => field.required) ? { required: keys.flatMap(([key, field]) => (field.required ? [key] : [])) } : {}),
      }
    }
  }
}
