import { createHash } from 'node:crypto'
import { treeOf } from '#review/components.ts'
import { differenceBetween } from '#review/differences.ts'
import { inventory } from '#review/inventory.ts'
import { allowedBy, refusedBy } from '#review/license-lists.ts'
import { licenseNotes } from '#review/license-notes.ts'
import { findLicenses, type LicenseOutside } from '#licenses/find-licenses.ts'
import type { Source } from '#model/command.ts'
import type { Component } from '#model/component.ts'
import type { Observation } from '#model/finding.ts'
import type { FoundLicense } from '#model/found-license.ts'
import type { Policy, PolicyFault } from '#model/policy.ts'
import type { Setting } from '#model/publication.ts'
import type { Review } from '#model/report.ts'
import type { Verdict } from '#model/verdict.ts'
import { complete } from '#review/on-demand.ts'
import { judgedComponent, wanted } from '#review/judged-component.ts'
import { alternatives, licenseChanges } from '#review/license-changes.ts'
import { observeComponent } from '#review/observe-component.ts'
import { notEvaluated, notEvaluatedObservation, unreadOf } from '#review/unread.ts'
import { conclude, type Facts } from '#policy/conclude.ts'
import { covers } from '#model/purl-pattern.ts'
import { policyChanges } from '#review/policy-changes.ts'
import { changedPaths } from '#review/changed-paths.ts'
import { reviewModels } from '#review/models.ts'
import { componentsForWaivers } from '#review/unused-waivers.ts'
import { touchedComponents, type Inventory } from '#review/statuses.ts'

/** One change to be reviewed, or a whole tree (`base` empty). */
export interface ReviewRequest {
  /** Tip of the base branch: what was there before. */
  readonly base: Source
  /** Where the change left the base branch: what it is compared with, so that news on the base are not taken for its own. */
  readonly fork: Source
  readonly head: Source
  /** A whole tree is reviewed and no change: the policy in it is the one that is used, and no news. */
  readonly noChange?: boolean
  /** The whole tree of the base is at hand; else only files that the change touches are looked up there. */
  readonly wholeBase: boolean
  readonly policy: Policy
  readonly policyPath: string
  /** What is already known to be worth a note: inputs that were ignored, limits that were met. */
  readonly notes: readonly string[]
  readonly outside: LicenseOutside
  readonly version: string
  readonly baseCommit?: string
  readonly headCommit?: string
  readonly setting?: Setting
  /** Licenses that GitHub’s dependency graph gives for the change, where it can be asked. */
  readonly graph?: () => Promise<ReadonlyMap<string, string | null>>
}

/** Reviews a change: the one place where the stages meet. */
export async function review(request: ReviewRequest): Promise<Review> {
  const { base, fork, head, policy } = request
  const paths = changedPaths(fork, head)
  const changed = [...paths.onlyBase, ...paths.onlyHead, ...paths.both]
  const { changes, unevaluated } = await complete(() => differenceBetween(fork, head, paths), [fork, head])
  const known: Inventory = changes.some(({ change }) => change !== 'removed')
    ? await complete(() => inventory(base, request.wholeBase ? undefined : changed), [base])
    : new Map()
  const outside = await outsideOf(request, changes.length > 0)
  // A waiver names a model without using it.
  const uses = (list: readonly string[]) => list.filter(path => path !== request.policyPath)
  const models = await reviewModels(
    { onlyBase: uses(paths.onlyBase), onlyHead: uses(paths.onlyHead), both: uses(paths.both) },
    { base, fork, head, baseFiles: uses(request.wholeBase ? base.list() : changed) },
    outside,
  )
  const touched = [...touchedComponents(changes, known), ...models.touched]
  const licenses = await findLicenses(
    touched.flatMap(one => wanted(one)),
    outside,
  )
  const updates = await licenseChanges(touched, licenses, outside)
  const own = touched.map(one => judgedComponent(one, licenses, policy, outside.knowledge))
  const found = own.map(one => overClosedBase(one, models.closed))
  const components = distinct([...found, ...models.described])
  const unread = unreadOf(unevaluated, head)
  const observations = [
    ...own.flatMap(one => observeComponent(one, licenses, updates, outside)),
    ...models.observations,
    ...unread.map(notEvaluatedObservation),
    ...(request.noChange ? [] : await complete(() => policyChanges(fork, head, changed, request.policyPath), [fork, head])),
  ]
  const present = components.filter(({ status }) => status !== 'removed')
  const headComponents = await componentsForWaivers(head, policy, present)
  const decision = conclude(facts(components, observations, licenses, headComponents, request), policy)
  return {
    version: request.version,
    conclusion: decision.conclusion,
    counts: decision.counts,
    policy: {
      preset: policy.preset,
      ...(policy.path === undefined ? {} : { path: policy.path }),
      ...(policy.revision === undefined ? {} : { revision: policy.revision }),
    },
    components: [...decision.components, ...components.filter(({ status }) => status === 'removed')],
    findings: decision.findings,
    notEvaluated: unread.map(notEvaluated),
    alternatives: alternatives(updates),
    licenses: licenseNotes(
      [...components, ...decision.findings].map(({ license }) => license),
      outside.knowledge,
    ),
    ...(models.lineage === undefined ? {} : { lineage: models.lineage }),
    notes: [...request.notes, ...decision.waiverFaults.map(faultWords)],
    ...(outside.offline ? { offline: true } : {}),
    decision: {
      knowledge: outside.knowledge.digest,
      date: outside.now.toISOString().slice(0, 10),
      ...(request.baseCommit === undefined ? {} : { base: request.baseCommit }),
      ...(request.headCommit === undefined ? {} : { head: request.headCommit }),
    },
    ...(request.setting === undefined ? {} : { setting: request.setting }),
    hosts: outside.http.hosts(),
  }
}

/** What licenses are found with in this review: the head tree, the private names of the policy, GitHub’s own answers. */
async function outsideOf({ outside, head, policy, graph }: ReviewRequest, packages: boolean): Promise<LicenseOutside> {
  const licenses = packages && !outside.offline ? await graph?.() : undefined
  const patterns = [policy, ...(policy.besides ?? [])].flatMap(one => one.private)
  return {
    ...outside,
    tree: treeOf(head),
    isPrivate: purl => patterns.some(pattern => covers(pattern, purl)),
    ...(licenses ? { graph: licenses } : {}),
  }
}

function facts(
  components: readonly Component[],
  observations: readonly Observation[],
  licenses: ReadonlyMap<string, FoundLicense>,
  headComponents: readonly string[] | undefined,
  { outside }: ReviewRequest,
): Facts {
  return {
    components: components.filter(({ status }) => status !== 'removed'),
    observations,
    relevant: components.length > 0 || observations.length > 0,
    allowedBy: (license, ids) => allowedBy(license, ids, outside.knowledge),
    refusedBy: (license, ids) => refusedBy(license, ids, outside.knowledge),
    textSha256: new Map([...licenses].flatMap(([purl, { texts }]) => (texts?.[0] ? [[purl, textHash(texts[0].text)] as const] : []))),
    today: outside.now.toISOString().slice(0, 10),
    ...(headComponents ? { headComponents } : {}),
  }
}

/** The hash that a waiver may name: of the text as it was read. */
function textHash(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

/** A model under an approved license, made from one that is not open, is not open either. */
function overClosedBase(one: Component, closed: ReadonlyMap<string, Verdict>): Component {
  const verdict = one.verdict.verdict === 'not-open-source' ? undefined : closed.get(one.purl)
  return verdict ? { ...one, verdict } : one
}

/** One component a purl: what the change brings in stands before what a card says of it. */
function distinct(components: readonly Component[]): Component[] {
  const byPurl = new Map<string, Component>()
  for (const one of components) {
    const there = byPurl.get(one.purl)
    byPurl.set(
      one.purl,
      there ? { ...there, places: [...there.places, ...one.places], evidence: [...there.evidence, ...one.evidence] } : one,
    )
  }
  return [...byPurl.values()]
}

function faultWords({ path, line, message }: PolicyFault): string {
  return `${path}${line === undefined ? '' : `:${line}`}: ${message}`
}
