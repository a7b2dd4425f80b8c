import { describe, expect, test } from '@jest/globals'
import { readManifest } from '#review/components.ts'
import { readYaml } from '#manifests/shared/yaml.ts'
import { Located } from '#manifests/shared/located.ts'

const PATHS = ['mix.exs', 'Package.swift', 'build.gradle', 'build.sbt', 'Gemfile', 'conanfile.py', 'DESCRIPTION', 'paket.dependencies']
const tree = { list: () => [], read: () => undefined }

describe.each(PATHS)('%s', path => {
  test('refuses binary data', () => expect(readManifest(path, 'PK\u0003\u0004\u0000\u0000junk', tree)?.error?.line).toBe(1))
  test('refuses prose', () => expect(readManifest(path, '\nOnce upon a time there was a pear.\nIt fell.\n', tree)?.error?.line).toBe(2))
  test('takes an empty file', () => expect(readManifest(path, '\n', tree)?.error).toBeUndefined())
})

test.each(['conda.yml', 'compose.yaml', 'environment.yml', 'stack.yaml'])('a workflow named %s is a workflow', name => {
  expect(readManifest(`.github/workflows/${name}`, 'on: push\njobs: {}\n', tree)?.format).toBe('github-workflow')
})

test.each([',', '"', "'"])('YAML full of stray %s is a fault in bounded time', sign => {
  const before = process.cpuUsage()
  expect(readYaml(`a: b\n${sign.repeat(100_000)}`)).not.toBeInstanceOf(Located)
  expect(process.cpuUsage(before).user).toBeLessThan(5_000_000)
})
