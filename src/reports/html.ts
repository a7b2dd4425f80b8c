import type { Report, Review } from '#model/report.ts'
import { componentSections } from '#reports/shared/html/component-section.ts'
import { countSection } from '#reports/shared/html/count-section.ts'
import { findingSection, waiverSection } from '#reports/shared/html/finding-section.ts'
import { judgments } from '#reports/shared/html/judgments.ts'
import { heading } from '#reports/shared/heading.ts'
import { lead } from '#reports/shared/html/lead.ts'
import { legendSection } from '#reports/shared/html/legend-section.ts'
import { licenseSection } from '#reports/shared/html/license-section.ts'
import { lineageSection } from '#reports/shared/html/lineage-section.ts'
import { markup, styleElement, type Markup } from '#reports/shared/html/markup.ts'
import { notEvaluatedSection, noteSection, recordSection } from '#reports/shared/html/record-section.ts'
import { STYLE } from '#reports/shared/html/style.ts'
import { sectionElement, type Section } from '#reports/shared/html/table.ts'
import { termsSection } from '#reports/shared/html/terms-section.ts'
import { DEFINITION, DISPUTE, HOME } from '#reports/shared/project.ts'

/** The review as one page for counsel: no script, nothing loaded from anywhere, the same on paper. */
export const report = { format: 'html', render: (review: Review): string => page(review).markup } satisfies Report

function page(review: Review): Markup {
  const judged = judgments(review)
  const sections = [
    ...countSection(review.counts),
    ...licenseSection(review, judged),
    ...termsSection(review, judged),
    ...findingSection(review),
    ...waiverSection(review),
    ...componentSections(review, judged),
    ...notEvaluatedSection(review),
    ...lineageSection(review),
    ...noteSection(review),
    ...recordSection(review),
    ...legendSection(),
  ]
  return markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${heading(review)} – osd-review</title>
${styleElement(STYLE)}
</head>
<body>
<a class="skip" href="#main">Skip to the findings</a>
${lead(review)}
${contents(sections)}
<main id="main">
${sections.map(sectionElement)}
</main>
<footer>
<p>Judged against the <a href="${DEFINITION}">Open Source Definition</a>. This is not legal advice, and osd-review is not affiliated with the Open Source Initiative. <a href="${HOME}#readme">Help</a>, <a href="${DISPUTE}">dispute a verdict</a>. osd-review ${review.version}</p>
</footer>
</body>
</html>
`
}

/** Links to the sections, by their headings. */
function contents(sections: readonly Section[]): Markup {
  return markup`<nav aria-label="Contents"><ul>
${sections.map(({ id, title }) => markup`<li><a href="#${id}">${title}</a></li>`)}
</ul></nav>`
}
