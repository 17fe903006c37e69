// Who leads, where more than one facilitator is in: the large screen and everyone's "come here" follow this one. Taken with
// one press, never given by itself.

/** A type and no interface: it is kept as one plain fact. */
export type Lead = {
  /** Random, of the browser that took it: names may be the same. */
  readonly person: string
  /** May be ''. */
  readonly name: string
  /** ISO 8601. */
  readonly at: string
}
