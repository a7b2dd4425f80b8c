// `npm run check`: everything that must hold, in the order in which it fails soonest.
//
// `--tested` says that the tests have just passed on what is committed: the build makes the same, or the check ends before them.
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const bin = name => `${root}/node_modules/.bin/${name}`
const GENERATED = ['dist', 'src/registry', 'schema', 'docs', 'README.md']

step('registry, types, knowledge, bundle', process.execPath, ['scripts/build.mjs'])
step('types of tests', bin('tsc'), ['-p', 'tsconfig.json'])
step('lint', bin('oxlint'), ['--type-aware'])
step('format', bin('oxfmt'), ['--check', 'src', '__tests__', 'scripts'])
step('layers', bin('depcruise'), ['--config', '.dependency-cruiser.mjs', 'src'])
step('unused exports and dependencies', bin('knip'), [])
unchanged()
if (process.argv.includes('--tested')) process.stdout.write('\n— tests: they passed on this very bundle before, and are not run again\n')
else step('tests', process.execPath, ['--experimental-vm-modules', '--no-warnings', 'node_modules/jest/bin/jest.js'])

function step(name, program, words) {
  process.stdout.write(`\n— ${name}\n`)
  const { status, error } = spawnSync(program, words, { cwd: root, stdio: 'inherit' })
  if (status !== 0) {
    process.stderr.write(`\nnpm run check: "${name}" failed${error ? `: ${error.message}` : ''}\n`)
    process.exit(1)
  }
}

/** What is generated must be what is committed. */
function unchanged() {
  process.stdout.write('\n— generated files are what the sources say\n')
  const { stdout } = spawnSync('git', ['status', '--porcelain', '--', ...GENERATED], { cwd: root, encoding: 'utf8' })
  if (stdout.trim() === '') return
  process.stderr.write(`\nnpm run check: generated files differ from what is committed. Run "npm run build" and commit them:\n${stdout}`)
  process.exit(1)
}
