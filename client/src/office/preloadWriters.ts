// Loads the writers of the usual files onto this device in advance, so that they work offline. The same parts that
// formats.ts loads, and what those load.

import { part } from '../parts/part.ts'
import { fetchDocx } from './docx/docxPart.ts'
import { fetchDocxFile, fetchOdtFile, fetchPdfFile } from './reportParts.ts'
import { fetchCsvFile, fetchPaperFile, fetchReportFile, fetchSlidesFile, fetchSpreadsheetFile } from './writerParts.ts'

const fetchFonts = part(() => import('./pdf/fonts.ts'))

export async function preloadWriters(): Promise<void> {
  await Promise.all([
    fetchReportFile(),
    fetchDocxFile(),
    fetchDocx(),
    fetchOdtFile(),
    fetchPaperFile(),
    fetchSlidesFile(),
    fetchSpreadsheetFile(),
    fetchCsvFile(),
    preloadPdf(),
  ])
}

async function preloadPdf(): Promise<void> {
  const [{ preloadFonts }] = await Promise.all([fetchFonts(), fetchPdfFile()])
  await preloadFonts()
}
