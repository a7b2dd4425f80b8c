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
