// Hours that someone typed where money is asked: '200 uur', '4 uren per jaar', '2 uur per week'. Pure.

const HOURS = /^(\d[\d.,]*)\s*(?:\p{L}*uur|\p{L}*uren|u)\b\.?(.*)$/iu
const A_YEAR = /^\s*(?:(?:per|\/)\s*(?:jaar|jr?\.?))?$/i

/**
 * The number as it was typed, for the form of hours; '' when it is by the week or otherwise, which this never converts. Null: these
 * are no hours.
 */
export function hoursTyped(text: string): string | null {
  const [, hours, rest = ''] = HOURS.exec(text.trim()) ?? []
  if (hours === undefined) return null
  return A_YEAR.test(rest) ? hours : ''
}
