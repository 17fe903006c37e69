// The lasting gap apart from that of the start (seed inventory E-02): costs that come once, and yearly costs that run on after the
// last year of the plan. A yearly cost that ends in that year is neither: nobody lacks anything for it afterwards. Shown beside each other, never added up. Money that names no cost fills what the plan lacks, as in its
// totals: so neither gap is more than what the plan lacks in that year.

import type { Need } from '../nouns/need.ts'
import type { Plan } from '../plan/plan.ts'
import { type Coverage, ideasFor } from './coverage.ts'
import type { IdeaKind } from './ideaKind.ts'

export interface GapPart {
  /** How many costs it is about. */
  readonly costs: number
  readonly lackingCents: number
  readonly ideaCents: number
  /** What those are called. */
  readonly ideas: IdeaKind
}

export interface Gaps {
  /** Over all years together. */
  readonly start: GapPart
  /** In the last year, so per year. */
  readonly lasting: GapPart & { readonly lastYear: number }
}

export function gapsOf({ costs, years }: Coverage, { lastYear }: Pick<Plan['workshop'], 'lastYear'>): Gaps {
  const once = costs.filter(({ need, total }) => need.per === 'once' && total.neededCents > 0)
  const lasting = costs.filter(({ need }) => isLasting(need, lastYear))
  const ofYear = (some: typeof costs, at: number) => {
    const own = some.flatMap((cost) => cost.years.slice(at, at + 1))
    const sum = (of: 'lackingCents' | 'ideaCents') => own.reduce((all, year) => all + year[of], 0)
    const whole = years[at]
    return {
      lackingCents: Math.min(sum('lackingCents'), whole?.lackingCents ?? 0),
      ideaCents: Math.min(sum('ideaCents'), whole?.ideaCents ?? 0),
    }
  }
  const starts = years.map((_, at) => ofYear(once, at))
  return {
    start: {
      costs: once.length,
      ideas: ideasFor(once),
      lackingCents: starts.reduce((all, { lackingCents }) => all + lackingCents, 0),
      ideaCents: starts.reduce((all, { ideaCents }) => all + ideaCents, 0),
    },
    lasting: { costs: lasting.length, ideas: ideasFor(lasting), ...ofYear(lasting, years.length - 1), lastYear },
  }
}

function isLasting({ per, from, until, amountCents }: Need, lastYear: number): boolean {
  return per === 'year' && amountCents > 0 && from <= lastYear && (until === null || until > lastYear)
}
