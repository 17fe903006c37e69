// Which characters a PDF would show as a box.

import { type FontReader, fetchFont, loadFonts } from './fonts.ts'
import { Typesetter } from './typesetter.ts'

/** Signs that change the one before them, or show nothing: by themselves nobody would recognise them. */
const UNSEEN = /[\p{M}\p{C}\p{Z}]/u

/** Each once, in order of appearance. Rejects when the fonts cannot be fetched. */
export async function signsMissing(text: string, readFont: FontReader = fetchFont): Promise<string[]> {
  const typesetter = new Typesetter(await loadFonts(readFont))
  return [...new Set(text)].filter((sign) => !UNSEEN.test(sign) && !typesetter.shows(sign))
}
