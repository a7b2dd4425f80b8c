import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { JSDOM } from 'jsdom'
import type { AxeResults } from 'axe-core'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/**
 * What axe finds against a page, by WCAG 2.2 A and AA and its best practices: https://github.com/dequelabs/axe-core
 *
 * Nothing is painted here, so contrast is not among it.
 */
export async function axeFaults(page: string): Promise<readonly string[]> {
  const { window } = new JSDOM(page, { runScripts: 'outside-only', pretendToBeVisual: true })
  window.eval(AXE)
  const results: AxeResults = await window['axe'].run(window.document, { rules: { 'color-contrast': { enabled: false } } })
  window.close()
  if (results.passes.length === 0) throw new Error('axe looked at nothing')
  return results.violations.map(({ id, help, nodes }) => `${id}: ${help} (${nodes.map(node => node.html).join('; ')})`)
}
