import type { ModelReference, ReferenceReader } from '#model/model-reference.ts'
import type { Entry } from '#models/config/entries.ts'
import { namesSeveral, readEntries } from '#models/config/read-entries.ts'
import { readMentions } from '#models/mentions.ts'

/** Files of `KEY=value` lines: `.env`, properties, INI, the submodules of git. */
export const reader: ReferenceReader = {
  kind: 'env',
  matches: path => /(?:^|\/)\.env(?:\.[\w.-]+)?$|(?:^|\/)\.gitmodules$|\.(?:env|properties|ini|cfg|conf)$/i.test(path),
  read({ text }) {
    const entries: Entry[] = []
    const spoken: ModelReference[] = []
    for (const [n, line] of text.split('\n').entries()) {
      const line1 = n + 1
      if (/^\s*[#;]/.test(line)) spoken.push(...readMentions(line, line1, 'comment'))
      const [, key = '', quoted, plain] =
        /^\s*(?:export\s+)?([\w.-]{1,100})\s*[=:]\s*(?:(["'].*["'])|([^#\s]\S*(?:\s+[^#\s]\S*)*))/.exec(line.slice(0, 2000)) ?? []
      // A value without quotes ends at a space, but for lists under a name of several.
      const value = quoted?.slice(1, -1) ?? (namesSeveral(key) ? plain : plain?.split(/\s/)[0])
      if (key && value) entries.push({ keys: [key], value, line: line1, endLine: line1 })
    }
    const { references, unresolved } = readEntries({ entries, comments: [] }, 'configuration')
    return { references: [...references, ...spoken], unresolved }
  },
}
