import type { ParsedModelFile } from '#model/model-card.ts'
import type { ReferenceReader } from '#model/model-reference.ts'
import { inContext } from '#models/context.ts'
import { reader as go } from '#models/references/go.ts'
import { reader as java } from '#models/references/java.ts'
import { reader as javascript } from '#models/references/javascript.ts'
import { reader as python } from '#models/references/python.ts'
import { reader as rust } from '#models/references/rust.ts'

/** Readers that need no library: where only programs are looked through, those for YAML and JSON are not even loaded. */
const PROGRAMS: readonly ReferenceReader[] = [python, javascript, go, rust, java]

/** Files of other formats that may end like a program: `Dockerfile.py`, `Modelfile.go`. */
const OTHERS = /(?:^|[/.])(?:Dockerfile|Containerfile|Jenkinsfile|modelfile|\.?env)(?:[.-][^/]*)?$/i

/** Whether a file is a program in one of the commonest languages, by its path. */
export function isProgram(path: string): boolean {
  return !OTHERS.test(path) && PROGRAMS.some(reader => reader.matches(path))
}

/** Takes a program apart; undefined for every other file. */
export function readProgram(path: string, text: string): ParsedModelFile | undefined {
  const reader = PROGRAMS.find(candidate => candidate.matches(path))
  return reader && readWith(reader, path, text)
}

/** Takes a file apart that has no cards in it. */
export function readWith(reader: ReferenceReader, path: string, text: string): ParsedModelFile {
  const found = inContext(path, reader.read({ path, text }))
  const references = found.references.toSorted((a, b) => a.line - b.line)
  return { path, kind: reader.kind, cards: [], references, unresolved: found.unresolved, ...(found.error ? { error: found.error } : {}) }
}
