// What the parties said of an agreement, counted, for the large screen: also of whom nothing was heard, or it would seem agreed.

import { capital } from '@draaitafel/shared/copy/nl/format.ts'
import { stanceWords } from '@draaitafel/shared/copy/nl/stances.ts'
import { stances } from '@draaitafel/shared/nouns/consent.ts'
import type { Standing } from '@draaitafel/shared/plan/agreement.ts'
import { dialogText } from '../../copy/nlDialogs.ts'

/** 'Het geld hierachter is nog niet toegezegd · 4 akkoord · 1 bezwaar · 2 partijen nog niet gehoord'. */
export function saidWords({ said, silent }: Pick<Standing, 'said' | 'silent'>, doubt = ''): string {
  const counts = stances.map(
    (stance) => [said.filter((one) => one.stance === stance).length, stanceWords[stance]] as const,
  )
  const words = counts.filter(([count]) => count > 0).map(([count, stance]) => `${count} ${stance}`)
  return [capital(doubt), ...words, ...(silent.length > 0 ? [dialogText.projector.silent(silent.length)] : [])]
    .filter(Boolean)
    .join(' · ')
}
