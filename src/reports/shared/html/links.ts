import type { Location } from '#model/location.ts'
import type { Review } from '#model/report.ts'
import { fileUrl, linkable, repositoryUrl } from '#reports/shared/links.ts'
import { address, markup, verbatim, type Markup } from '#reports/shared/html/markup.ts'
import { urlPart } from '#reports/shared/escape.ts'

/** A place in the repository, linked to the reviewed commit where there is one. */
export function placeText(place: Pick<Location, 'path'> & Partial<Location>, { setting }: Review): Markup {
  const { path, line, endLine } = place
  const lines = line === undefined ? '' : endLine === undefined || endLine === line ? `:${line}` : `:${line}-${endLine}`
  const text = verbatim(`${path}${lines}`)
  return setting ? markup`<a href="${address(fileUrl(place, setting))}">${text}</a>` : text
}

/** A commit, whole, since a printed page cannot be clicked. */
export function commitText(commit: string, { setting }: Review): Markup {
  const text = verbatim(commit)
  return setting ? markup`<a href="${address(`${repositoryUrl(setting)}/commit/${urlPart(commit)}`)}">${text}</a>` : text
}

/** An address in full, linked where it leads to a host that was asked, or where it is ours. */
export function addressText(url: string, review: Review, ours = false): Markup {
  const safe = linkable(url, review, ours)
  return safe === undefined ? verbatim(url, 2000) : markup`<a href="${address(safe)}">${url}</a>`
}

/** A link with words of ours; the words alone where the address may not be linked. */
export function linked(words: string | Markup, url: string | undefined, review: Review, ours = false): Markup {
  const safe = url === undefined ? undefined : linkable(url, review, ours)
  return safe === undefined ? markup`${words}` : markup`<a href="${address(safe)}">${words}</a>`
}
