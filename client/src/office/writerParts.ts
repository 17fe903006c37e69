// What makes files, each in a file of its own: fetched when someone asks for it, or a while after the board stands.

import { lonePart } from '../parts/part.ts'

export const fetchReportFile = lonePart(() => import('./reportFile.ts'))
export const fetchPaperFile = lonePart(() => import('./paperFile.ts'))
export const fetchSpreadsheetFile = lonePart(() => import('./spreadsheetFile.ts'))
export const fetchCsvFile = lonePart(() => import('./csvFile.ts'))
export const fetchTemplateFile = lonePart(() => import('./templateFile.ts'))
