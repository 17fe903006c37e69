// What a report says beside the plan: when and with what it was made. No names of people.

export interface ReportFacts {
  /** ISO 8601; shown in Dutch time. */
  readonly madeAt: string
  readonly productVersion: string
}
