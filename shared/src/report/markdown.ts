// A report as Markdown: headings from #, tables with aligned columns. What people typed can never become markup.

import { assertNever } from '../base/assertNever.ts'
import { reportWords } from '../copy/nl/report.ts'
import { type Block, chaptersIn, type Report, type TableBlock } from './reportTree.ts'

/** Ends with a line end. */
export function markdown(report: Report): string {
  const parts = [
    `# ${escaped(report.title)}`,
    escaped(report.subtitle),
    ...report.blocks.map((block) => blockText(block, report)),
  ]
  return `${parts.join('\n\n')}\n`
}

function blockText(block: Block, report: Report): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level + 1)} ${escaped(block.text)}`
    case 'paragraph':
      return escaped(block.text)
    case 'list':
      return block.items.map((item) => `- ${escaped(item)}`).join('\n')
    case 'picture':
      // The file is only text: the words say everything that the picture shows.
      return `${reportWords.picture}: ${escaped(block.alt)}`
    case 'break':
      return '---'
    case 'contents':
      return chaptersIn(report)
        .map((title, at) => `${at + 1}. ${escaped(title)}`)
        .join('\n')
    case 'table':
      return tableText(block)
    default:
      return assertNever(block)
  }
}

function tableText({ caption, head, rows, numericColumns }: TableBlock): string {
  const rule = head.map((_, column) => (numericColumns.includes(column) ? '---:' : '---'))
  const lines = [head.map(escaped), rule, ...rows.map((row) => row.map(escaped))]
  return [`${escaped(caption)}:`, '', ...lines.map((cells) => `| ${cells.join(' | ')} |`)].join('\n')
}

/** One line, with a backslash before every character that Markdown or HTML would read as markup. */
function escaped(text: string): string {
  return text
    .replace(/[\r\n]+/g, ' ')
    .replace(/[\\`*_[\]<>|~#]/g, '\\$&')
    .replace(/&(?=\w+;)/g, '\\$&')
    .replace(/^(\s*)([-+])/, '$1\\$2')
    .replace(/^(\s*\d+)([.)])/, '$1\\$2')
}
