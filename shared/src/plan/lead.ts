// Which facilitator leads, if there are several: the large screen and everyone's "come here" follow this one. Taken
// with one press, never assigned automatically.

/** A type and not an interface: it is stored as one plain fact. */
export type Lead = {
  /** Random, from the browser that took the lead: names may be the same. */
  readonly person: string
  /** May be ''. */
  readonly name: string
  /** ISO 8601. */
  readonly at: string
}
