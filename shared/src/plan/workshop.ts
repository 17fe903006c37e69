// What is true of the workshop as a whole.

export interface Workshop {
  readonly title: string
  readonly place: string
  /** First and last year the board shows, inclusive. */
  readonly firstYear: number
  readonly lastYear: number
  /** True while amounts are invented examples; shown as "Voorbeeldbedragen". */
  readonly exampleAmounts: boolean
}
