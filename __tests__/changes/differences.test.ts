import { describe, expect, test } from '@jest/globals'
import { compareComponents } from '#changes/compare-components.ts'
import { compareManifests } from '#changes/compare-manifests.ts'
import { linkLocks } from '#changes/link-locks.ts'
import { pairFiles } from '#changes/pair-renames.ts'
import { differenceBetween } from '#review/differences.ts'
import type { ReadManifest } from '#model/change.ts'
import type { Source } from '#model/command.ts'
import type { Declared, Scope } from '#model/manifest.ts'

const one = (name: string, version: string, line = 1, scope: Scope = 'runtime'): Declared => ({
  purl: `pkg:npm/${name}@${version}`,
  name,
  version,
  scope,
  line,
  endLine: line,
})

const file = (path: string, components: readonly Declared[], role: 'manifest' | 'lock' = 'manifest'): ReadManifest => ({
  path,
  format: role === 'lock' ? 'package-lock' : 'package-json',
  ecosystem: 'npm',
  role,
  components,
})

const told = (base: readonly Declared[], head: readonly Declared[], role: 'manifest' | 'lock' = 'manifest') =>
  compareComponents(base, head, role).map(({ before, after }) => `${before?.version ?? ''}>${after?.version ?? ''} ${after?.scope ?? ''}`)

describe('components that differ', () => {
  test('lines and order are no difference', () => {
    expect(told([one('pear', '1', 1), one('plum', '1', 2)], [one('plum', '1', 7), one('pear', '1', 9)])).toEqual([])
  })

  test('versions are paired with the nearest', () => {
    expect(told([one('pear', '1.1.12'), one('pear', '5.0.4')], [one('pear', '5.0.5'), one('pear', '1.1.13')])).toEqual([
      '1.1.12>1.1.13 runtime',
      '5.0.4>5.0.5 runtime',
    ])
  })

  test('what is left over came or went', () => {
    expect(told([one('pear', '1')], [one('pear', '1'), one('pear', '2')])).toEqual(['>2 runtime'])
    expect(told([one('pear', '1'), one('plum', '1')], [one('pear', '1')])).toEqual(['1> '])
  })

  test('another scope is a change, in lock files only where it begins to ship', () => {
    const [inner, outer] = [one('pear', '1', 1, 'development'), one('pear', '1')]
    expect(told([inner], [outer])).toEqual(['1>1 runtime'])
    expect(told([outer], [inner])).toEqual(['1>1 development'])
    expect(told([inner], [outer], 'lock')).toEqual(['1>1 runtime'])
    expect(told([outer], [inner], 'lock')).toEqual([])
  })

  test('another source of the same version is a change', () => {
    expect(told([one('pear', '1')], [{ ...one('pear', '1'), fetchedFrom: 'https://x.invalid' }])).toEqual(['1>1 runtime'])
  })
})

describe('files that differ', () => {
  test('a moved manifest is no change', () => {
    const pairs = pairFiles([file('a/package.json', [one('pear', '1')])], [file('b/package.json', [one('pear', '1')])])
    expect(pairs.flatMap(({ base, head }) => compareManifests(base, head))).toEqual([])
  })

  test('all of the head counts where the base could not be read', () => {
    const broken = { ...file('package.json', []), error: { message: 'broken' } }
    expect(compareManifests(broken, file('package.json', [one('pear', '1')])).map(({ change }) => change)).toEqual(['added'])
  })

  test('a manifest and its lock file are joined', () => {
    const lock = file('package-lock.json', [{ ...one('pear', '1.2.0', 8), direct: true }], 'lock')
    const manifest = file('package.json', [
      { purl: 'pkg:npm/pear', name: 'pear', requirement: '^1', scope: 'runtime', line: 3, endLine: 3 },
    ])
    const changes = [...compareManifests(undefined, manifest), ...compareManifests(undefined, lock)]
    const [declared, locked] = linkLocks(
      changes,
      () => undefined,
      () => lock,
    )
    expect(declared?.locked).toEqual({ path: 'package-lock.json', purl: 'pkg:npm/pear@1.2.0', version: '1.2.0', line: 8, endLine: 8 })
    expect(locked?.declared).toEqual({ path: 'package.json', line: 3, endLine: 3 })
  })
})

/** A tree in memory, with the paths that were read. */
function treeOf(files: Readonly<Record<string, string>>): Source & { readonly asked: string[] } {
  const asked: string[] = []
  return {
    asked,
    list: () => Object.keys(files).sort(),
    id: path => files[path],
    read(path) {
      asked.push(path)
      const text = files[path]
      return text === undefined ? { error: 'no such file' } : { bytes: new TextEncoder().encode(text) }
    },
  }
}

const between = (base: Record<string, string>, head: Record<string, string>) => {
  const sides = [treeOf(base), treeOf({ ...base, ...head })] as const
  const { changes } = differenceBetween(...sides)
  return {
    told: changes.map(({ path, change, name, to, scope }) => `${path} ${change} ${name} ${to ?? ''} ${scope}`),
    asked: sides[1].asked,
  }
}

describe('files that others reach', () => {
  const base = {
    'requirements.txt': '-r deps/all.list\n',
    'api/requirements.txt': 'plum==1\n',
    'deps/all.list': 'pear==1\n',
    'deps/other.list': 'quince==1\n',
    'notes.md': '',
  }

  test('an included file that changes is compared', () => {
    expect(between(base, { 'deps/all.list': 'pear==2\n' }).told).toEqual(['deps/all.list updated pear 2 runtime'])
  })

  test('a file that is included from now on comes in whole', () => {
    expect(between(base, { 'api/requirements.txt': 'plum==1\n-r ../deps/other.list\n' }).told).toEqual([
      'deps/other.list added quince 1 runtime',
    ])
  })

  test('constraints bring nothing in', () => {
    expect(between(base, { 'api/requirements.txt': 'plum==1\n-c ../deps/other.list\n' }).told).toEqual([
      'deps/other.list added quince 1 managed',
    ])
  })

  test('nothing else is read', () => {
    expect(between(base, { 'api/requirements.txt': 'plum==2\n', 'notes.md': 'x' }).asked).toEqual(['api/requirements.txt'])
  })

  test('a property of the parent changes what its children need', () => {
    const pom = (body: string) => `<project><groupId>g</groupId>${body}</project>`
    const child = pom(
      '<parent><groupId>g</groupId><artifactId>top</artifactId></parent><artifactId>app</artifactId><dependencies><dependency><groupId>f</groupId><artifactId>pear</artifactId><version>${pear}</version></dependency></dependencies>',
    )
    const parent = (version: string) => pom(`<artifactId>top</artifactId><properties><pear>${version}</pear></properties>`)
    const told = between({ 'pom.xml': parent('1'), 'app/pom.xml': child }, { 'pom.xml': parent('2') }).told
    expect(told).toEqual(['app/pom.xml updated f:pear 2 runtime'])
  })

  test('a property that MSBuild imports changes what the projects need', () => {
    const properties = (version: string) => `<Project><PropertyGroup><PearVersion>${version}</PearVersion></PropertyGroup></Project>`
    const project = '<Project><ItemGroup><PackageReference Include="Pear" Version="$(PearVersion)" /></ItemGroup></Project>'
    const tree = {
      'Directory.Build.props': '<Project><Import Project="eng\\Versions.props" /></Project>',
      'eng/Versions.props': properties('1.0.0'),
      'src/App/App.csproj': project,
    }
    expect(between(tree, { 'eng/Versions.props': properties('1.1.0') }).told).toEqual(['src/App/App.csproj updated Pear 1.1.0 runtime'])
  })
})
