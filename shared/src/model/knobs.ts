// The ten knobs in four groups and the routes each one drives (chapter 5 and the ten worksheets).
// Names and sentences are in copy/; the settings 0–4 are our own scale, the model gives none.

import type { RouteId } from './routes.ts'

export const knobGroupIds = ['vastgoed', 'gemeenschap', 'zorg', 'beleid'] as const
export type KnobGroupId = (typeof knobGroupIds)[number]

export const knobNumbers = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const
export type KnobNumber = (typeof knobNumbers)[number]

/** 0 dicht · 1 op een kier · 2 half open · 3 ver open · 4 helemaal open. */
export const settings = [0, 1, 2, 3, 4] as const
export type Setting = (typeof settings)[number]

export interface Knob {
  readonly number: KnobNumber
  readonly group: KnobGroupId
  readonly routes: readonly RouteId[]
}

export const knobs: readonly Knob[] = [
  { number: 1, group: 'vastgoed', routes: ['zorgen-voor-elkaar', 'meer-welbevinden', 'beter-team', 'beter-netwerk'] },
  {
    number: 2,
    group: 'vastgoed',
    routes: ['zorgen-voor-elkaar', 'meer-welbevinden', 'beter-zien', 'beter-team', 'beter-netwerk'],
  },
  {
    number: 3,
    group: 'vastgoed',
    routes: ['zorgen-voor-elkaar', 'meer-welbevinden', 'beter-zien', 'beter-team', 'beter-netwerk'],
  },
  { number: 4, group: 'vastgoed', routes: ['zorgen-voor-elkaar', 'meer-welbevinden'] },
  { number: 5, group: 'gemeenschap', routes: ['zorgen-voor-elkaar', 'meer-welbevinden', 'beter-zien'] },
  {
    number: 6,
    group: 'gemeenschap',
    routes: ['zorgen-voor-elkaar', 'meer-welbevinden', 'beter-zien', 'beter-team', 'beter-netwerk'],
  },
  {
    number: 7,
    group: 'zorg',
    routes: ['zorgen-voor-elkaar', 'meer-welbevinden', 'beter-zien', 'beter-team', 'beter-netwerk'],
  },
  {
    number: 8,
    group: 'beleid',
    routes: ['zorgen-voor-elkaar', 'meer-welbevinden', 'beter-zien', 'beter-team', 'beter-netwerk'],
  },
  { number: 9, group: 'beleid', routes: ['zorgen-voor-elkaar', 'meer-welbevinden', 'beter-netwerk'] },
  { number: 10, group: 'beleid', routes: ['meer-welbevinden', 'beter-zien', 'beter-team', 'beter-netwerk'] },
]

const byNumber = new Map(knobs.map((knob) => [knob.number, knob]))

export function knobFacts(number: KnobNumber): Knob {
  const facts = byNumber.get(number)
  if (!facts) throw new Error(`Unknown knob: ${number}`)
  return facts
}

export function isKnobNumber(value: unknown): value is KnobNumber {
  return knobNumbers.includes(value as KnobNumber)
}

export function isSetting(value: unknown): value is Setting {
  return settings.includes(value as Setting)
}

/** The nearest of the five settings, for a dial released between two of them. */
export function nearestSetting(position: number): Setting {
  const rounded = Math.round(Math.min(4, Math.max(0, position)))
  return isSetting(rounded) ? rounded : 0
}
