// One thing to tell a screen reader.

export interface News {
  /** Two changes with the same `about` are one message: the later wins. */
  readonly about: string
  readonly sentence: string
}
