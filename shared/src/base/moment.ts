// A timestamp as a device writes it, and a day: ISO 8601.

/** With milliseconds and time zone, and some room. */
export const MOMENT_LENGTH = 40

export function isMoment(value: unknown): value is string {
  return typeof value === 'string' && value.length <= MOMENT_LENGTH && isFourDigitYear(value)
}

/** Years outside this range can be parsed, but at its end nothing could be added to them. */
function isFourDigitYear(value: string): boolean {
  const time = Date.parse(value)
  return time >= Date.UTC(1000) && time < Date.UTC(10_000)
}

/** A calendar day as a date field writes it: 2027-03-01. */
export function isCalendarDay(value: unknown): value is string {
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value))
}
