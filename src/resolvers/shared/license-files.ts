import type { Asked } from '#resolvers/shared/fetch.ts'
import type { Answer } from '#model/answer.ts'

/** Files of a package that hold its terms, by their name alone: LICENSE, COPYING, LICENSE-MIT, license.md, UNLICENSE. */
export function isLicenseFile(name: string): boolean {
  return (
    /^(?:un)?licen[cs]e(?:[-_. ][\w. -]*)?$|^copying(?:[-_. ][\w. -]*)?$|^mit-license(?:\.\w+)?$/i.test(name) &&
    !/\.(?:js|ts|py|go|rb|json|html?)$/i.test(name)
  )
}

/** Texts of a package as answers, the plain name first, at most four. */
export function textAnswers(files: readonly { readonly path: string; readonly text: string }[], asked: Asked): readonly Answer[] {
  return [...files]
    .sort((a, b) => a.path.length - b.path.length || (a.path < b.path ? -1 : 1))
    .slice(0, 4)
    .map(file => ({ kind: 'text', text: file.text, name: file.path, ...asked }))
}
