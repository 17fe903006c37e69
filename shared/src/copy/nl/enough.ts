// What money without a cost does in the plan, in words: how much of it counts, and how much of it is too much.

import type { Coverage } from '../../derive/coverage.ts'
import { fillsSomething } from '../../derive/coverPoints.ts'
import { formatEuro } from './format.ts'
import { ideaCopy } from './ideas.ts'
import { tooMuchWords } from './tooMuch.ts'

const list = new Intl.ListFormat('nl-NL', { type: 'conjunction' })

/**
 * 'er is genoeg geld, maar daarvan ligt € 60.000 nog niet bij een kost'; '' when every need is paid by money that
 * names its cost. No euro is counted in two of its amounts.
 */
export function enoughWords(coverage: Coverage): string {
  const { total, unassigned } = coverage
  const loose = unassigned.total
  if (!fillsSomething(coverage)) return ''
  if (total.promisedCents === 0) {
    return `er is nog niets toegezegd; met ideeën is er genoeg, en daarvan ligt ${formatEuro(loose.ideaCents)} nog niet bij een kost`
  }
  const namedIdeas = total.ideaCents - loose.ideaCents
  const looseCents = loose.promisedCents > 0 ? loose.promisedCents + loose.tooMuchCents : 0
  const parts = [
    ...(namedIdeas > 0 ? [`is ${formatEuro(namedIdeas)} ${ideaCopy[coverage.ideas].still}`] : []),
    ...(loose.ideaCents > 0 ? [`is ${formatEuro(loose.ideaCents)} een idee dat nog niet bij een kost ligt`] : []),
    ...(looseCents > 0 ? [`ligt ${formatEuro(looseCents)} nog niet bij een kost`] : []),
  ]
  const tooMuch = saysTooMuch(coverage) ? `; ${formatEuro(loose.tooMuchCents)} daarvan is te veel` : ''
  return `er is genoeg geld, maar daarvan ${list.format(parts)}${tooMuch}`
}

/** 'Geld zonder kost: elk jaar € 5.000 te veel.': next to a sentence that does not say it; '' when there is none. */
export function looseTooMuchNote(coverage: Coverage): string {
  const much = coverage.total.lackingCents === 0 && saysTooMuch(coverage) ? [] : looseTooMuch(coverage)
  return much.length === 0 ? '' : `Geld zonder kost: ${much.join('; ')}.`
}

function saysTooMuch({ unassigned: { total } }: Coverage): boolean {
  return total.promisedCents > 0 && total.tooMuchCents > 0
}

function looseTooMuch({ years, unassigned }: Coverage): string[] {
  return tooMuchWords(unassigned.years.map((loose, at) => ({ ...loose, neededCents: years[at]?.neededCents ?? 0 })))
}
