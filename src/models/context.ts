import type { FoundReferences, ReferenceEntry } from '#model/model-reference.ts'

const TESTS =
  /(?:^|\/)(?:tests?|__tests__|spec|specs|testdata|fixtures)\/|(?:^|\/)(?:test_[^/]+|conftest)\.py$|[._-](?:test|spec|tests)\.[a-z]+$/i
const DOCUMENTS = /(?:^|\/)docs?\/|\.(?:md|mdx|rst|adoc)$/i

/** What a test or a document names is not brought in by it: its references become notices. */
export function inContext(path: string, found: FoundReferences): FoundReferences {
  const entry: ReferenceEntry | undefined = TESTS.test(path) ? 'test' : DOCUMENTS.test(path) ? 'documentation' : undefined
  if (!entry) return found
  return { ...found, references: found.references.map(reference => ({ ...reference, entry, weight: 'notice' as const })) }
}
