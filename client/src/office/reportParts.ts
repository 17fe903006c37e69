// The forms a report can have, each in a chunk of its own.

import { lonePart } from '../parts/part.ts'

export const fetchDocxFile = lonePart(() => import('./docx/docxFile.ts'))
export const fetchOdtFile = lonePart(() => import('./odf/odtFile.ts'))
export const fetchPdfFile = lonePart(() => import('./pdf/pdfFile.ts'))
