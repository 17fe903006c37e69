// The amounts in every answer about coverage, in whole cents, and their sums.

/** What money does. Together these are everything that was contributed. */
export interface Share {
  /** toegezegd or vastgelegd, and needed. */
  readonly promisedCents: number
  /** idee or bespreken, where no promise covers it. */
  readonly ideaCents: number
  /** Promised beyond what is needed; it covers nothing. */
  readonly tooMuchCents: number
  /** Ideas beyond what is still open. */
  readonly spareIdeaCents: number
  /** Promised where no amount was given yet: it covers nothing, and is not too much either. */
  readonly unmeasuredCents: number
}

/** Always promised + idea + lacking = needed; too much, spare ideas and unmeasured money are outside that. */
export interface Cover extends Share {
  readonly neededCents: number
  /** What nobody pays, not even as an idea. */
  readonly lackingCents: number
}

export function coverFrom(neededCents: number, share: Share): Cover {
  const { promisedCents, ideaCents, tooMuchCents, spareIdeaCents, unmeasuredCents } = share
  const lackingCents = neededCents - promisedCents - ideaCents
  return { neededCents, promisedCents, ideaCents, tooMuchCents, spareIdeaCents, unmeasuredCents, lackingCents }
}

/** For one cost: promises first, ideas for whatever remains. `isPriced`: an amount was given for it. */
export function shareInYear(neededCents: number, promised: number, ideas: number, isPriced: boolean): Share {
  const promisedCents = Math.min(neededCents, promised)
  const ideaCents = Math.min(neededCents - promisedCents, ideas)
  return {
    promisedCents,
    ideaCents,
    spareIdeaCents: ideas - ideaCents,
    ...leftOver(promised - promisedCents, isPriced),
  }
}

/** The part of promises that covers nothing. */
export function leftOver(cents: number, isPriced: boolean): Pick<Share, 'tooMuchCents' | 'unmeasuredCents'> {
  return isPriced ? { tooMuchCents: cents, unmeasuredCents: 0 } : { tooMuchCents: 0, unmeasuredCents: cents }
}

export function addShares(shares: readonly Share[]): Share {
  const sum = { promisedCents: 0, ideaCents: 0, tooMuchCents: 0, spareIdeaCents: 0, unmeasuredCents: 0 }
  for (const share of shares) {
    sum.promisedCents += share.promisedCents
    sum.ideaCents += share.ideaCents
    sum.tooMuchCents += share.tooMuchCents
    sum.spareIdeaCents += share.spareIdeaCents
    sum.unmeasuredCents += share.unmeasuredCents
  }
  return sum
}

export function addCovers(covers: readonly Cover[]): Cover {
  return coverFrom(
    covers.reduce((all, { neededCents }) => all + neededCents, 0),
    addShares(covers),
  )
}

export function broughtInCents(share: Share): number {
  return share.promisedCents + share.ideaCents + share.tooMuchCents + share.spareIdeaCents + share.unmeasuredCents
}
