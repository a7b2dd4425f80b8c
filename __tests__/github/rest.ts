import {
  blobId,
  commentable,
  restLogin,
  sha,
  type State,
  type StoredComment,
  type StoredFile,
  type StoredPull,
} from '#__tests__/github/state.ts'

/** An answer of the server. */
export interface Answer {
  readonly status: number
  readonly json?: unknown
  readonly bytes?: Uint8Array
  readonly headers?: Readonly<Record<string, string>>
}

/** A request as the routes see it. */
export interface Call {
  readonly method: string
  /** Behind `/repos/OWNER/REPO`, decoded. */
  readonly path: string
  readonly query: URLSearchParams
  readonly body: Readonly<Record<string, unknown>>
  readonly accept: string
  /** Root of the API, for links. */
  readonly api: string
  /** Root of the pages, for `html_url`. */
  readonly server: string
}

const LONGEST_BODY = 65_536
const MOST_COMMENTS = 32
const FORBIDDEN: Answer = { status: 403, json: { message: 'Resource not accessible by integration' } }
const MISSING: Answer = { status: 404, json: { message: 'Not Found' } }

type Route = readonly [
  method: string,
  pattern: RegExp,
  needs: 'read' | 'write',
  handle: (state: State, call: Call, parts: readonly string[]) => Answer,
]

const ROUTES: readonly Route[] = [
  ['GET', /^\/pulls\/(\d+)\/files$/, 'read', listFiles],
  ['POST', /^\/pulls\/(\d+)\/reviews$/, 'write', createReview],
  ['PUT', /^\/pulls\/(\d+)\/reviews\/(\d+)\/dismissals$/, 'write', dismissReview],
  ['POST', /^\/pulls\/(\d+)\/comments$/, 'write', createReviewComment],
  ['PATCH', /^\/pulls\/comments\/(\d+)$/, 'write', updateReviewComment],
  ['DELETE', /^\/pulls\/comments\/(\d+)$/, 'write', deleteReviewComment],
  ['POST', /^\/issues\/(\d+)\/comments$/, 'write', createIssueComment],
  ['PATCH', /^\/issues\/comments\/(\d+)$/, 'write', updateIssueComment],
  ['DELETE', /^\/issues\/comments\/(\d+)$/, 'write', deleteIssueComment],
  ['GET', /^\/git\/trees\/(.+)$/, 'read', tree],
  ['GET', /^\/git\/blobs\/([0-9a-f]{40})$/, 'read', blob],
  ['GET', /^\/git\/ref\/heads\/(.+)$/, 'read', ref],
  ['GET', /^\/contents\/(.+)$/, 'read', contents],
  ['GET', /^\/dependency-graph\/compare\/.+\.\.\..+$/, 'read', (state, call) => page(state.dependencyChanges, call)],
  ['GET', /^\/compare\/(.+)\.\.\.(.+)$/, 'read', compare],
]

/** Answers one REST request from the state. */
export function answerRest(state: State, call: Call): Answer {
  for (const [method, pattern, needs, handle] of ROUTES) {
    const match = method === call.method ? pattern.exec(call.path) : null
    if (!match) continue
    if (needs === 'write' && state.permissions.pullRequests !== 'write') return FORBIDDEN
    return handle(state, call, match.slice(1))
  }
  return MISSING
}

function listFiles(state: State, call: Call, [number]: readonly string[]): Answer {
  const pull = state.pulls.get(Number(number))
  if (!pull) return MISSING
  return page(pull.files.slice(0, 3000), call)
}

function page(items: readonly unknown[], { query, api, path }: Call): Answer {
  const size = Math.min(100, Number(query.get('per_page') ?? 30))
  const number = Number(query.get('page') ?? 1)
  const last = Math.max(1, Math.ceil(items.length / size))
  const link = (to: number, rel: string) => `<${api}${path}?per_page=${size}&page=${to}>; rel="${rel}"`
  const links = number < last ? [link(number + 1, 'next'), link(last, 'last')] : []
  return { status: 200, json: items.slice((number - 1) * size, number * size), headers: links.length > 0 ? { link: links.join(', ') } : {} }
}

interface Draft {
  readonly path: string
  readonly body: string
  readonly line: number | undefined
}

/** Why GitHub would refuse a comment on a line. */
function lineFault(pull: StoredPull, value: Readonly<Record<string, unknown>>): string | undefined {
  const file = pull.files.slice(0, 3000).find(({ filename }) => filename === value['path'])
  if (!file) return 'Pull request review thread path is invalid'
  if (value['start_line'] !== undefined && value['start_line'] === value['line']) return 'start_line must precede the end line.'
  if (file.patch === undefined || !commentable(file.patch).has(Number(value['line'])))
    return 'Pull request review thread line must be part of the diff'
  return undefined
}

function createReview(state: State, { body, server }: Call, [number]: readonly string[]): Answer {
  const pull = state.pulls.get(Number(number))
  if (!pull) return MISSING
  const drafts = Array.isArray(body['comments']) ? body['comments'].map(fieldsOf) : []
  const event = String(body['event'])
  if (drafts.length > MOST_COMMENTS) return refuse('was submitted too quickly')
  if ((event === 'COMMENT' || event === 'REQUEST_CHANGES') && !body['body'] && drafts.length === 0) return refuse('body is missing')
  if (event === 'REQUEST_CHANGES' && pull.author === state.viewer) return refuse('Can not request changes on your own pull request')
  for (const draft of drafts) {
    const fault = lineFault(pull, draft)
    // One bad line refuses the whole review, and which one is not said.
    if (fault !== undefined) return refuse(fault)
    if (isLong(draft['body'])) return refuse('body is too long')
  }
  if (isLong(body['body'])) return refuse('body is too long')
  const id = state.nextId++
  const states = { COMMENT: 'COMMENTED', REQUEST_CHANGES: 'CHANGES_REQUESTED', APPROVE: 'APPROVED' } as const
  pull.reviews.push({
    id,
    author: state.viewer,
    body: textOf(body['body']),
    state: event === 'REQUEST_CHANGES' || event === 'APPROVE' ? states[event] : states.COMMENT,
  })
  for (const draft of drafts)
    addThread(state, pull, { path: String(draft['path']), body: String(draft['body']), line: Number(draft['line']) }, 'LINE')
  return {
    status: 200,
    json: { id, html_url: `${pullUrl(state, pull, server)}#pullrequestreview-${id}`, user: { login: restLogin(state, state.viewer) } },
  }
}

function addThread(state: State, pull: StoredPull, { path, body, line }: Draft, subject: 'LINE' | 'FILE'): StoredComment {
  const comment = { id: state.nextId++, author: state.viewer, body, minimized: false }
  pull.threads.push({ id: state.nextId++, path, line, subject, resolved: false, comments: [comment] })
  return comment
}

function createReviewComment(state: State, { body, server }: Call, [number]: readonly string[]): Answer {
  const pull = state.pulls.get(Number(number))
  if (!pull) return MISSING
  if (isLong(body['body'])) return refuse('body is too long')
  const onFile = body['subject_type'] === 'file'
  if (onFile && !pull.files.slice(0, 3000).some(({ filename }) => filename === body['path']))
    return refuse('Pull request review thread path is invalid')
  const fault = onFile ? undefined : lineFault(pull, body)
  if (fault !== undefined) return refuse(fault)
  const draft = { path: String(body['path']), body: String(body['body']), line: onFile ? undefined : Number(body['line']) }
  const comment = addThread(state, pull, draft, onFile ? 'FILE' : 'LINE')
  return { status: 201, json: commentJson(state, comment, `${pullUrl(state, pull, server)}#discussion_r${comment.id}`) }
}

function dismissReview(state: State, _call: Call, [number, id]: readonly string[]): Answer {
  const review = state.pulls.get(Number(number))?.reviews.find(one => one.id === Number(id))
  if (!review) return MISSING
  review.state = 'DISMISSED'
  return { status: 200, json: { id: review.id } }
}

function updateReviewComment(state: State, { body, server }: Call, [id]: readonly string[]): Answer {
  for (const pull of state.pulls.values()) {
    const comment = pull.threads.flatMap(({ comments }) => comments).find(one => one.id === Number(id))
    if (comment) return update(state, comment, body['body'], `${pullUrl(state, pull, server)}#discussion_r${comment.id}`)
  }
  return MISSING
}

function deleteReviewComment(state: State, _call: Call, [id]: readonly string[]): Answer {
  for (const pull of state.pulls.values()) {
    for (const thread of pull.threads) thread.comments = thread.comments.filter(comment => comment.id !== Number(id))
    pull.threads = pull.threads.filter(({ comments }) => comments.length > 0)
  }
  return { status: 204 }
}

function createIssueComment(state: State, { body, server }: Call, [number]: readonly string[]): Answer {
  const pull = state.pulls.get(Number(number))
  if (!pull) return MISSING
  if (isLong(body['body'])) return refuse('body is too long')
  const comment = { id: state.nextId++, author: state.viewer, body: String(body['body']), minimized: false }
  pull.comments.push(comment)
  return { status: 201, json: commentJson(state, comment, `${pullUrl(state, pull, server)}#issuecomment-${comment.id}`) }
}

function updateIssueComment(state: State, { body, server }: Call, [id]: readonly string[]): Answer {
  for (const pull of state.pulls.values()) {
    const comment = pull.comments.find(one => one.id === Number(id))
    if (comment) return update(state, comment, body['body'], `${pullUrl(state, pull, server)}#issuecomment-${comment.id}`)
  }
  return MISSING
}

function deleteIssueComment(state: State, _call: Call, [id]: readonly string[]): Answer {
  for (const pull of state.pulls.values()) pull.comments = pull.comments.filter(comment => comment.id !== Number(id))
  return { status: 204 }
}

function update(state: State, comment: StoredComment, body: unknown, url: string): Answer {
  if (isLong(body)) return refuse('body is too long')
  if (comment.author !== state.viewer) return FORBIDDEN
  comment.body = String(body)
  return { status: 200, json: commentJson(state, comment, url) }
}

function tree(state: State, { query }: Call, [commit]: readonly string[]): Answer {
  const files = state.commits.get(commit ?? '')
  if (!files) return MISSING
  const rows = [...files].map(([path, file]) => ({
    path,
    mode: file.mode ?? '100644',
    type: file.mode === '160000' ? 'commit' : 'blob',
    sha: blobId(file.bytes),
    size: file.bytes.length,
  }))
  const shown = query.has('recursive') ? rows : rows.filter(({ path }) => !path.includes('/'))
  return {
    status: 200,
    json: { sha: sha(`tree ${commit}`), tree: shown.slice(0, state.treeLimit), truncated: shown.length > state.treeLimit },
  }
}

function blob(state: State, { accept }: Call, [id]: readonly string[]): Answer {
  const file = findBlob(state, id ?? '')
  if (!file) return MISSING
  return accept.includes('raw')
    ? { status: 200, bytes: file.bytes }
    : { status: 200, json: { sha: id, encoding: 'base64', content: Buffer.from(file.bytes).toString('base64') } }
}

/** The blob of this id, in any commit. */
export function findBlob(state: State, id: string): StoredFile | undefined {
  for (const files of state.commits.values()) for (const file of files.values()) if (blobId(file.bytes) === id) return file
  return undefined
}

function ref(state: State, _call: Call, [name]: readonly string[]): Answer {
  const commit = state.branches.get(name ?? '')
  return commit === undefined ? MISSING : { status: 200, json: { ref: `refs/heads/${name}`, object: { type: 'commit', sha: commit } } }
}

function contents(state: State, { query, accept }: Call, [path]: readonly string[]): Answer {
  const commit = query.get('ref') ?? ''
  const file = state.commits.get(state.branches.get(commit) ?? commit)?.get(path ?? '')
  if (!file) return MISSING
  if (accept.includes('raw')) return { status: 200, bytes: file.bytes }
  return { status: 200, json: { type: 'file', encoding: 'base64', content: Buffer.from(file.bytes).toString('base64') } }
}

function compare(state: State, _call: Call, [base = '', head = '']: readonly string[]): Answer {
  if (!state.commits.has(head)) return MISSING
  return {
    status: 200,
    json: { merge_base_commit: { sha: state.mergeBases.get(`${base}...${head}`) ?? base }, files: [], status: 'ahead' },
  }
}

function refuse(message: string): Answer {
  return { status: 422, json: { message: 'Unprocessable Entity', errors: [message] } }
}

function isLong(body: unknown): boolean {
  return Array.from(textOf(body)).length > LONGEST_BODY
}

function pullUrl(state: State, pull: StoredPull, server: string): string {
  return `${server}/${state.owner}/${state.repo}/pull/${pull.number}`
}

function commentJson(state: State, comment: StoredComment, url: string) {
  return { id: comment.id, body: comment.body, user: { login: restLogin(state, comment.author) }, html_url: url }
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {}
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}
