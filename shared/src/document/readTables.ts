// The tables of a workshop, of which workshop it is a table, what lies side by side and what is chosen from it. Anything
// else under such a key is as if it were not there.

import type * as Y from 'yjs'
import { ID_LENGTH, isId } from '../base/ids.ts'
import { isMoment } from '../base/moment.ts'
import { shortText } from '../base/text.ts'
import { isSetting, knobNumbers } from '../model/knobs.ts'
import {
  areDigits,
  type PartOf,
  type SubTable,
  type TableLetter,
  type TableState,
  tableLetters,
  type VariantPick,
} from '../plan/tables.ts'
import { rootMap } from './schema.ts'

/** The key of a table's fact, in `session`. */
export function tableKey(letter: TableLetter): string {
  return `table.${letter}`
}

export function readTables(doc: Y.Doc): SubTable[] {
  const session = rootMap(doc, 'session')
  return tableLetters.flatMap((id): SubTable[] => {
    const { label, workshop, state, at, mayLead, led, moment, settings, lackingCents } = recordOf(
      session.get(tableKey(id)),
    )
    if (!isId(workshop) || !isMoment(at)) return []
    const cents = Number(lackingCents)
    const isMade = isId(moment) && areDigits(settings) && cents >= 0
    const made = isMade ? { moment, settings, lackingCents: cents } : { moment: '', settings: '', lackingCents: 0 }
    const can = { mayLead: mayLead === true, led: led === true }
    return [{ id, label: wordsIn(label), workshop, state: stateIn(state), at, ...can, ...made }]
  })
}

export function partOfOf(value: unknown): PartOf | null {
  const { workshop, title, label, state } = recordOf(value)
  return isId(workshop) ? { workshop, title: wordsIn(title), label: wordsIn(label), state: stateIn(state) } : null
}

export function readPicks(doc: Y.Doc): VariantPick[] {
  const facts = rootMap(doc, 'picks')
  return knobNumbers.flatMap((knob): VariantPick[] => {
    const { letter, setting } = recordOf(facts.get(String(knob)))
    return isSetting(setting) ? [{ id: String(knob), knob, letter: wordsIn(letter), setting }] : []
  })
}

/** At most as long as the ids of four moments. */
export function wordsIn(value: unknown): string {
  return shortText(value, 4 * (ID_LENGTH + 1))
}

function stateIn(value: unknown): TableState {
  return value === 'terug' ? 'terug' : 'open'
}

function recordOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
}
