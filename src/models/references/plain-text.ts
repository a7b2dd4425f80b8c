import type { ReferenceReader } from '#model/model-reference.ts'
import { readMentions } from '#models/mentions.ts'

/** Lists of what to fetch: requirements with links to wheels and repositories of a hub, lists of downloads. */
export const reader: ReferenceReader = {
  kind: 'list',
  matches: path => /(?:^|\/)[\w.-]*(?:requirements|constraints|models|weights|downloads?)[\w.-]*\.(?:txt|in|list|lst)$/i.test(path),
  read({ text }) {
    const lines = text.split('\n')
    const references = lines.flatMap((line, n) => {
      const hash = /^\s*#|\s#/.exec(line)?.index ?? line.length
      return [...readMentions(line.slice(0, hash), n + 1, 'configuration'), ...readMentions(line.slice(hash), n + 1, 'comment')]
    })
    return { references, unresolved: [] }
  },
}
