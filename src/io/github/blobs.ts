import { createHash } from 'node:crypto'
import type { GitHubClient } from '#io/github/client.ts'
import { faultWords } from '#io/github/fault.ts'
import { encodedPath, repositoryPath, type RemoteRepository } from '#io/github/repository.ts'
import { at, text } from '#io/github/untyped.ts'
import type { FileContent } from '#model/command.ts'

/** A file that is wanted: by its id where the tree has it, else by commit and path. */
export type BlobAsk =
  | { readonly path: string; readonly id: string; readonly size: number }
  | { readonly path: string; readonly expression: string }

/** Texts above this come by themselves: GraphQL cuts at 512 kB. */
const MOST_TEXT = 400_000
/** Of one answer, in files and bytes. */
const MOST_FILES = 60
const MOST_BATCH = 3_000_000
/** The same bound as for files on disk. */
const MOST_BYTES = 64 * 1024 * 1024
/** Single files asked at once. */
const ABREAST = 6

/** Reads many files: small texts in batches by GraphQL, all else one by one as raw bytes. */
export async function readBlobs(
  asks: readonly BlobAsk[],
  repository: RemoteRepository,
  github: GitHubClient,
): Promise<ReadonlyMap<string, FileContent>> {
  const found = new Map<string, FileContent>()
  const single: BlobAsk[] = []
  const small: BlobAsk[] = []
  for (const ask of asks) {
    if ('size' in ask && ask.size > MOST_BYTES)
      found.set(ask.path, { error: `${ask.path} has ${ask.size} bytes, more than the ${MOST_BYTES} that are read` })
    else if ('size' in ask && ask.size > MOST_TEXT) single.push(ask)
    else small.push(ask)
  }
  for (const batch of batches(small)) {
    const texts = await readBatch(batch, repository, github)
    for (const ask of batch) {
      const content = texts.get(ask)
      if (content) found.set(ask.path, content)
      else single.push(ask)
    }
  }
  for (let from = 0; from < single.length; from += ABREAST) {
    const group = single.slice(from, from + ABREAST)
    const contents = await Promise.all(group.map(ask => readOne(ask, repository, github)))
    group.forEach((ask, n) => found.set(ask.path, contents[n] ?? { error: `${ask.path} could not be read` }))
  }
  return found
}

function batches(asks: readonly BlobAsk[]): BlobAsk[][] {
  const all: BlobAsk[][] = []
  let bytes = 0
  for (const ask of asks) {
    const size = 'size' in ask ? ask.size : MOST_TEXT / 4
    const current = all.at(-1)
    if (current && current.length < MOST_FILES && bytes + size <= MOST_BATCH) {
      current.push(ask)
      bytes += size
    } else {
      all.push([ask])
      bytes = size
    }
  }
  return all
}

/** What GraphQL showed whole; the rest (binary, other encodings, cut off, refused) is read as bytes. */
async function readBatch(
  asks: readonly BlobAsk[],
  { owner, repo }: RemoteRepository,
  github: GitHubClient,
): Promise<ReadonlyMap<BlobAsk, FileContent>> {
  const variables = Object.fromEntries(asks.map((ask, n) => [`v${n}`, 'id' in ask ? ask.id : ask.expression]))
  const declared = asks.map((ask, n) => `$v${n}: ${'id' in ask ? 'GitObjectID' : 'String'}!`).join(', ')
  const selected = asks
    .map((ask, n) => `f${n}: object(${'id' in ask ? 'oid' : 'expression'}: $v${n}) { ... on Blob { oid text isTruncated isBinary } }`)
    .join('\n')
  const document = `query Blobs($owner: String!, $repo: String!, ${declared}) { repository(owner: $owner, name: $repo) { ${selected} } }`
  const result = await github.graphql(document, { owner, repo, ...variables })
  const found = new Map<BlobAsk, FileContent>()
  if (!result.ok) return found
  asks.forEach((ask, n) => {
    const blob = at(result.value, 'repository', `f${n}`)
    const content = text(at(blob, 'text'))
    if (blob === null && 'expression' in ask) found.set(ask, { error: `${ask.path} does not exist` })
    if (content === undefined || at(blob, 'isTruncated') === true) return
    const bytes = Buffer.from(content)
    // What is not UTF-8 was replaced in the text: the id tells.
    if (blobId(bytes) === at(blob, 'oid')) found.set(ask, { bytes })
  })
  return found
}

async function readOne(ask: BlobAsk, repository: RemoteRepository, github: GitHubClient): Promise<FileContent> {
  const root = repositoryPath(repository)
  const [commit = '', ...rest] = 'expression' in ask ? ask.expression.split(':') : []
  const path = encodedPath(rest.join(':'))
  const result = await github.bytes(
    'id' in ask ? `${root}/git/blobs/${encodeURIComponent(ask.id)}` : `${root}/contents/${path}?ref=${encodeURIComponent(commit)}`,
  )
  if (!result.ok) return { error: `${ask.path} could not be read from GitHub (${faultWords(result.fault)})` }
  if ('id' in ask && blobId(result.value) !== ask.id) return { error: `${ask.path} did not arrive whole from GitHub` }
  return { bytes: result.value }
}

/** The id git gives a file, https://git-scm.com/book/en/v2/Git-Internals-Git-Objects */
function blobId(bytes: Uint8Array): string {
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex')
}
