// Brings the writers of the usual files onto this device before they are asked for, so that they work without a line. The
// same modules that formats.ts loads, and what those load.

import { preloadPdf } from './preloadPdf.ts'

export async function preloadWriters(): Promise<void> {
  await Promise.all([
    import('./wordFile.ts'),
    import('docx'),
    import('./openDocumentFile.ts'),
    import('fflate'),
    import('./htmlFile.ts'),
    import('./markdownFile.ts'),
    import('./paperFile.ts'),
    import('./spreadsheetFile.ts'),
    import('./csvFile.ts'),
    preloadPdf(),
  ])
}
