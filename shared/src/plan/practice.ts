// Trying out how the table works, with a plan that nobody minds. The real one is in a moment in the meantime, and comes back.

/** A type and no interface: it is kept as one plain fact. */
export type Practice = {
  /** Id of the moment that holds the real plan. */
  readonly moment: string
  /** ISO 8601. */
  readonly at: string
}
