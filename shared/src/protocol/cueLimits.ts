// How much a facilitator may write down to remember.

export const cueLimits = {
  length: 300,
  /** In one workshop; also of steps that were removed, which undo brings back. */
  most: 120,
} as const
