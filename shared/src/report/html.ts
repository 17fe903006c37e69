// A report as one page for a browser, to read or print: no script, nothing from elsewhere. What people typed can
// never become markup. Well-formed XML too, so that other programs can read it.

import { assertNever } from '../base/assertNever.ts'
import { escapedXml } from '../base/xmlText.ts'
import { reportWords } from '../copy/nl/report.ts'
import { type Block, hasRowHeads, isListed, type Report, type TableBlock } from './reportTree.ts'
import { svgText } from './svg.ts'
import { tableLayout } from './tableLayout.ts'

/** A second lock: even if markup slipped in, it could fetch and run nothing. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'"

/** A whole file, to be saved as .html. */
export function htmlText(report: Report): string {
  const title = escapedXml(report.title)
  return [
    '<!DOCTYPE html>',
    `<html lang="${report.language}">`,
    '<head>',
    '<meta charset="utf-8"/>',
    `<meta http-equiv="Content-Security-Policy" content="${POLICY}"/>`,
    '<meta name="viewport" content="width=device-width, initial-scale=1"/>',
    '<meta name="generator" content="Draaitafel"/>',
    `<title>${title}</title>`,
    `<style>${STYLE}${footerStyle(report.footer ?? '')}</style>`,
    '</head>',
    '<body>',
    '<main>',
    ...(report.cover ? [`<div class="cover" aria-hidden="true">${svgText(report.cover)}</div>`] : []),
    `<h1>${title}</h1>`,
    `<p class="subtitle">${escapedXml(report.subtitle)}</p>`,
    ...report.blocks.map((block) => blockText(block, report)),
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n')
}

function blockText(block: Block, report: Report): string {
  switch (block.kind) {
    case 'heading': {
      const id = isListed(report, block) ? ` id="${anchorOf(report, block)}"` : ''
      return `<h${block.level + 1}${id}>${escapedXml(block.text)}</h${block.level + 1}>`
    }
    case 'contents':
      return contentsText(report)
    case 'paragraph':
      return `<p>${escapedXml(block.text)}</p>`
    case 'list':
      return `<ul>${block.items.map((item) => `<li>${escapedXml(item)}</li>`).join('')}</ul>`
    case 'break':
      return '<div class="break"></div>'
    case 'picture':
      return `<figure>${svgText(block)}</figure>`
    case 'table':
      return tableText(block)
    default:
      return assertNever(block)
  }
}

/** Links within the page, by the keyboard too. */
function contentsText(report: Report): string {
  const entries = report.blocks
    .filter((block) => isListed(report, block))
    .flatMap((block) =>
      block.kind === 'heading' ? [`<li><a href="#${anchorOf(report, block)}">${escapedXml(block.text)}</a></li>`] : [],
    )
  return `<nav aria-label="${reportWords.contents}"><ol class="contents">${entries.join('')}</ol></nav>`
}

function anchorOf({ blocks }: Report, block: Block): string {
  return `deel-${blocks.indexOf(block)}`
}

/** What people typed, as a string of CSS: every character but letters and digits by its number. */
function footerStyle(footer: string): string {
  const text = footer.replace(/[^\p{L}\p{N} ]/gu, (sign) => `\\${(sign.codePointAt(0) ?? 0).toString(16)} `)
  return `@page { @bottom-left { content: '${text}'; font: 9pt Calibri, Verdana, sans-serif; } }\n`
}

/** In a frame of its own, which scrolls by mouse and by keyboard if the screen is narrower than the table. */
function tableText(block: TableBlock): string {
  const { caption, head, rows, numericColumns } = block
  const name = escapedXml(caption)
  const look = (column: number) => (numericColumns.includes(column) ? ' class="figure"' : '')
  const titles = head.map((text, column) => `<th scope="col"${look(column)}>${escapedXml(text)}</th>`)
  const lines = rows.map((row) => {
    const cells = row.map((text, column) =>
      column === 0 && text !== '' && hasRowHeads(block)
        ? `<th scope="row">${escapedXml(text)}</th>`
        : `<td${look(column)}>${escapedXml(text)}</td>`,
    )
    return `<tr>${cells.join('')}</tr>`
  })
  return [
    `<div class="frame${tableLayout(block).keepWhole ? ' whole' : ''}" role="region" aria-label="${name}" tabindex="0"><table${block.toWriteIn ? ' class="write"' : ''}><caption>${name}</caption>`,
    `<thead><tr>${titles.join('')}</tr></thead>`,
    `<tbody>\n${lines.join('\n')}\n</tbody></table></div>`,
  ].join('\n')
}

/** Only black, white and greys: it is the same on a printer without colour. */
const STYLE = `
html { font: 100%/1.5 'Atkinson Hyperlegible Next', Calibri, Verdana, sans-serif; color: #1b1b1b; background: #fff; }
body { margin: 0; }
main { max-width: 48rem; margin: 0 auto; padding: 2rem 1.25rem; }
h1, h2, h3 { line-height: 1.2; break-after: avoid; overflow-wrap: break-word; }
h1 { font-size: 2rem; margin: 0 0 0.5rem; }
h2 { font-size: 1.4rem; margin: 2.25rem 0 0.5rem; }
h3 { font-size: 1.15rem; margin: 1.5rem 0 0.5rem; }
p, li { margin: 0 0 0.5rem; overflow-wrap: break-word; orphans: 2; widows: 2; }
ul { margin: 0 0 1rem; padding-left: 1.4rem; }
.subtitle { font-size: 1.1rem; margin-bottom: 1.5rem; }
.break { break-after: page; }
figure { margin: 1rem 0; break-inside: avoid; }
.cover { margin: 0 0 1rem; break-inside: avoid; }
.contents { columns: 20rem; padding-left: 1.8rem; }
.contents a { color: inherit; }
svg { display: block; max-width: 100%; height: auto; }
.frame { overflow-x: auto; margin: 0.75rem 0 1.5rem; }
table { border-collapse: collapse; width: 100%; font-size: 0.875rem; line-height: 1.35; }
caption { text-align: left; font-style: italic; padding-bottom: 0.35rem; break-after: avoid; }
th, td { border: 1px solid #8a8a8a; padding: 0.25rem 0.5rem; text-align: left; vertical-align: top; }
thead th { background: #ededed; vertical-align: bottom; }
tbody th { font-weight: 400; }
.write td { height: 3rem; }
.figure { text-align: right; font-variant-numeric: tabular-nums; }
td.figure { white-space: nowrap; }
@page {
  size: A4;
  margin: 2cm;
  @bottom-right { content: '${reportWords.page} ' counter(page) ' ${reportWords.ofPages} ' counter(pages); font: 9pt Calibri, Verdana, sans-serif; }
}
@media print {
  html { font-size: 11pt; }
  main { max-width: none; padding: 0; }
  .frame { overflow: visible; }
  td.figure { white-space: normal; }
  table { font-size: 9.5pt; }
  thead { display: table-header-group; }
  tr, .whole { break-inside: avoid; }
  tbody tr:first-child { break-before: avoid; }
  th { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`
