// How a report looks as a Word file, under the style names that Word knows.

import type { Report } from '@draaitafel/shared/report/reportTree.ts'
import { TABLE_TEXT_SIZES } from '@draaitafel/shared/report/tableLayout.ts'
import type * as Docx from 'docx'

const FONT = 'Atkinson Hyperlegible Next'
/** Used if ours is not installed. One name: some programs read a list as one long name. */
const OTHER_FONT = 'Calibri'
const LANGUAGES = { nl: 'nl-NL' } as const

// Font sizes in half points; lengths in twentieths of a point.
const TEXT_SIZE = 22
export const SMALL_SIZE = TABLE_TEXT_SIZES.usual
export const TABLE_STYLES = { usual: 'TableText', tight: 'TableTextTight' } as const
const INK = '1B1B1B'

export function styles(report: Report): Docx.IStylesOptions {
  // Word recognises headings by their name, other programs by their level, 0 being the highest.
  const heading = (size: number, before: number, outlineLevel?: number) => ({
    run: { font: FONT, size, bold: true, color: INK },
    paragraph: { spacing: { before, after: 120 }, keepNext: true, ...(outlineLevel !== undefined && { outlineLevel }) },
  })
  return {
    default: {
      document: {
        run: { font: FONT, size: TEXT_SIZE, color: INK, language: { value: LANGUAGES[report.language] } },
        paragraph: { spacing: { after: 120, line: 276, lineRule: 'auto' } },
      },
      title: heading(44, 0),
      heading1: heading(30, 360, 0),
      heading2: heading(25, 240, 1),
    },
    paragraphStyles: [
      {
        id: 'Contents',
        name: 'Contents List',
        basedOn: 'Normal',
        paragraph: { spacing: { before: 0, after: 60, line: 252, lineRule: 'auto' } },
      },
      { id: 'Subtitle', name: 'Subtitle', basedOn: 'Normal', next: 'Normal', run: { size: 24 } },
      {
        id: 'Caption',
        name: 'caption',
        basedOn: 'Normal',
        next: 'Normal',
        run: { size: SMALL_SIZE, italics: true },
      },
      {
        id: TABLE_STYLES.usual,
        name: 'Table Text',
        basedOn: 'Normal',
        run: { size: TABLE_TEXT_SIZES.usual },
        paragraph: { spacing: { before: 0, after: 0, line: 252, lineRule: 'auto' } },
      },
      {
        id: TABLE_STYLES.tight,
        name: 'Table Text Tight',
        basedOn: TABLE_STYLES.usual,
        run: { size: TABLE_TEXT_SIZES.tight },
      },
    ],
  }
}

/** Tells Word which fonts to try when ours is missing. The package itself writes only embedded fonts here. */
export const FONT_TABLE = [
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
  '<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">',
  `<w:font w:name="${FONT}"><w:altName w:val="${OTHER_FONT}"/><w:family w:val="swiss"/><w:pitch w:val="variable"/></w:font>`,
  '</w:fonts>',
].join('')
