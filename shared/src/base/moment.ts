// A moment as a device writes it: ISO 8601.

/** With milliseconds and zone, and some room. */
export const MOMENT_LENGTH = 40

export function isMoment(value: unknown): value is string {
  return typeof value === 'string' && value.length <= MOMENT_LENGTH && isFourDigitYear(value)
}

/** Years beyond those can be parsed, but nothing can be added to the last of them. */
function isFourDigitYear(value: string): boolean {
  const time = Date.parse(value)
  return time >= Date.UTC(1000) && time < Date.UTC(10_000)
}
