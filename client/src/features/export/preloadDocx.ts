// Brings the Word writer onto this device before it is asked for. The same two modules exportWord loads.

export async function preloadDocx(): Promise<void> {
  await Promise.all([import('./wordFile.ts'), import('docx')])
}
