// The code that makes files, each kind in a chunk of its own: loaded when someone asks for it, or a while after the
// board is shown.

import { lonePart } from '../parts/part.ts'

export const fetchReportFile = lonePart(() => import('./reportFile.ts'))
export const fetchPaperFile = lonePart(() => import('./paperFile.ts'))
export const fetchSpreadsheetFile = lonePart(() => import('./spreadsheetFile.ts'))
export const fetchCsvFile = lonePart(() => import('./csvFile.ts'))
export const fetchPdfSigns = lonePart(() => import('./pdf/pdfSigns.ts'))
export const fetchSlidesFile = lonePart(() => import('./slidesFile.ts'))
export const fetchTemplateFile = lonePart(() => import('./templateFile.ts'))
export const fetchOverPlansFile = lonePart(() => import('./overPlansFile.ts'))
