// Brings the writers of the usual files onto this device before they are asked for, so that they work without a line. The
// same modules that formats.ts loads, and what those load.

export async function preloadWriters(): Promise<void> {
  await Promise.all([
    import('./reportFile.ts'),
    import('./docxFile.ts'),
    import('docx'),
    import('./odtFile.ts'),
    import('./paperFile.ts'),
    import('./spreadsheetFile.ts'),
    import('./csvFile.ts'),
    preloadPdf(),
  ])
}

async function preloadPdf(): Promise<void> {
  const [{ preloadFonts }] = await Promise.all([import('./pdf/fonts.ts'), import('./pdfFile.ts')])
  await preloadFonts()
}
