/**
 * The style sheet of the page, inside the page: nothing is loaded from anywhere.
 *
 * Colors keep a contrast of 4.5 : 1 on their ground (WCAG 2.2, 1.4.3), and none of them is the only sign of anything.
 */
export const STYLE = `
:root { color-scheme: light; --ink: #1b1f24; --quiet: #4d5761; --ground: #ffffff; --shade: #f3f5f7; --line: #c4ccd4; --link: #0b5394; --blocks: #9b1c1c; --fine: #14602f; --look: #7a4a00; }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 2rem 1.5rem 4rem; max-width: 62rem; color: var(--ink); background: var(--ground); font: 1rem/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Liberation Sans", sans-serif; overflow-wrap: anywhere; }
h1 { font-size: 1.65rem; line-height: 1.25; margin: 0.5rem 0 0.75rem; }
h2 { font-size: 1.25rem; margin: 2.5rem 0 0.75rem; padding-bottom: 0.25rem; border-bottom: 1px solid var(--line); }
h3 { font-size: 1.05rem; margin: 1.5rem 0 0.4rem; }
h3 code { font-size: 1em; font-weight: 700; }
h4 { font-size: 1rem; margin: 1rem 0 0.25rem; }
p, ul, ol, dl { margin: 0.4rem 0 0.6rem; }
ul, ol { padding-left: 1.4rem; }
a { color: var(--link); }
a:focus-visible, summary:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
code { font: 0.92em/1.4 ui-monospace, SFMono-Regular, Menlo, Consolas, "Liberation Mono", monospace; }
pre { white-space: pre-wrap; background: var(--shade); padding: 0.6rem; }
.kicker, .quiet { color: var(--quiet); }
.kicker { margin: 0; font-weight: 600; letter-spacing: 0.02em; }
.lead { border-left: 6px solid var(--look); padding: 0.1rem 0 0.1rem 1rem; }
.lead.failure { border-color: var(--blocks); }
.lead.success { border-color: var(--fine); }
.skip { position: absolute; left: -999rem; }
.skip:focus { position: static; }
nav ul { columns: 16rem; }
table { width: 100%; border-collapse: collapse; margin: 0.5rem 0 1rem; }
caption { text-align: left; font-weight: 600; padding: 0.25rem 0; }
th, td { text-align: left; vertical-align: top; padding: 0.35rem 0.6rem 0.35rem 0; border-bottom: 1px solid var(--line); font-weight: inherit; overflow-wrap: break-word; min-width: 6.5rem; }
thead th { font-weight: 600; border-bottom: 2px solid var(--quiet); }
.number { text-align: right; font-variant-numeric: tabular-nums; }
td.number, th.number { min-width: 0; }
td ul { list-style: none; padding: 0; margin: 0; }
td p { margin: 0; }
.counts { width: auto; min-width: 24rem; }
.verdict { font-weight: 600; }
.verdict.not-open-source, .effect-fail { color: var(--blocks); font-weight: 600; }
.verdict.open-source { color: var(--fine); }
.verdict.unreviewed, .verdict.unknown, .effect-warn { color: var(--look); font-weight: 600; }
blockquote { margin: 0.3rem 0 0.3rem; padding: 0.4rem 0.9rem; background: var(--shade); border-left: 4px solid var(--quiet); }
.term { margin: 0 0 0.9rem; }
details { border: 1px solid var(--line); border-radius: 4px; padding: 0.5rem 0.9rem; margin: 0.6rem 0; }
summary { cursor: pointer; }
summary h3 { display: inline; margin: 0; }
dl.facts { display: grid; grid-template-columns: minmax(8rem, 13rem) 1fr; gap: 0.2rem 1rem; }
dl.facts dt { color: var(--quiet); }
dl.facts dd { margin: 0; }
dl.facts ul { list-style: none; padding: 0; margin: 0; }
footer { margin-top: 3rem; padding-top: 0.75rem; border-top: 1px solid var(--line); color: var(--quiet); }
@media (max-width: 40rem) { dl.facts { grid-template-columns: 1fr; } dl.facts dd { margin-bottom: 0.4rem; } td.number, th.number { min-width: 0; }
.counts { min-width: 0; } }
@media print {
  @page { margin: 18mm 16mm; }
  body { max-width: none; padding: 0; font-size: 9.5pt; }
  nav, .skip { display: none; }
  a { color: inherit; text-decoration: none; }
  h1, h2, h3, h4, summary, caption { break-after: avoid; }
  tr, .term, dl.facts > div { break-inside: avoid; }
  thead { display: table-header-group; }
  details { border: 0; border-top: 1px solid var(--line); border-radius: 0; padding: 0.5rem 0 0; }
  summary { list-style: none; }
  summary::-webkit-details-marker { display: none; }
  p, blockquote { orphans: 3; widows: 3; }
}
`.trimStart()
