import type { ManifestFormat } from '#model/manifest.ts'
import { fault, unreadable } from '#manifests/shared/fault.ts'
import { readJsonDocument, type JsonDocument } from '#manifests/shared/json-document.ts'
import { Locked } from '#manifests/shared/locked.ts'
import { mavenPurl } from '#manifests/shared/purls.ts'

/** The lock file of the sbt-dependency-lock plugin. Source: https://github.com/stringbean/sbt-dependency-lock */
export const manifest: ManifestFormat = {
  format: 'sbt-lock',
  ecosystem: 'maven',
  role: 'lock',
  matches: path => path.endsWith('.sbt.lock'),
  parse({ text }) {
    const document = readJsonDocument(text)
    if ('error' in document) return unreadable(document)
    const dependencies = document.find(0, 'dependencies')
    if (dependencies < 0) return unreadable(fault('expected the key "dependencies"', 1))
    const found = new Locked(text, document.codes)
    if (document.isList(dependencies))
      for (let at = document.first(dependencies); at < document.end(dependencies); at = document.next(at)) declare(document, at, found)
    return { components: found.end() }
  },
}

function declare(document: JsonDocument, at: number, found: Locked): void {
  const group = document.stringAt(at, 'org')
  const name = document.stringAt(at, 'name')
  const version = document.stringAt(at, 'version')
  if (!group || !name) return
  const { line, endLine } = document.span(at)
  const component = found.named(`${group}:${name}`, version, line, endLine, isForTests(document, at) ? 'test' : 'runtime')
  const { purls } = found
  purls.begin('pkg:maven/')
  purls.takeText(group, 0, group.length)
  purls.put('/')
  purls.takeText(name, 0, name.length)
  if (version) {
    purls.put('@')
    purls.takeText(version, 0, version.length)
  }
  if (!purls.give(component)) component.purl = mavenPurl(group, name, version)
}

/** Whether all configurations that it is in are for tests. */
function isForTests(document: JsonDocument, dependency: number): boolean {
  const list = document.find(dependency, 'configurations')
  if (!document.isList(list) || document.first(list) >= document.end(list)) return false
  for (let at = document.first(list); at < document.end(list); at = document.next(at))
    if (!/test/i.test(document.string(at) ?? '')) return false
  return true
}
