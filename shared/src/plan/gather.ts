// The place to which the facilitator last brought everyone.

export const gatherDialogs = ['balances', 'questions', 'aims', 'agreements', 'parked', 'needs', 'placing'] as const
export type GatherDialog = (typeof gatherDialogs)[number]

/** A type and not an interface: it is stored as one plain fact. */
export type Gather = {
  /** 'board', a dialog, or something to select: 'knob.5', 'route.beter-team', 'coreValue.werkplezier'. */
  readonly place: string
  /** ISO 8601: tells one call from the next. */
  readonly at: string
}

const PLACE =
  /^(board|balances|questions|aims|agreements|parked|needs|placing|(knob|route|coreValue)\.[a-z0-9-]{1,40})$/

export function isPlace(value: unknown): value is string {
  return typeof value === 'string' && PLACE.test(value)
}

export function isGatherDialog(value: string): value is GatherDialog {
  return gatherDialogs.some((one) => one === value)
}
