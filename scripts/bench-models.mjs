// `npm run bench:models`: 100 scripts of 1,000 lines, read and looked through for models, against only reading them.
//
// Both are whole processes, started in turns: the budget of 300 ms holds the start of the program too. Needs `npm run build`.
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const SCRIPTS = 100
const LINES = 1000
const RUNS = 9
const cli = fileURLToPath(new URL('../dist/cli.js', import.meta.url))

/** Twenty lines as such scripts have them; every fiftieth block loads a model. */
const BLOCKS = {
  py: n => `import os, sys
from pathlib import Path
from transformers import AutoModelForCausalLM, AutoTokenizer

class Job${n}(object):
    """Runs one job: reads "input", writes 'output'."""

    def __init__(self, name: str = "job-${n}", retries: int = 3) -> None:
        self.name = name
        self.path = Path(os.environ.get("DATA", "/data")) / "runs" / name  # where it goes
        self.options = {"batch": ${n % 64}, "rate": 1e-4, "tags": ["a/b", "c"]}

    def run(self, rows: list[dict]) -> int:
        total = 0
        for index, row in enumerate(rows):
            if row["kind"] != 'text' and not row.get("force"):
                continue
            total += len(row["text"].split("/")) * (index + 1)
        print(f"{self.name}: {total} tokens, {len(rows)} rows", file=sys.stderr)
        ${n % 50 === 7 ? `self.model = AutoModelForCausalLM.from_pretrained("example-org/model-${n}")` : 'return total'}
`,
  ts: n => `import { readFile } from 'node:fs/promises'
import { pipeline } from '@xenova/transformers'
import type { Row } from './rows/${n}.js'

/** One job: reads "input", writes 'output'. */
export class Job${n} {
  private readonly options = { batch: ${n % 64}, rate: 1e-4, tags: ['a/b', 'c'], pattern: /^[a-z]+\\/(\\d+)$/u }

  constructor(readonly name: string = \`job-${n}\`) {}

  async run(rows: readonly Row[]): Promise<number> {
    let total = 0
    for (const [index, row] of rows.entries()) {
      if (row.kind !== "text" && !row.force) continue // nothing to do
      total += row.text.split('/').length * (index + 1)
    }
    const text = await readFile(\`/data/runs/\${this.name}.txt\`, 'utf8')
    console.error(\`\${this.name}: \${total} tokens of \${text.length}\`)
    ${n % 50 === 7 ? `await pipeline('summarization', 'example-org/model-${n}')` : 'return total'}
  }
}
`,
}

const folder = mkdtempSync(path.join(tmpdir(), 'osd-review-'))
let bytes = 0
const files = []
for (let script = 0; script < SCRIPTS; script++) {
  const kind = script % 2 === 0 ? 'py' : 'ts'
  let text = ''
  for (let block = 0; text.split('\n').length <= LINES; block++) text += BLOCKS[kind](script * 50 + block)
  text = text.split('\n').slice(0, LINES).join('\n')
  bytes += text.length
  mkdirSync(path.join(folder, `part${script % 10}`), { recursive: true })
  files.push(path.join(`part${script % 10}`, `job${script}.${kind}`))
  writeFileSync(path.join(folder, files[script]), text)
}

const read = `const { readFileSync } = require('node:fs'); for (const file of process.argv.slice(1)) readFileSync(file, 'utf8')`
const [reading, looking] = [[], []]
let found = 0
for (let run = 0; run < RUNS; run++) {
  reading.push(timed(['-e', read, ...files]).milliseconds)
  const { milliseconds, stdout } = timed([cli, 'models', ...files])
  looking.push(milliseconds)
  found = stdout.split('\n').filter(line => line.includes('example-org/model-')).length
}
if (!process.env.KEEP) rmSync(folder, { recursive: true, force: true })
if (process.env.KEEP) console.log(folder)
const [a, b] = [Math.min(...reading), Math.min(...looking)]
console.log(
  `${SCRIPTS} scripts of ${LINES} lines, ${(bytes / 1e6).toFixed(1)} MB; ${found} references; Node ${process.version}, best of ${RUNS}`,
)
console.log(`reading them                      ${a.toFixed(0).padStart(5)} ms`)
console.log(`osd-review models                 ${b.toFixed(0).padStart(5)} ms`)
console.log(`more                              ${(b - a).toFixed(0).padStart(5)} ms  (budget 300)`)

function timed(words) {
  const start = performance.now()
  const { stdout, status, stderr } = spawnSync(process.execPath, words, { cwd: folder, encoding: 'utf8', maxBuffer: 1 << 28 })
  if (status !== 0) throw new Error(`${words.join(' ')}: ${stderr}`)
  return { milliseconds: performance.now() - start, stdout }
}
