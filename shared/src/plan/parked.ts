// The parking lot: worries, assumptions and questions for later, each about something, with an owner and a day.

export const parkedKinds = ['zorg', 'aanname', 'vraag'] as const
export type ParkedKind = (typeof parkedKinds)[number]

export interface Parked {
  readonly id: string
  readonly kind: ParkedKind
  readonly text: string
  /** 'knob.5', 'route.beter-team', 'coreValue.werkplezier' or 'investment.<id>'; '' for the plan as a whole. */
  readonly about: string
  /** Party id; null while nobody took it on. */
  readonly owner: string | null
  /** '2026-03-01', or '' without a day. */
  readonly day: string
  readonly done: boolean
  readonly order: string
}

export function isParkedKind(value: unknown): value is ParkedKind {
  return parkedKinds.includes(value as ParkedKind)
}

const SUBJECT = /^(knob|route|coreValue|investment)\.[a-z0-9-]{1,40}$/

export function isSubject(value: unknown): value is string {
  return value === '' || (typeof value === 'string' && SUBJECT.test(value))
}

/** A calendar day as a date field gives it, or none. */
export function isDay(value: unknown): value is string {
  return (
    value === '' || (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value)))
  )
}
