// The gap of the start and the lasting one, each in a sentence.

import type { Gaps } from '../../derive/lastingGap.ts'
import { formatEuro } from './format.ts'
import { ideaCopy } from './ideas.ts'

/** '' while there are no such costs. */
export function startGapSentence({ start }: Gaps): string {
  if (start.costs === 0) return ''
  if (start.lackingCents > 0) return `Voor de opstart ontbreekt eenmalig ${formatEuro(start.lackingCents)}.`
  return start.ideaCents > 0
    ? `De opstart is gedekt, maar ${formatEuro(start.ideaCents)} daarvan is ${ideaCopy[start.ideas].only}.`
    : 'De opstart is gedekt.'
}

/** '' while there are no such costs. */
export function lastingGapSentence({ lasting }: Gaps): string {
  const { costs, lackingCents, ideaCents, lastYear } = lasting
  const { only } = ideaCopy[lasting.ideas]
  if (costs === 0) return ''
  if (lackingCents > 0) {
    const gap = `Blijvend ontbreekt ${formatEuro(lackingCents)} per jaar, ook na ${lastYear}.`
    return ideaCents > 0 ? `${gap} Nog eens ${formatEuro(ideaCents)} per jaar is ${only}.` : gap
  }
  return ideaCents > 0
    ? `In ${lastYear} is alles wat blijft gedekt, maar ${formatEuro(ideaCents)} per jaar is ${only}.`
    : `In ${lastYear} is alles wat blijft gedekt.`
}
