// A text of ours in which every abbreviation can be pressed, and then says what it is. What people typed is never
// looked at. Not inside a button or a label, where the press is for something else: there see WhatIs.

import { Abbreviation } from './Abbreviation.tsx'
import { splitAtAbbreviations } from './abbreviations.ts'

export function Explained({ children }: { readonly children: string }) {
  return splitAtAbbreviations(children).map((piece, index) => {
    return index % 2 === 1 ? (
      <Abbreviation key={index} shorts={[piece]}>
        {piece}
      </Abbreviation>
    ) : (
      piece
    )
  })
}
