// Dutch notation for money, years and moments. The only place where cents, years and ISO times become text.
// Amounts keep the no-break space after €, so that a line never ends between the sign and the figure.

import type { Per } from '../../base/money.ts'
import type { Effort } from '../../nouns/effort.ts'

const NO_BREAK_SPACE = '\u00a0'
const TIME_ZONE = 'Europe/Amsterdam'

/** Money with its period, as needs and investments both have it. */
export interface AmountFacts {
  readonly amountCents: number
  readonly per: Per
  readonly from: number
  readonly until: number | null
}

const list = new Intl.ListFormat('nl-NL', { type: 'conjunction' })
const wholeEuros = euroFormat(0)
const eurosAndCents = euroFormat(2)

/** Whole cents → '€ 50.000'; with decimals only when there are cents: '€ 1.250,50'. Negative: '€ -12'. */
export function formatEuro(cents: number): string {
  const format = cents % 100 === 0 ? wholeEuros : eurosAndCents
  return format.format(cents / 100).replace(/\s/g, NO_BREAK_SPACE)
}

/** Calendar years, inclusive → '2026–2029', '2026' or, without an end, 'vanaf 2026'. */
export function formatPeriod(from: number, until: number | null): string {
  if (until === null) return `vanaf ${from}`
  return until === from ? String(from) : `${from}–${until}`
}

/** In a sentence: '2027', '2027 en 2029', '2027 tot en met 2031 en 2033'. */
export function formatYears(years: readonly number[]): string {
  const runs: number[][] = []
  for (const year of years) {
    const run = runs.at(-1)
    if (run?.at(-1) === year - 1) run.push(year)
    else runs.push([year])
  }
  return list.format(
    runs.flatMap((run) => (run.length > 2 ? [`${run[0]} tot en met ${run.at(-1)}`] : run.map((year) => String(year)))),
  )
}

/** '€ 40.000 per jaar, 2026–2027' or '€ 60.000 eenmalig in 2026'. */
export function formatAmount(facts: AmountFacts): string {
  const euros = formatEuro(facts.amountCents)
  if (facts.per === 'once') return `${euros} eenmalig in ${facts.from}`
  return `${euros} per jaar, ${formatPeriod(facts.from, facts.until)}`
}

/**
 * '€ 26.000 per jaar, 2026–2031, stijgt 3,75% per jaar mee': what people sign for must not look as if it stays the
 * same.
 */
export function formatRisingAmount(
  facts: AmountFacts & { readonly indexed: boolean },
  workshop: { readonly indexation: number },
): string {
  return [formatAmount(facts), ...riseOf(facts, workshop)].join(', ')
}

/** 'stijgt 3,75% per jaar mee', or '' for an amount that does not rise. */
export function riseOf(
  { per, indexed }: Pick<AmountFacts, 'per'> & { readonly indexed: boolean },
  { indexation }: { readonly indexation: number },
): string[] {
  return indexed && per === 'year' && indexation > 0 ? [`stijgt ${formatPercent(indexation)} per jaar mee`] : []
}

const numbers = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 1 })

/** '20.000', '4,5'. */
export function formatNumber(value: number): string {
  return numbers.format(value)
}

const quantities = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 2 })
const fractions = new Map([
  [25, '¼'],
  [50, '½'],
  [75, '¾'],
])

/** '½ fte', '1½ fte', '0,4 fte', '120 uur'. */
export function formatEffort({ unit, hundredths }: Pick<Effort, 'unit' | 'hundredths'>): string {
  return `${formatQuantity(hundredths)} ${unit}`
}

/** What an amount is for, with the amount of work: 'Community builder, ½ fte'. */
export function withEffort(label: string, effort: Effort | null): string {
  if (!effort) return label
  return label === '' ? formatEffort(effort) : `${label}, ${formatEffort(effort)}`
}

/** Hundredths of a percent → '2,5%'. */
export function formatPercent(hundredths: number): string {
  return `${quantities.format(hundredths / 100)}%`
}

/** Hundredths → '½', '1½', '0,4', '120'. */
export function formatQuantity(hundredths: number): string {
  const fraction = fractions.get(hundredths % 100)
  if (fraction === undefined) return quantities.format(hundredths / 100)
  const whole = Math.floor(hundredths / 100)
  return whole === 0 ? fraction : `${quantities.format(whole)}${fraction}`
}

const momentParts = new Intl.DateTimeFormat('nl-NL', {
  timeZone: TIME_ZONE,
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
})

/** ISO 8601 → '1 mrt 2026, 14:05', Dutch time wherever the device is. '' for an invalid timestamp. */
export function formatMoment(iso: string): string {
  const date = new Date(iso)
  if (Number.isNaN(date.getTime())) return ''
  // Composed by hand: engines disagree about the comma between date and time.
  const found = new Map(momentParts.formatToParts(date).map(({ type, value }) => [type, value]))
  const part = (type: Intl.DateTimeFormatPartTypes) => found.get(type) ?? ''
  return `${part('day')} ${part('month')} ${part('year')}, ${part('hour')}:${part('minute')}`
}

const days = new Intl.DateTimeFormat('nl-NL', { timeZone: TIME_ZONE, day: 'numeric', month: 'long', year: 'numeric' })
const shortDays = new Intl.DateTimeFormat('nl-NL', { timeZone: TIME_ZONE, day: 'numeric', month: 'short' })

const weekdays = new Intl.DateTimeFormat('nl-NL', {
  timeZone: TIME_ZONE,
  weekday: 'long',
  day: 'numeric',
  month: 'long',
})

const times = new Intl.DateTimeFormat('nl-NL', {
  timeZone: TIME_ZONE,
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
})

/** Ms since 1970, as a clock shows it: '14:05'. */
export function formatTime(ms: number): string {
  return times.format(ms)
}

/** ISO 8601 → '14:05'. '' for an invalid timestamp. */
export function formatClock(iso: string): string {
  return formatIso(times, iso)
}

/** ISO 8601 → '1 maart 2026'. '' for an invalid timestamp. */
export function formatDay(iso: string): string {
  return formatIso(days, iso)
}

/** ISO 8601 → '1 mrt'. '' for an invalid timestamp. */
export function formatShortDay(iso: string): string {
  return formatIso(shortDays, iso)
}

/** ISO 8601 → 'zondag 1 maart'. '' for an invalid timestamp. */
export function formatWeekday(iso: string): string {
  return formatIso(weekdays, iso)
}

function formatIso(format: Intl.DateTimeFormat, iso: string): string {
  const date = new Date(iso)
  return Number.isNaN(date.getTime()) ? '' : format.format(date)
}

function euroFormat(decimals: number): Intl.NumberFormat {
  return new Intl.NumberFormat('nl-NL', {
    style: 'currency',
    currency: 'EUR',
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  })
}

export function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
