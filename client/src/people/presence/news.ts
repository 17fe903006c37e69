// One thing to tell a screen reader.

export type Crowd = 'joined' | 'today'

export interface News {
  /** Two changes with the same `about` are one message: the later wins. */
  readonly about: string
  readonly sentence: string
  /** More than two of a kind at once are one sentence, with their number. */
  readonly kind?: Crowd
}
