// Brings the PDF writer and its fonts onto this device before it is asked for.

export async function preloadPdf(): Promise<void> {
  const [{ preloadFonts }] = await Promise.all([import('./pdf/fonts.ts'), import('./planPdfFile.ts')])
  await preloadFonts()
}
