import type { LicenseMatch } from '#model/identification.ts'

/** Ids of the SPDX list whose texts are word for word another's, and what stands in the title where they are meant. */
const TWINS: readonly { readonly of: string; readonly title: RegExp; readonly id: string }[] = [
  { of: 'CAL-1.0', title: /combined work exception/i, id: 'CAL-1.0-Combined-Work-Exception' },
]

/** How much of a text is taken for its title. */
const LONGEST_TITLE = 160

/** The id that the title of a text asks for, where several ids share the text that begins at `start`. */
export function idByTitle(id: string, text: string, start: number): string {
  const twin = TWINS.find(({ of }) => of === id)
  if (!twin) return id
  const title = text.slice(Math.max(0, start - LONGEST_TITLE), start + LONGEST_TITLE)
  return twin.title.test(title) ? twin.id : id
}

/** The other ids that share the text of a license. */
export function twinsOf(id: string): readonly string[] {
  return TWINS.filter(({ of }) => of === id).map(twin => twin.id)
}

/** Ids of the SPDX list that stand for two texts one behind the other, which have ids of their own. */
const PAIRS: readonly { readonly id: string; readonly first: string; readonly second: string }[] = [
  { id: 'OpenSSL', first: 'OpenSSL-standalone', second: 'SSLeay-standalone' },
]

/** Whether a license is one of the two that another one stands for. */
export function isPartOf(part: string, id: string): boolean {
  return PAIRS.some(pair => pair.id === id && (pair.first === part || pair.second === part))
}

/** One match in the place of two whose licenses together are a license of the list, or of one that the text calls by that license's name; sorted by place. */
export function joinPairs(matches: readonly LicenseMatch[], named: ReadonlySet<string>): readonly LicenseMatch[] {
  const joined: LicenseMatch[] = []
  for (const found of matches) {
    const whole = PAIRS.find(pair => named.has(pair.id) && isPartOf(found.id, pair.id))
    const match = whole && !hasBoth(matches, whole) ? { ...found, id: whole.id } : found
    const last = joined.at(-1)
    const pair = PAIRS.find(({ first, second }) => first === last?.id && second === match.id && match.form === 'text')
    if (!pair || !last) joined.push(match)
    else joined[joined.length - 1] = { ...last, id: pair.id, score: Math.min(last.score, match.score), end: match.end }
  }
  return joined
}

function hasBoth(matches: readonly LicenseMatch[], { first, second }: (typeof PAIRS)[number]): boolean {
  return matches.some(match => match.id === first) && matches.some(match => match.id === second)
}

/** The license that a residue stands in, by the id under which the match is answered. */
export function answeredId(id: string, matches: readonly LicenseMatch[]): string {
  const pair = PAIRS.find(({ first, second }) => first === id || second === id)
  return pair && matches.some(match => match.id === pair.id) && !matches.some(match => match.id === id) ? pair.id : id
}
