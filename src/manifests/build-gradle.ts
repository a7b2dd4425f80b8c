import type { Declared, ManifestFormat, Scope, Tree, Unread } from '#model/manifest.ts'
import { entry, mergeSame } from '#manifests/shared/entry.ts'
import { gradleConstants, statements, type Statement } from '#manifests/shared/gradle-script.ts'
import { literalAssignments, tokenize, type Token } from '#manifests/shared/program-tokens.ts'
import { mavenPurl } from '#manifests/shared/purls.ts'
import { unreadable } from '#manifests/shared/fault.ts'
import { lacksHallmark } from '#manifests/shared/hallmark.ts'

const GROOVY = {
  lineComments: ['//'],
  blockComments: [['/*', '*/']],
  quotes: ['"""', "'''", '"', "'"],
  interpolation: ['${', '$'],
  wordSigns: '$',
} as const

const HALLMARK =
  /^[ \t]*(?:@?[\w.]+(?:[ \t]+[\w.$<>]+)?[ \t]*(?:[({=]|\+=|<<|\[)|(?:apply|import|package|def|val|var|task|include|project|group|version|ext|id|alias|implementation|api|classpath)\b|[\w.]+[ \t]+['"])/m

/**
 * A Gradle build script as far as it is literal: coordinates in `dependencies`, ids with versions in `plugins`.
 *
 * Constants of the file and of gradle.properties are put in; catalog references are declared in the catalog.
 * Source: https://docs.gradle.org/current/userguide/declaring_dependencies_basics.html
 */
export const manifest: ManifestFormat = {
  format: 'build-gradle',
  ecosystem: 'maven',
  role: 'manifest',
  matches: path => /\.gradle(\.kts)?$/.test(path),
  parse({ path, text, tree }) {
    const foreign = lacksHallmark(text, HALLMARK, 'a Gradle script')
    if (foreign) return unreadable(foreign)
    const tokens = tokenize(text, GROOVY)
    const constants = new Map([
      ...gradleProperties(path, tree),
      ...gradleConstants(tokens),
      ...[...literalAssignments(tokens)].map(([name, token]) => [name, token.text] as const),
    ])
    const components: Declared[] = []
    const unread: Unread[] = []
    for (const { statement, blocks } of statements(tokens)) {
      const found = blocks.at(-1) === 'plugins' ? plugin(statement, constants) : dependencies(statement, blocks, constants)
      if (found) components.push(...found)
      else unread.push({ line: statement.line, endLine: statement.endLine, what: `${statement.head.text} …`.slice(0, 80) })
    }
    components.push(...named(tokens, constants))
    return { components: mergeSame(components), ...(unread.length > 0 ? { unread } : {}) }
  },
}

/** What a statement brings in; undefined where its text does not tell. */
function dependencies(statement: Statement, blocks: readonly string[], constants: ReadonlyMap<string, string>): Declared[] | undefined {
  const { tokens } = statement
  if (statement.head.text === 'dependencySet') return dependencySet(statement, blocks, constants)
  const words = new Set(tokens.filter(token => token.kind === 'word').map(token => token.text))
  const strings = tokens.filter(token => token.kind === 'string').map(token => literal(token, constants))
  const scope = scopeOf(statement.head.text, blocks)
  const named = new Map(['group', 'name', 'version'].map(key => [key, argument(tokens, key, constants)]))
  const group = named.get('group')
  const name = named.get('name')
  if (group && name) return [declare(group, name, named.get('version') ?? insisted(statement, constants), statement, scope)]
  if (strings.some(text => text === undefined)) return unversioned(statement, constants, scope)
  const coordinates = strings
    .filter(text => text !== undefined && /^[^:\s/]+:[^:\s/]+(:[^\s]*)?$/.test(text))
    .map(text => (text ?? '').split(':'))
  if (coordinates.length > 0)
    return coordinates.map(([of = '', artifact = '', version]) =>
      declare(of, artifact, version?.replace(/@.*$/, '') || insisted(statement, constants), statement, scope),
    )
  const [first, second, third] = strings
  if (words.has('kotlin') && first) return [declare('org.jetbrains.kotlin', `kotlin-${first}`, second, statement, scope)]
  if (first && second && strings.length <= 4 && !/[/\\]/.test(first) && words.size === 0)
    return [declare(first, second, third, statement, scope)]
  // Projects, files and catalog references are declared elsewhere or nowhere.
  const known = ['project', 'projects', 'files', 'fileTree', 'gradleApi', 'localGroovy', 'gradleTestKit', 'libs'].some(word =>
    words.has(word),
  )
  return known || tokens.length === 0 || tokens[0]?.text === '=' ? [] : undefined
}

/** Artifacts of one group in one version: `dependencySet("group:version") { entry("artifact") }`, or both by name. */
function dependencySet(statement: Statement, blocks: readonly string[], constants: ReadonlyMap<string, string>): Declared[] | undefined {
  const { tokens, closure } = statement
  const first = tokens.find(token => token.kind === 'string')
  const [written, fixed] = (first && literal(first, constants)?.split(':')) ?? []
  const group = argument(tokens, 'group', constants) ?? written
  const version = argument(tokens, 'version', constants) ?? fixed
  const entries = closure.flatMap((token, at) => {
    const name = closure[at + 1]?.text === '(' ? closure[at + 2] : closure[at + 1]
    const artifact = token.kind === 'word' && token.text === 'entry' && name?.kind === 'string' ? literal(name, constants) : undefined
    return artifact ? [{ artifact, place: { ...statement, line: token.line, endLine: name?.endLine ?? token.line } }] : []
  })
  if (!group || entries.length === 0) return undefined
  const scope = scopeOf(statement.head.text, blocks)
  return entries.map(({ artifact, place }) => declare(group, artifact, version, place, scope))
}

/** `group:artifact:version`, as no other text looks: a dotted group, or a module named like its group. */
const COORDINATES = /^([\w-]+(?:\.[\w-]+)+|([\w-]+)(?=:\2:)):([\w.-]+):([\w.+-]*\d[\w.+-]*)(?::[\w-]+)?(?:@\w+)?$/

/** The same with a version that stands elsewhere. */
const OPEN = /^([\w-]+(?:\.[\w-]+)+)():([\w.-]+):\$[\w.{}]+$/

/** Coordinates that are given a name, for scripts to take them by: `pear: "fruit:pear:1.0"`, `pear = "fruit:pear:1.0"`. */
function named(tokens: readonly Token[], constants: ReadonlyMap<string, string>): Declared[] {
  return tokens.flatMap((token, at) => {
    const [name, sign] = [tokens[at - 2], tokens[at - 1]]
    if (token.kind !== 'string' || name?.kind !== 'word' || (sign?.text !== ':' && sign?.text !== '=')) return []
    const known = literal(token, constants)
    const [, group, , artifact, version] = known === undefined ? (OPEN.exec(token.text) ?? []) : (COORDINATES.exec(known) ?? [])
    if (!group || !artifact || /^[\da-f]{40,}$/.test(version ?? '')) return []
    return [
      declare(
        group,
        artifact,
        version,
        { head: token, tokens: [], closure: [], end: at, line: token.line, endLine: token.endLine },
        'runtime',
      ),
    ]
  })
}

/** `group:artifact:$version` of a value that stands elsewhere: the package is known, its version is not. */
function unversioned(statement: Statement, constants: ReadonlyMap<string, string>, scope: Scope): Declared[] | undefined {
  const strings = statement.tokens.filter(token => token.kind === 'string')
  const [only] = strings
  const [, group, artifact, version] = /^([\w.-]+):([\w.-]+):([^:@]*)(?:@\w+)?$/.exec(only?.text ?? '') ?? []
  if (strings.length !== 1 || !group || !artifact || !version?.includes('$')) return undefined
  return [declare(group, artifact, insisted(statement, constants), statement, scope)]
}

function declare(group: string, artifact: string, requirement: string | undefined, statement: Statement, scope: Scope): Declared {
  const exact = requirement && !/[[\](),+]|^latest\./.test(requirement) ? requirement.replace(/!!.*$/, '') : undefined
  return entry(
    {
      purl: mavenPurl(group, artifact, exact),
      name: `${group}:${artifact}`,
      version: exact,
      requirement,
      direct: scope === 'managed' ? undefined : true,
    },
    statement,
    scope,
  )
}

function plugin(statement: Statement, constants: ReadonlyMap<string, string>): Declared[] | undefined {
  const { head, tokens } = statement
  const id = tokens.find(token => token.kind === 'string')
  const at = tokens.findIndex(token => token.kind === 'word' && token.text === 'version')
  if (head.text === 'alias' || at < 0 || !id) return []
  const given = tokens.slice(at + 1).find(token => token.text !== '(')
  const version = given && (given.kind === 'string' ? literal(given, constants) : constants.get(given.text))
  const short = literal(id, constants)
  if (!version || !short) return undefined
  const name = head.text === 'kotlin' ? `org.jetbrains.kotlin.${short}` : short
  return [
    entry(
      { purl: mavenPurl(name, `${name}.gradle.plugin`, version), name, version, requirement: version, direct: true },
      statement,
      'plugin',
    ),
  ]
}

/** A string with the constants of the file put in; undefined where another value is spliced in. */
function literal(token: Token, constants: ReadonlyMap<string, string>): string | undefined {
  if (token.literal) return token.text
  let open = false
  const text = token.text.replace(
    /\$(?:\{([^{}]*)\}|([A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*))/g,
    (_, braced: string | undefined, plain: string | undefined) => {
      const name = (braced ?? plain ?? '').trim()
      const parts = name.split('.')
      const value = constants.get(name) ?? constants.get(parts.slice(-2).join('.')) ?? constants.get(parts.at(-1) ?? name)
      open ||= value === undefined
      return value ?? ''
    },
  )
  return open || text.includes('$') ? undefined : text
}

/** `group: 'x'` in Groovy, `group = "x"` in Kotlin. */
function argument(tokens: readonly Token[], key: string, constants: ReadonlyMap<string, string>): string | undefined {
  const at = tokens.findIndex((token, n) => token.kind === 'word' && token.text === key && /^[:=]$/.test(tokens[n + 1]?.text ?? ''))
  const value = at < 0 ? undefined : tokens[at + 2]
  return value?.kind === 'string' ? literal(value, constants) : value?.kind === 'word' ? constants.get(value.text) : undefined
}

/** The version that a closure insists on: `version { strictly("1.0") }`. */
function insisted({ closure }: Statement, constants: ReadonlyMap<string, string>): string | undefined {
  const at = closure.findIndex(token => token.kind === 'word' && ['strictly', 'require', 'prefer'].includes(token.text))
  const value = at < 0 ? undefined : closure.slice(at, at + 3).find(token => token.kind === 'string')
  return value && literal(value, constants)
}

function scopeOf(configuration: string, blocks: readonly string[]): Scope {
  if (blocks.includes('constraints') || blocks.includes('imports') || blocks.includes('dependencyManagement')) return 'managed'
  if (configuration === 'classpath' || /annotationProcessor|^kapt|^ksp/i.test(configuration)) return 'build'
  if (/test/i.test(configuration)) return 'test'
  return /^(developmentOnly|debugImplementation)$/.test(configuration) ? 'development' : 'runtime'
}

/** The properties beside the script and at the root. */
function gradleProperties(path: string, tree: Tree): (readonly [string, string])[] {
  const places = new Set(['gradle.properties', `${path.slice(0, path.lastIndexOf('/') + 1)}gradle.properties`])
  return [...places].flatMap(place =>
    (tree.read(place) ?? '').split('\n').flatMap(line => {
      const [, name, value] = /^\s*([\w.-]+)\s*[=:]\s*(\S+)\s*$/.exec(line) ?? []
      return name && value ? [[name, value] as const] : []
    }),
  )
}
