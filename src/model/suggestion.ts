import { distance } from '#model/distance.ts'

/** A suggestion for a mistyped word, as a sentence with a space before it; empty where no known word is near. */
export function suggestion(word: string, known: readonly string[]): string {
  const near = known.map(name => ({ name, far: distance(word, name) })).sort((a, b) => a.far - b.far)[0]
  return near && near.far > 0 && near.far <= Math.min(3, Math.ceil(near.name.length / 2)) ? ` Did you mean "${near.name}"?` : ''
}
