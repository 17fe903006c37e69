// What people think comes of the plan (seed inventory C-34, C-35, E-05): what is brought in, what happens with it, and
// what that gives to whom. Its size is a word, never a figure of ours: an amount is only what someone at the table said.

import { pers } from '../base/money.ts'
import { coreValueIds } from '../model/coreValues.ts'
import { type KnobNumber, knobNumbers } from '../model/knobs.ts'
import { type FactsOf, type LineOf, lineNoun } from './define.ts'
import { centsOrNull, formOrNone, line, oneOf, oneOfOrNull, optionalLine } from './fields.ts'
import { planLimits } from './limits.ts'
import { about, fields } from './parts.ts'
import { partyOrNull } from './references.ts'

/** In the order of the chain: brought in · done with it · what comes of it. */
export const effectKinds = ['inbreng', 'activiteit', 'effect'] as const
export type EffectKind = (typeof effectKinds)[number]

/** In words; `onbekend`: nobody knows, or nobody said. */
export const effectSizes = ['groot', 'klein', 'onbekend'] as const
export type EffectSize = (typeof effectSizes)[number]

/** `casus`: a box of the drawing in the model, in our words. `tafel`: of the people here. */
export const effectOrigins = ['tafel', 'casus'] as const
export type EffectOrigin = (typeof effectOrigins)[number]

/** What a line can come from: a line before it, money on the table, or a knob. */
export type EffectCause = `effect.${string}` | `investment.${string}` | `knob.${KnobNumber}`

export const MOST_CAUSES = 6
const CAUSE = new RegExp(`^((effect|investment)\\.[a-z0-9-]{1,40}|knob\\.(${knobNumbers.join('|')}))$`)
const CAUSES_LENGTH = MOST_CAUSES * 52

/** As a line stores them: with a space between, or '' for none. */
export function isCauses(value: unknown): value is string {
  if (value === '') return true
  if (typeof value !== 'string') return false
  const all = value.split(' ')
  return all.length <= MOST_CAUSES && new Set(all).size === all.length && all.every((one) => CAUSE.test(one))
}

export function causesOf({ from }: Pick<Effect, 'from'>): readonly EffectCause[] {
  return from === '' ? [] : (from.split(' ') as EffectCause[])
}

export const effect = lineNoun({
  name: 'effect',
  list: 'effects',
  about:
    'What people think comes of the plan, as a chain: what is brought in, what is done with it, what that gives to whom.',
  most: planLimits.effects,
  area: 'afspraken',
  gone: 'line.gone',
  log: { topic: 'other', label: 'label', newLabel: true, parts: {} },
  lacksFirst: 'label',
  part: fields({
    kind: oneOf(effectKinds),
    label: line(planLimits.effectLength, 'label'),
    from: about(
      formOrNone(CAUSES_LENGTH, isCauses, { kind: 'choice.unknown' }, ['knob.5', 'knob.2 effect.koffie']),
      'What it comes from: effect.<id>, investment.<id> or knob.5, with a space between. Always an addition of the table.',
    ),
    forParty: about({ ...partyOrNull, absent: null }, 'For whom: the id of one of the parties.'),
    forWhom: about(optionalLine(planLimits.labelLength, 'forWhom'), 'For whom, where that is no party.'),
    coreValue: { ...oneOfOrNull(coreValueIds), absent: null },
    size: about(oneOf(effectSizes, 'onbekend'), 'In the words of the table; never computed.'),
    evidence: about(optionalLine(planLimits.effectLength, 'evidence'), 'What it is based on; empty: nothing yet.'),
    saidCents: about(centsOrNull, 'Only what someone at the table said: never computed, and in no sum.'),
    per: oneOf(pers, 'year'),
    origin: about(oneOf(effectOrigins, 'tafel'), 'casus: from the drawing of the model, in our words.'),
  }),
})
export type Effect = LineOf<typeof effect>
export type EffectFacts = FactsOf<typeof effect>
