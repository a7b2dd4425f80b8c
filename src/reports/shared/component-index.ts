import type { Component } from '#model/component.ts'
import type { Review } from '#model/report.ts'

const indexes = new WeakMap<Review, ReadonlyMap<string, Component>>()

/** The components of a review by package URL; made once a review, since every finding looks its own up. */
export function componentIndex(review: Review): ReadonlyMap<string, Component> {
  const known = indexes.get(review) ?? new Map(review.components.map(component => [component.purl, component]))
  indexes.set(review, known)
  return known
}
