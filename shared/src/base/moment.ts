// A timestamp as a device writes it: ISO 8601.

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
