// `npm run figures`: measures, and writes the tables of docs/figures.md. Needs `npm run build`, and a corpus with its scorers.
//
// npm run figures -- [--tools FOLDER] [--speed] [--limit N] [--print]
//   --tools   where the scorers are; default ../shared/tools
//   --speed   the speed tables too; only on a machine that does nothing else
//   --limit   the first N cases of each corpus, to try this script out; writes nothing
//   --print   writes nothing
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

const root = fileURLToPath(new URL('..', import.meta.url))
const PAGE = path.join(root, 'docs/figures.md')

/** Rows: what was measured, the figure out of the results, and what it is a share of. */
const ROWS = [
  [
    '**restricted called open-source**',
    ({ osd }) => osd.handRead.negativesCalledOpen,
    ({ osd }) => `${osd.handRead.negatives} restricted texts`,
  ],
  [
    '**the same, one restricting clause put into an open text**',
    ({ osd }) => osd.mutants?.calledOpenSource,
    ({ osd }) => osd.mutants && `${osd.mutants.texts} texts`,
  ],
  ['**false accusations**, with index and catalogue', ({ osd }) => osd.handRead.falseAccusations, ({ osd }) => openTexts(osd)],
  [
    'restricted texts called `not-open-source`',
    ({ osd }) => percent(osd.handRead.recall),
    ({ osd }) => `${osd.handRead.negatives}; the others are \`unreviewed\``,
  ],
  [
    'criterion named: recall, precision',
    ({ osd }) => both(osd.criteria.recall, osd.criteria.precisionWithMay),
    ({ osd }) => `${osd.criteria.files} texts labeled by hand`,
  ],
  [
    'texts that OSI approved called `open-source`',
    ({ osd }) => percent(osd.calledOpen['pos-osi']),
    ({ osd }) => `${approved(osd)}; the others are \`unreviewed\``,
  ],
  [
    'the rules alone: restricted texts called `not-open-source`',
    ({ rules }) => percent(rules.handRead.recall),
    ({ rules }) => String(rules.handRead.negatives),
  ],
  ['the rules alone: false accusations', ({ rules }) => rules.handRead.falseAccusations, ({ rules }) => openTexts(rules)],
  [
    'the rules alone: clause put into an open text found, quoted',
    ({ rules }) => rules.mutants && `${rules.mutants.caught}, ${rules.mutants.clauseQuoted}`,
    ({ rules }) => rules.mutants && String(rules.mutants.texts),
  ],
  [
    'license texts: exactly the ids that are in them',
    ({ identify }) => percent(identify.all.exact / identify.all.texts),
    ({ identify }) => `${identify.all.texts} texts`,
  ],
  ['license texts: a wrong id', ({ identify }) => identify.all.wrong, ({ identify }) => `${identify.all.texts} texts`],
  [
    'components with name and version; in the block that declares them',
    ({ manifests: { all } }) => both(all.versions / all.expected, all.lineInBlock / all.lines),
    ({ manifests: { all, formats } }) => `${all.expected} in ${all.files} files of ${Object.keys(formats).length} formats`,
  ],
  [
    'model cards: findings, recall and precision',
    ({ models }) => both(models.cards.findingsRecall, models.cards.findingsPrecision),
    ({ models }) => `${models.cards.cards} cards`,
  ],
  [
    'model licenses: verdict right',
    ({ models }) => percent(models.texts.verdictRight / models.texts.texts),
    ({ models }) => `${models.texts.texts} texts`,
  ],
  [
    'model ids in code: recall, precision',
    ({ models }) => both(models.code.recall, models.code.precision),
    ({ models }) => `${models.code.references} in ${models.code.files} files`,
  ],
  [
    'changes: recall, precision',
    ({ changes }) => both(changes.recall, changes.precision),
    ({ changes }) => `${changes.expected} components in ${changes.cases} changes`,
  ],
]

/** Scorers by the name of their result, with what is asked of them. */
const SCORERS = {
  osd: ['osd'],
  rules: ['osd', '--rules-only'],
  identify: ['identify'],
  manifests: ['manifests'],
  models: ['models'],
  changes: ['changes'],
}

const BENCHES = ['start', 'identify', 'manifests', 'models', 'review', 'scan']

const { values } = parseArgs({
  options: {
    tools: { type: 'string', default: path.join(root, '../shared/tools') },
    speed: { type: 'boolean' },
    limit: { type: 'string' },
    print: { type: 'boolean' },
  },
})
if (!existsSync(path.join(values.tools, 'score-osd.mjs'))) {
  process.stderr.write(
    `There are no scorers in ${values.tools}: they and their corpus do not belong to this repository. docs/figures.md stays as it is; name another place by --tools FOLDER.\n`,
  )
  process.exit(2)
}
if (!existsSync(path.join(root, 'dist/cli.js'))) {
  process.stderr.write('dist/cli.js is missing: run "npm run build" first.\n')
  process.exit(2)
}

const parts = { accuracy: accuracy(), ...(values.speed ? { speed: speed() } : {}) }
const page = Object.entries(parts).reduce(put, readFileSync(PAGE, 'utf8'))
if (values.print || values.limit !== undefined) process.stdout.write(`${Object.values(parts).join('\n\n')}\n`)
else writeFileSync(PAGE, page)

function accuracy() {
  const results = Object.fromEntries(Object.entries(SCORERS).map(([name, [scorer, ...words]]) => [name, score(scorer, words)]))
  const rows = ROWS.map(([what, figure, of]) => [what, figure(results) ?? 'not measured', of(results) ?? ''])
  return `${when()}\n\n${table(['what', 'figure', 'of'], rows)}`
}

function score(scorer, words) {
  process.stderr.write(`score-${scorer} ${words.join(' ')}\n`)
  const limit = values.limit === undefined ? [] : ['--limit', values.limit]
  const script = path.resolve(values.tools, `score-${scorer}.mjs`)
  return JSON.parse(
    execFileSync(process.execPath, [script, '--json', ...words, ...limit], { cwd: root, encoding: 'utf8', maxBuffer: 1 << 28 }),
  )
}

/** What the benchmarks print, each under its command. */
function speed() {
  const blocks = BENCHES.map(name => {
    process.stderr.write(`bench:${name}\n`)
    const run = spawnSync('npm', ['run', '--silent', `bench:${name}`], { cwd: root, encoding: 'utf8', shell: process.platform === 'win32' })
    if (run.status !== 0) process.stderr.write(run.stderr)
    return `### \`npm run bench:${name}\`\n\n${run.status === 0 ? block(run.stdout.trim()) : 'Not measured.'}`
  })
  return `${when()} ${cpus().length} cores (${cpus()[0]?.model.trim() ?? 'unknown'}), Node ${process.version}.\n\n${blocks.join('\n\n')}`
}

/** A table stays one; what is aligned by spaces needs a fence. */
function block(text) {
  return /^\|/m.test(text) ? text : `\`\`\`text\n${text}\n\`\`\``
}

function when() {
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { cwd: root, encoding: 'utf8' }).trim()
  return `Measured on ${new Date().toISOString().slice(0, 10)} at commit \`${commit}\`, all in one run.`
}

function put(text, [name, part]) {
  const place = new RegExp(`(<!-- ${name}: written by npm run figures -->\\n)[\\s\\S]*?(<!-- end -->)`)
  if (!place.test(text)) throw new Error(`docs/figures.md has no place for "${name}"`)
  return text.replace(place, (_, open, close) => `${open}\n${part}\n\n${close}`)
}

function table(head, body) {
  const line = cells => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...body.map(line)].join('\n')
}

function openTexts({ handRead, falseAccusations }) {
  return `${handRead.positives} texts that OSI approved or Debian main holds (${falseAccusations['pos-osi'].replace('/', ' of the ')} that OSI approved)`
}

function approved({ falseAccusations }) {
  return falseAccusations['pos-osi'].split('/')[1]
}

function both(one, other) {
  return `${percent(one)}, ${percent(other)}`
}

function percent(share) {
  return typeof share === 'number' && Number.isFinite(share) ? `${(share * 100).toFixed(1)} %` : 'not measured'
}
