// What one person says of where each of the ten knobs is today, as presence carries it: a sign for each knob. And what a table
// says of one knob. Pure.

import {
  isKnobNumber,
  isSetting,
  type KnobNumber,
  knobNumbers,
  type Setting,
  settings,
} from '@draaitafel/shared/model/knobs.ts'
import type { Choices } from '../../store/heldChoices.ts'

/** "Weet ik niet" is an answer too. */
export type Today = Setting | 'unknown'

const UNSAID = '-'
const UNKNOWN = '?'

/** `choices`: by knob, as this device keeps them. Null when nothing was said. */
export function todaysOf(choices: Choices): string | null {
  const signs = knobNumbers.map((knob) => signOf(choices[knob]))
  return signs.every((sign) => sign === UNSAID) ? null : signs.join('')
}

function signOf(choice: string | undefined): string {
  return choice === UNKNOWN || isSetting(settingOf(choice)) ? (choice ?? UNSAID) : UNSAID
}

/** Null: nothing said of it. */
export function todayIn(signs: string | null, knob: KnobNumber): Today | null {
  const sign = signs?.[knob - 1]
  if (sign === UNKNOWN) return 'unknown'
  const setting = settingOf(sign)
  return isSetting(setting) ? setting : null
}

function settingOf(sign: string | undefined): number {
  return sign === undefined || !/^\d$/.test(sign) ? Number.NaN : Number(sign)
}

export function choiceOf(today: Today): string {
  return today === 'unknown' ? UNKNOWN : String(today)
}

interface WithToday {
  readonly party: string | null
  readonly role: string
  readonly today: string | null
}

export interface TableToday<T> {
  /** From shut to wide open, each with who says so. */
  readonly columns: readonly { readonly setting: Setting; readonly people: readonly T[] }[]
  readonly unknown: number
  readonly answered: number
  readonly people: number
  /** People see different things. */
  readonly differs: boolean
}

export function tableToday<T extends WithToday>(everyone: readonly T[], knob: KnobNumber): TableToday<T> {
  const people = everyone.filter(({ role }) => role === 'participant')
  const said = people.map((person) => ({ person, today: todayIn(person.today, knob) }))
  const columns = settings.map((setting) => ({
    setting,
    people: said.filter(({ today }) => today === setting).map(({ person }) => person),
  }))
  return {
    columns,
    unknown: said.filter(({ today }) => today === 'unknown').length,
    answered: said.filter(({ today }) => today !== null).length,
    people: people.length,
    differs: columns.filter((column) => column.people.length > 0).length > 1,
  }
}

/** Where everyone who names a setting names the same one, and nobody set the knob yet. */
export function agreedToday(
  everyone: readonly WithToday[],
  isSet: (knob: KnobNumber) => boolean,
): readonly { readonly knob: KnobNumber; readonly setting: Setting }[] {
  return knobNumbers.flatMap((knob) => {
    const named = tableToday(everyone, knob).columns.filter(({ people }) => people.length > 0)
    const [only, another] = named
    return only && !another && !isSet(knob) ? [{ knob, setting: only.setting }] : []
  })
}

/** The knob before or after; null at either end. */
export function knobBeside(knob: KnobNumber, by: 1 | -1): KnobNumber | null {
  const beside = knob + by
  return isKnobNumber(beside) ? beside : null
}
