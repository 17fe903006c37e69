// The forms a report can have, each in a file of its own.

import { lonePart } from '../../parts/part.ts'

export const fetchDocxFile = lonePart(() => import('./docxFile.ts'))
export const fetchOdtFile = lonePart(() => import('./odtFile.ts'))
export const fetchPdfFile = lonePart(() => import('./pdfFile.ts'))
