import { readFileSync } from 'node:fs'
import { buildSchema, execute, GraphQLError, parse, validate, type DocumentNode, type GraphQLSchema } from 'graphql'
import { findBlob } from '#__tests__/github/rest.ts'
import { blobId, type State, type StoredComment, type StoredFile, type StoredPull, type StoredThread } from '#__tests__/github/state.ts'

/** GitHub’s own schema. The package’s main entry also parses it as JSON, which is not needed. */
const SCHEMA = new URL('../../node_modules/@octokit/graphql-schema/schema.graphql', import.meta.url)

let schema: GraphQLSchema | undefined

/** GraphQL shows no more of a text than this. */
const LONGEST_TEXT = 512_000

const documents = new Map<string, { readonly parsed?: DocumentNode; readonly errors: readonly GraphQLError[] }>()

/** Validates a document against GitHub’s schema and executes it on the state. */
export async function answerGraphql(state: State, server: string, source: string, variables: Readonly<Record<string, unknown>>) {
  schema ??= buildSchema(readFileSync(SCHEMA, 'utf8'), { assumeValid: true, assumeValidSDL: true })
  const { parsed, errors: invalid } = read(source, schema)
  if (!parsed || invalid.length > 0)
    return { json: { errors: invalid.map(({ message }) => ({ message })) }, invalid: invalid.map(({ message }) => message) }
  const result = await execute({ schema, document: parsed, rootValue: root(state, server), variableValues: variables })
  // GitHub puts the kind of an error beside its message.
  const errors = result.errors?.map(error => ({
    message: error.message,
    ...(error.originalError instanceof Refusal ? { type: error.originalError.type } : {}),
  }))
  const faulty = (result.errors ?? []).filter(error => !(error.originalError instanceof Refusal)).map(({ message }) => message)
  return { json: { data: result.data ?? null, ...(errors ? { errors } : {}) }, invalid: faulty }
}

/** Documents are few and the schema is large: each is validated once. */
function read(source: string, against: GraphQLSchema) {
  const known = documents.get(source) ?? parseAndValidate(source, against)
  documents.set(source, known)
  return known
}

function parseAndValidate(source: string, against: GraphQLSchema) {
  try {
    const parsed = parse(source)
    return { parsed, errors: validate(against, parsed) }
  } catch (error) {
    if (error instanceof GraphQLError) return { errors: [error] }
    throw error
  }
}

/** A refusal that the state explains; other errors are faults of the document. */
class Refusal extends Error {
  readonly type: 'FORBIDDEN' | 'NOT_FOUND'
  constructor(type: 'FORBIDDEN' | 'NOT_FOUND', message: string) {
    super(message)
    this.type = type
  }
}

interface Paging {
  readonly first?: number
  readonly after?: string | null
}

function root(state: State, server: string) {
  return {
    viewer: () => ({ login: `${state.viewer}${state.bots.includes(state.viewer) ? '[bot]' : ''}` }),
    repository: ({ owner, name }: { readonly owner: string; readonly name: string }) =>
      owner === state.owner && name === state.repo
        ? repository(state, server)
        : notFound(`Could not resolve to a Repository with the name '${owner}/${name}'.`),
    resolveReviewThread: ({ input }: { readonly input: { readonly threadId: string } }) => resolveThread(state, input.threadId, true),
    unresolveReviewThread: ({ input }: { readonly input: { readonly threadId: string } }) => resolveThread(state, input.threadId, false),
    minimizeComment: ({ input }: { readonly input: { readonly subjectId: string } }) => ({
      minimizedComment: minimize(state, input.subjectId, true),
    }),
    unminimizeComment: ({ input }: { readonly input: { readonly subjectId: string } }) => ({
      unminimizedComment: minimize(state, input.subjectId, false),
    }),
  }
}

function repository(state: State, server: string) {
  return {
    pullRequest({ number }: { readonly number: number }) {
      const pull = state.pulls.get(number)
      if (!pull || state.permissions.pullRequests === 'none')
        return notFound(`Could not resolve to a PullRequest with the number of ${number}.`)
      return pullRequest(state, pull, `${server}/${state.owner}/${state.repo}/pull/${number}`)
    },
    object({ expression, oid }: { readonly expression?: string; readonly oid?: string }) {
      const file = oid === undefined ? named(state, expression ?? '') : findBlob(state, oid)
      return file && file.mode !== '160000' ? blobObject(file) : null
    },
  }
}

function named(state: State, expression: string): StoredFile | undefined {
  const colon = expression.indexOf(':')
  return state.commits.get(expression.slice(0, colon))?.get(expression.slice(colon + 1))
}

function blobObject({ bytes }: StoredFile) {
  const binary = bytes.subarray(0, 8000).includes(0)
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  return {
    __typename: 'Blob',
    oid: blobId(bytes),
    byteSize: bytes.length,
    isBinary: binary,
    isTruncated: bytes.length > LONGEST_TEXT,
    text: binary ? null : text.slice(0, LONGEST_TEXT),
  }
}

function pullRequest(state: State, pull: StoredPull, url: string) {
  return {
    headRefOid: pull.head.sha,
    reviewThreads: (paging: Paging) =>
      connection(
        pull.threads.map(thread => threadObject(state, thread, url)),
        paging,
      ),
    comments: (paging: Paging) =>
      connection(
        pull.comments.map(comment => commentObject(state, comment, `${url}#issuecomment-${comment.id}`)),
        paging,
      ),
    reviews: (paging: Paging) =>
      connection(
        pull.reviews.map(({ id, author, body, state: word }) => ({
          id: `PRR_${id}`,
          databaseId: id,
          body,
          state: word,
          url: `${url}#pullrequestreview-${id}`,
          viewerDidAuthor: author === state.viewer,
        })),
        paging,
      ),
  }
}

function threadObject(state: State, thread: StoredThread, url: string) {
  return {
    id: `PRRT_${thread.id}`,
    isResolved: thread.resolved,
    isOutdated: thread.subject === 'LINE' && thread.line === undefined,
    path: thread.path,
    line: thread.line ?? null,
    subjectType: thread.subject,
    comments: (paging: Paging) =>
      connection(
        thread.comments.map(comment => commentObject(state, comment, `${url}#discussion_r${comment.id}`)),
        paging,
      ),
  }
}

function commentObject(state: State, comment: StoredComment, url: string) {
  return {
    __typename: 'PullRequestReviewComment',
    id: `C_${comment.id}`,
    databaseId: comment.id,
    body: comment.body,
    url,
    isMinimized: comment.minimized,
    viewerDidAuthor: comment.author === state.viewer,
    author: { __typename: state.bots.includes(comment.author) ? 'Bot' : 'User', login: comment.author },
  }
}

function connection<Node>(nodes: readonly Node[], { first = 100, after }: Paging) {
  if (first > 100) throw new Error('`first` may be at most 100')
  const from = after ? Number(after) : 0
  const shown = nodes.slice(from, from + first)
  return {
    totalCount: nodes.length,
    nodes: shown,
    pageInfo: { hasNextPage: from + first < nodes.length, endCursor: String(from + shown.length) },
  }
}

function resolveThread(state: State, id: string, resolved: boolean) {
  // Measured by others: resolving needs the permission to write contents.
  if (state.permissions.contents !== 'write') throw new Refusal('FORBIDDEN', 'Resource not accessible by integration')
  const thread = [...state.pulls.values()].flatMap(({ threads }) => threads).find(one => `PRRT_${one.id}` === id)
  if (!thread) throw new Refusal('NOT_FOUND', `Could not resolve to a node with the global id of '${id}'`)
  thread.resolved = resolved
  return { thread: { isResolved: resolved } }
}

function minimize(state: State, id: string, minimized: boolean) {
  if (state.permissions.pullRequests !== 'write') throw new Refusal('FORBIDDEN', 'Resource not accessible by integration')
  const comment = [...state.pulls.values()]
    .flatMap(pull => [...pull.comments, ...pull.threads.flatMap(({ comments }) => comments)])
    .find(one => `C_${one.id}` === id)
  if (!comment) throw new Refusal('NOT_FOUND', `Could not resolve to a node with the global id of '${id}'`)
  comment.minimized = minimized
  return { __typename: 'PullRequestReviewComment', isMinimized: minimized }
}

function notFound(message: string): never {
  throw new Refusal('NOT_FOUND', message)
}
