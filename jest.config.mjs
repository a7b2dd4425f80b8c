import { spawnSync } from 'node:child_process'

/** Suites that make repositories, or ask which files this one has. */
const NEED_GIT = ['/__tests__/action/', '/__tests__/documents/', String.raw`/__tests__/commands/(init|scan|usage)\.test\.ts$`]

const hasGit = spawnSync('git', ['--version']).status === 0
if (!hasGit) process.stderr.write(`git is not installed: these suites are left out: ${NEED_GIT.join(', ')}\n`)

/** @type {import('jest').Config} */
export default {
  testEnvironment: 'node',
  maxWorkers: 2,
  roots: ['<rootDir>/__tests__'],
  setupFilesAfterEnv: ['<rootDir>/__tests__/same-examples.ts'],
  testMatch: ['**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/', ...(hasGit ? [] : NEED_GIT)],
  modulePathIgnorePatterns: ['/__tests__/manifests/.*/package\\.json$'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '^.+\\.ts$': ['@swc/jest', { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' }, module: { type: 'es6' } }],
  },
}
