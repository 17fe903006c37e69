// What is printed for a room without screens, as PDF files. Loaded only when someone asks for one.

import type { Plan } from '@draaitafel/shared/plan/plan.ts'
import { cards, nameCards, poster, type Way } from '@draaitafel/shared/report/cards.ts'
import { resultPoster } from '@draaitafel/shared/report/resultPoster.ts'
import { worksheets } from '@draaitafel/shared/report/worksheets.ts'
import type { Paper } from './paperNames.ts'
import { pdfFile } from './pdf/pdfFile.ts'

export function paperFile(paper: Exclude<Paper, 'poster'>, plan: Plan): Promise<Blob> {
  switch (paper) {
    case 'emptySheets':
      return pdfFile(worksheets(plan, false, 'A4'))
    case 'filledSheets':
      return pdfFile(worksheets(plan, true, 'A4'))
    case 'largeSheets':
      return pdfFile(worksheets(plan, false, 'A3'))
    case 'cards':
      return pdfFile(cards())
    case 'nameCards':
      return pdfFile(nameCards(plan))
  }
}

export function posterFile(plan: Plan, way: Way): Promise<Blob> {
  return pdfFile(poster(plan.workshop.title, way))
}

/** `madeAt`: ISO 8601. */
export function resultPosterFile(plan: Plan, madeAt: string): Promise<Blob> {
  return pdfFile(resultPoster(plan, madeAt))
}
