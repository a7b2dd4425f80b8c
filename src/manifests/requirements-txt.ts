import type { Declared, Include, ManifestFormat, ParsedManifest, Scope, Unread } from '#model/manifest.ts'
import { localArchive } from '#manifests/shared/local-archive.ts'
import { baseName, beside } from '#manifests/shared/paths.ts'
import { fromAddress, isLocalAddress, nameOfAddress, pythonRequirement } from '#manifests/shared/pep508.ts'

const FORMAT = 'requirements-txt'

/** https://pip.pypa.io/en/stable/reference/requirements-file-format/ */
export const manifest: ManifestFormat = {
  format: FORMAT,
  ecosystem: 'pypi',
  role: 'manifest',
  matches: isRequirements,
  parse({ path, text, tree }) {
    const scope = scopeOf(path)
    const components: Declared[] = []
    const includes: Include[] = []
    const unread: Unread[] = []
    for (const line of logicalLines(text)) {
      const { text: content, ...span } = line
      const option = /^(-[A-Za-z]|--[a-z-]+)(?:\s*=\s*|\s+|(?<=^-[A-Za-z])(?=\S))?(.*)$/s.exec(content)
      if (option) {
        const [, flag = '', value = ''] = option
        if (/^(?:-r|--requirement|-c|--constraint)$/.test(flag)) {
          const included = include(path, unquoted(value), /^(?:-c|--constraint)$/.test(flag))
          if (included && tree.read(included.path) !== undefined) includes.push({ ...included, ...span })
          else unread.push({ what: `includes ${unquoted(value)}, which is not in the tree`, ...span })
        } else if (flag === '-e' || flag === '--editable') components.push(...fromText(unquoted(value), scope, span))
        continue
      }
      const found = fromText(content, scope, span)
      if (isLocal(content)) unread.push(...localArchive(content.split(/[\s;[]/, 1)[0] ?? '', span))
      else if (found.length === 0) unread.push({ what: `not a requirement: ${content.slice(0, 80)}`, ...span })
      components.push(...found)
    }
    return { components, ...extras(includes, unread) }
  },
}

function extras(includes: readonly Include[], unread: readonly Unread[]): Partial<ParsedManifest> {
  return { ...(includes.length > 0 ? { includes } : {}), ...(unread.length > 0 ? { unread } : {}) }
}

function isRequirements(path: string): boolean {
  const name = baseName(path).toLowerCase()
  if (/^(?:.*[-_.])?(?:requirements?|constraints?)(?:[-_.].*)?\.(?:txt|in|pip)$/.test(name)) return true
  return /(?:^|\/)requirements\/[^/]+\.(?:txt|in|pip)$/.test(path)
}

/** Names such as requirements-dev.txt and requirements/test.txt say what they are for. */
function scopeOf(path: string): Scope {
  const words = path
    .toLowerCase()
    .split('/')
    .slice(-2)
    .join('/')
    .split(/[^a-z]+/)
  if (words.some(word => /^constraints?$/.test(word))) return 'managed'
  const name = words.filter(word => !/^requirements?$/.test(word))
  if (name.some(word => /^(?:tests?|testing)$/.test(word))) return 'test'
  return name.some(word => /^(?:dev|develop|development|docs?|lint|linting|ci|mypy|typing)$/.test(word)) ? 'development' : 'runtime'
}

function include(path: string, name: string, constraint: boolean): Omit<Include, 'line' | 'endLine'> | undefined {
  const target = /^[a-z][a-z+]+:/.test(name) ? undefined : beside(path, name)
  return target === undefined ? undefined : { path: target, format: FORMAT, ...(constraint ? { scope: 'managed' as const } : {}) }
}

function fromText(content: string, scope: Scope, span: { readonly line: number; readonly endLine: number }): Declared[] {
  const text = content.replace(/\s+--[a-z-]+(?:[=\s].*)?$/s, '').trim()
  if (isLocal(text)) return []
  if (/^[a-z][a-z+]*:\/\/|^git@/.test(text)) {
    const address = text.split(/\s+;/, 1)[0] ?? text
    const name = nameOfAddress(address)
    return name ? [{ ...fromAddress(name, address), scope, direct: true, ...span }] : []
  }
  const requirement = pythonRequirement(text)
  if (!requirement) return []
  const { marker: _, ...component } = requirement
  return [{ ...component, scope, direct: true, ...span }]
}

function isLocal(text: string): boolean {
  return isLocalAddress(text) || (/^[^\s;@]*\.(?:whl|zip|tar\.gz)(?:\[[^\]]*\])?(?:\s|;|$)/.test(text) && !text.includes('://'))
}

function unquoted(text: string): string {
  return text.trim().replace(/^(["'])(.*)\1$/, '$2')
}

interface LogicalLine {
  readonly text: string
  readonly line: number
  readonly endLine: number
}

/** Lines joined at a backslash, without comments; empty ones are left out. */
function logicalLines(text: string): LogicalLine[] {
  const lines: LogicalLine[] = []
  let parts: string[] = []
  let first = 1
  const rows = text.split('\n')
  for (const [n, raw] of rows.entries()) {
    const row = raw.replace(/\r$/, '').replace(/(^|\s)#.*$/, '$1')
    if (parts.length === 0) first = n + 1
    const more = row.endsWith('\\')
    parts.push(more ? row.slice(0, -1) : row)
    if (more && n < rows.length - 1) continue
    const joined = parts.join(' ').trim()
    parts = []
    if (joined) lines.push({ text: joined, line: first, endLine: n + 1 })
  }
  return lines
}
