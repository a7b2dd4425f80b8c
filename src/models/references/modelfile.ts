import type { ModelReference, ReferenceReader } from '#model/model-reference.ts'
import { readHubId, readOllama } from '#models/hub-id.ts'
import { readMentions } from '#models/mentions.ts'

/**
 * Ollama's recipe for a model: what it is built from.
 *
 * Source: https://github.com/ollama/ollama/blob/main/docs/modelfile.md
 */
export const reader: ReferenceReader = {
  kind: 'modelfile',
  matches: path => /(?:^|[/.])modelfile(?:[.-][\w.-]+)?$/i.test(path),
  read({ text }) {
    const references: ModelReference[] = []
    let quoted = false
    for (const [n, line] of text.split('\n').entries()) {
      const marks = line.split('"""').length - 1
      const inside = quoted
      if (marks % 2 === 1) quoted = !quoted
      if (inside) continue
      const line1 = n + 1
      if (line.startsWith('#')) references.push(...readMentions(line, line1, 'comment'))
      const [, word = '', name = ''] = /^\s*(FROM|ADAPTER)\s+["']?([^\s"']{1,300})/i.exec(line) ?? []
      const local = /^[./~\\]|\.(?:gguf|bin|safetensors)$/i.test(name) && !/:\/\//.test(name)
      const id =
        name === '' || local ? undefined : /:\/\//.test(name) || word.toUpperCase() === 'ADAPTER' ? readHubId(name) : readOllama(name)
      if (id) references.push({ ...id, line: line1, endLine: line1, entry: 'configuration', weight: 'full' })
    }
    return { references, unresolved: [] }
  },
}
