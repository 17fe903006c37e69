// The amounts that every answer about coverage is made of, in whole cents, and their sums.

/** What money does. Together they are all that was brought in. */
export interface Share {
  /** toegezegd or vastgelegd, and needed. */
  readonly promisedCents: number
  /** idee or bespreken, where no promise covers it. */
  readonly ideaCents: number
  /** Promised above what is needed; it covers nothing. */
  readonly tooMuchCents: number
  /** Ideas that nothing is left for. */
  readonly spareIdeaCents: number
}

/** Always promised + idea + lacking = needed; too much and spare ideas stand outside that. */
export interface Cover extends Share {
  readonly neededCents: number
  /** What nobody pays, not even as an idea. */
  readonly lackingCents: number
}

export function coverFrom(neededCents: number, share: Share): Cover {
  return { neededCents, ...share, lackingCents: neededCents - share.promisedCents - share.ideaCents }
}

/** Of one cost: promises first, ideas where they leave something. */
export function shareInYear(neededCents: number, promised: number, ideas: number): Share {
  const promisedCents = Math.min(neededCents, promised)
  const ideaCents = Math.min(neededCents - promisedCents, ideas)
  return { promisedCents, ideaCents, tooMuchCents: promised - promisedCents, spareIdeaCents: ideas - ideaCents }
}

export function addShares(shares: readonly Share[]): Share {
  const sum = (key: keyof Share) => shares.reduce((all, share) => all + share[key], 0)
  return {
    promisedCents: sum('promisedCents'),
    ideaCents: sum('ideaCents'),
    tooMuchCents: sum('tooMuchCents'),
    spareIdeaCents: sum('spareIdeaCents'),
  }
}

export function addCovers(covers: readonly Cover[]): Cover {
  return coverFrom(
    covers.reduce((all, { neededCents }) => all + neededCents, 0),
    addShares(covers),
  )
}

export function broughtInCents(share: Share): number {
  return share.promisedCents + share.ideaCents + share.tooMuchCents + share.spareIdeaCents
}
