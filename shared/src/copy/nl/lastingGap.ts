// The gap of the start and the lasting one, each in a sentence.

import type { Gaps } from '../../derive/lastingGap.ts'
import { formatEuro } from './format.ts'

/** '' while there are no such costs. */
export function startGapSentence({ start }: Gaps): string {
  if (start.costs === 0) return ''
  if (start.lackingCents > 0) return `Voor de opstart ontbreekt eenmalig ${formatEuro(start.lackingCents)}.`
  return start.ideaCents > 0
    ? `De opstart is gedekt, maar ${formatEuro(start.ideaCents)} daarvan is alleen een idee.`
    : 'De opstart is gedekt.'
}

/** '' while there are no such costs. */
export function lastingGapSentence({ lasting }: Gaps): string {
  const { costs, lackingCents, ideaCents, lastYear } = lasting
  if (costs === 0) return ''
  if (lackingCents > 0) {
    const gap = `Blijvend ontbreekt ${formatEuro(lackingCents)} per jaar, ook na ${lastYear}.`
    return ideaCents > 0 ? `${gap} Nog eens ${formatEuro(ideaCents)} per jaar is alleen een idee.` : gap
  }
  return ideaCents > 0
    ? `In ${lastYear} is alles wat blijft gedekt, maar ${formatEuro(ideaCents)} per jaar is alleen een idee.`
    : `In ${lastYear} is alles wat blijft gedekt.`
}
