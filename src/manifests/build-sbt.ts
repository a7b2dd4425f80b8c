import type { Declared, ManifestFormat, Scope, Unread } from '#model/manifest.ts'
import { entry, mergeSame } from '#manifests/shared/entry.ts'
import { literalAssignments, tokenize, type Token } from '#manifests/shared/program-tokens.ts'
import { mavenPurl } from '#manifests/shared/purls.ts'
import { unreadable } from '#manifests/shared/fault.ts'
import { lacksHallmark } from '#manifests/shared/hallmark.ts'

const SCALA = { lineComments: ['//'], blockComments: [['/*', '*/']], quotes: ['"""', '"'], wordSigns: '$' } as const

const HALLMARK =
  /:=|\+\+?=|%%?[ \t]*"|^[ \t]*(?:lazy[ \t]+val|val|def|import|object|addSbtPlugin|enablePlugins|disablePlugins)\b|^[ \t]*[A-Za-z]\w*[ \t]*\(|\(project\b|\.settings\b|\bThisBuild\b/m

/**
 * sbt’s build as far as it is literal: `"group" %% "artifact" % "version" % Test`.
 *
 * Source: https://www.scala-sbt.org/1.x/docs/Library-Dependencies.html
 */
export const manifest: ManifestFormat = {
  format: 'build-sbt',
  ecosystem: 'maven',
  role: 'manifest',
  matches: path => path.endsWith('.sbt') || /(^|\/)project\/[^/]*([Dd]ependenc|Versions)[^/]*\.scala$/.test(path),
  parse({ text }) {
    const foreign = lacksHallmark(text, HALLMARK, 'an sbt build')
    if (foreign) return unreadable(foreign)
    const tokens = tokenize(text, SCALA)
    const constants = literalAssignments(tokens)
    const suffix = scalaSuffix(tokens)
    const components: Declared[] = []
    const unread: Unread[] = []
    for (let at = 0; at < tokens.length; at++) {
      const found = dependencyAt(tokens, at, constants, suffix)
      const group = tokens[at]
      if (!found && group && hasComputedArtifact(tokens, at))
        unread.push({ line: group.line, endLine: group.endLine, what: `the artifact of ${group.text}` })
      if (!found) continue
      components.push(found.component)
      if (found.open)
        unread.push({ line: found.component.line, endLine: found.component.endLine, what: `the version of ${found.component.name}` })
      at = found.end - 1
    }
    return { components: mergeSame(components), ...(unread.length > 0 ? { unread } : {}) }
  },
}

function dependencyAt(tokens: readonly Token[], start: number, constants: ReadonlyMap<string, Token>, suffix: string | undefined) {
  const group = tokens[start]
  if (group?.kind !== 'string' || !group.literal) return undefined
  const first = percents(tokens, start + 1)
  const artifact = tokens[start + 1 + first]
  if (artifact?.kind !== 'string' || first === 0) return undefined
  let at = start + first + 2
  let last = artifact
  let given: Token | undefined
  const configurations: string[] = []
  for (let more = percents(tokens, at); more > 0; more = percents(tokens, at)) {
    const operand = tokens[at + more]
    if (!operand) break
    if (given) configurations.push(operand.text)
    else given = operand
    last = operand
    at += more + 1
    // A constant may stand in an object: V.circe.
    while (tokens[at]?.text === '.' && tokens[at + 1]?.kind === 'word') {
      const member = tokens[at + 1]
      if (configurations.length === 0 && member) given = member
      last = member ?? last
      at += 2
    }
  }
  const value = given?.kind === 'string' ? given : given && constants.get(given.text)
  const version = value?.text
  const crossed = first > 1 && suffix !== undefined ? `${artifact.text}${suffix}` : artifact.text
  const fixed = version && !/[[\](),+]|^latest\./.test(version) ? version : undefined
  const also = value && value !== given ? [{ line: value.line, endLine: value.endLine }] : undefined
  const span = { line: group.line, endLine: last.endLine }
  const name = `${group.text}:${crossed}`
  const component = entry(
    { purl: mavenPurl(group.text, crossed, fixed), name, version: fixed, requirement: version, direct: true, also },
    span,
    scopeOf(tokens, start, configurations),
  )
  return { component, open: given !== undefined && version === undefined, end: at }
}

/** `"org.example" % ("name_" + scalaVersion.value) % "1.0"`. */
function hasComputedArtifact(tokens: readonly Token[], at: number): boolean {
  const group = tokens[at]
  if (group?.kind !== 'string' || !group.literal || !/^[\w-]+(?:\.[\w-]+)+$/.test(group.text)) return false
  const signs = percents(tokens, at + 1)
  return signs > 0 && tokens[at + 1 + signs]?.text === '('
}

/** How many percent signs stand there: one for Java, two for Scala, three for Scala.js. */
function percents(tokens: readonly Token[], at: number): number {
  let count = 0
  while (count < 3 && tokens[at + count]?.kind === 'sign' && tokens[at + count]?.text === '%') count++
  return count
}

function scopeOf(tokens: readonly Token[], start: number, configurations: readonly string[]): Scope {
  const call = tokens[start - 1]?.text === '(' ? tokens[start - 2]?.text : undefined
  if (call === 'addSbtPlugin' || call === 'addCompilerPlugin' || call === 'compilerPlugin') return 'plugin'
  const all = configurations.map(one => one.toLowerCase())
  if (all.length > 0 && all.every(one => /^(test|it|integrationtest)(->.*)?$|^(test,|it,)/.test(one))) return 'test'
  return all.includes('optional') ? 'optional' : 'runtime'
}

/** The suffix that `%%` adds, where one Scala version is stated. Source: https://docs.scala-lang.org/overviews/core/binary-compatibility-of-scala-releases.html */
function scalaSuffix(tokens: readonly Token[]): string | undefined {
  const at = tokens.findIndex(token => token.kind === 'word' && token.text === 'scalaVersion')
  const version = at < 0 ? undefined : tokens.slice(at, at + 5).find(token => token.kind === 'string')?.text
  const [, major, minor] = /^(\d+)\.(\d+)/.exec(version ?? '') ?? []
  return major === undefined ? undefined : major === '2' ? `_2.${minor}` : `_${major}`
}
