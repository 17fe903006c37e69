// Trying out how the table works, with a plan that may be broken. The real plan is saved in a moment in the meantime,
// and comes back.

/** A type and not an interface: it is stored as one plain fact. */
export type Practice = {
  /** Id of the moment that holds the real plan. */
  readonly moment: string
  /** ISO 8601. */
  readonly at: string
}
