// From sources to dist: registry, tsc, knowledge, and one ncc bundle for the action and one for the command line.
import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import path from 'node:path'
import { minifySync } from '@swc/core'

const root = fileURLToPath(new URL('..', import.meta.url))
const at = (...parts) => path.join(root, ...parts)
const onlyCode = process.argv.includes('--no-bundle')

/** Stands before the modules of a chunk while names are shortened, so that the brackets around them stay. */
const EAGER = 'compiledAtOnce'

run('scripts/generate.mjs')
rmSync(at('build'), { recursive: true, force: true })
run('node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json')
writeFileSync(at('build', 'package.json'), '{"type":"module","imports":{"#*.ts":"./*.js"}}\n')
run('scripts/knowledge.mjs', at('build', 'io'))
run('scripts/documents.mjs')
if (!onlyCode) bundle()

function bundle() {
  rmSync(at('dist'), { recursive: true, force: true })
  mkdirSync(at('dist'))
  for (const entry of ['cli', 'index']) {
    if (!existsSync(at('build', `${entry}.js`))) continue
    const out = at('build', 'bundle', entry)
    run(
      'node_modules/@vercel/ncc/dist/ncc/cli.js',
      'build',
      `build/${entry}.js`,
      '-o',
      out,
      '--license',
      'licenses.txt',
      '--target',
      'es2022',
      '--no-cache',
      '--quiet',
    )
    giveDataNames(out)
    shorten(out)
    for (const file of readdirSync(out)) {
      // ncc calls every bundle index.js, and every chunk N.index.js: two bundles in one folder need two names.
      const name = file.replace(/^((?:\d+\.)?)index\.js$/, `$1${entry}.js`)
      if (name.endsWith('.js'))
        writeFileSync(path.join(out, file), readFileSync(path.join(out, file), 'utf8').replaceAll('".index.js"', `".${entry}.js"`))
      if (name !== file) renameSync(path.join(out, file), path.join(out, name))
    }
    cpSync(out, at('dist'), { recursive: true })
  }
}

/** ncc names data files by their hash and writes binary ones as text: they get names that stay, and their own bytes. */
function giveDataNames(folder) {
  const known = readdirSync(at('build', 'io')).filter(file => /\.(bin|json)$/.test(file))
  const names = new Map(
    readdirSync(folder)
      .filter(file => /^[0-9a-f]{16,}\.(bin|json)$/.test(file))
      .map(file => [file, nameOf(file)]),
  )
  for (const file of readdirSync(folder).filter(file => file.endsWith('.js'))) {
    const code = readFileSync(path.join(folder, file), 'utf8')
    writeFileSync(
      path.join(folder, file),
      [...names].reduce((text, [hashed, name]) => text.replaceAll(hashed, name), code),
    )
  }
  for (const [hashed, name] of names) {
    rmSync(path.join(folder, hashed))
    cpSync(at('build', 'io', name), path.join(folder, name))
  }

  /** The data file of which ncc made this one: the only one of its kind, or the one that holds the same. */
  function nameOf(file) {
    const alike = known.filter(name => path.extname(name) === path.extname(file))
    const [only, ...more] = alike
    return more.length === 0 ? only : alike.find(name => sameContent(at('build', 'io', name), path.join(folder, file)))
  }
}

function sameContent(one, other) {
  return readFileSync(one).equals(readFileSync(other))
}

/**
 * Half as much code to read at every start; ncc itself leaves the chunks as they are. Only names and spaces change.
 *
 * V8 compiles a function in brackets while it reads it, and reads any other twice: https://v8.dev/blog/preparser#pife
 */
function shorten(folder) {
  for (const file of readdirSync(folder).filter(file => file.endsWith('.js'))) {
    const code = readFileSync(path.join(folder, file), 'utf8').replace(
      /^(\/\*\*\*\/ )\(\(([\w, ]*)\) => \{$/gm,
      `$1${EAGER}(function ($2) {`,
    )
    const short = minifySync(code, { module: true, compress: false, mangle: true, format: { comments: 'some' } }).code
    writeFileSync(path.join(folder, file), short.replaceAll(`${EAGER}(function`, '(function'))
  }
}

function run(script, ...words) {
  execFileSync(process.execPath, [at(script), ...words], { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] })
}
