// A text of ours in which every abbreviation can be pressed, and then says what it is. What people typed is never
// looked at. Not inside a button or a label: there the press is for something else. Nor beside a button of that name.

import { Abbreviation } from './Abbreviation.tsx'

/** Words of capitals, and laws and measures that begin or end small; not the Roman numeral of a source. */
const ABBREVIATION = /\b((?![IVX]+\b)[A-Z]{2,}[a-z]?|Wmo|Wlz|Zvw|Btiv|fte|VvE)\b/

export function Explained({ children }: { readonly children: string }) {
  // Every second piece is what the pattern found.
  return children.split(ABBREVIATION).map((piece, index) => {
    return index % 2 === 1 ? <Abbreviation key={index} short={piece} /> : piece
  })
}
