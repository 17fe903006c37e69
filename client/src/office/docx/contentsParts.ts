// The contents in a Word file.

import { xmlText } from '@draaitafel/shared/base/xmlText.ts'
import { type Block, isListed, type Report } from '@draaitafel/shared/report/reportTree.ts'
import { TEXT_WIDTH } from '@draaitafel/shared/report/tableLayout.ts'
import type * as Docx from 'docx'
import type { DocxPackage } from './docxPart.ts'

/**
 * Links, each with a field for its page: Word fills fields in when it prints or when they are updated, and until then
 * shows no wrong number.
 */
export function contentsParts(docx: DocxPackage, report: Report): Docx.Paragraph[] {
  return report.blocks.flatMap((block) => {
    if (block.kind !== 'heading' || !isListed(report, block)) return []
    const anchor = anchorOf(report, block)
    const words = new docx.InternalHyperlink({ anchor, children: [new docx.TextRun(xmlText(block.text))] })
    return [
      new docx.Paragraph({
        style: 'Contents',
        children: [words, new docx.TextRun({ children: [new docx.Tab(), new docx.PageReference(anchor)] })],
        tabStops: [{ type: docx.TabStopType.RIGHT, position: TEXT_WIDTH }],
      }),
    ]
  })
}

/** Of a chapter, as its bookmark is called. */
export function anchorOf({ blocks }: Report, block: Block): string {
  return `deel${blocks.indexOf(block)}`
}
