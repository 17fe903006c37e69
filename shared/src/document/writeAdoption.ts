// Writes how a plan is adopted: that everyone is asked, each party's answer, the seal, and opening it again.

import type * as Y from 'yjs'
import type { ActionOf } from '../actions/action.ts'
import type { AdoptingAction } from '../actions/actionKinds.ts'
import type { Actor } from '../actions/actor.ts'
import { isMoment } from '../base/moment.ts'
import type { Sealing } from '../nouns/workshop.ts'
import { type FactWriter, readFact } from './factWriter.ts'
import { sayOnce } from './ownFact.ts'
import { rootMap } from './schema.ts'
import { sealingOf } from './turn.ts'

export function writeAdoption(doc: Y.Doc, writer: FactWriter, action: AdoptingAction, now: string): void {
  switch (action.type) {
    case 'plan.adopt':
      writer.setFact('workshop', 'adopted', action.print === null ? null : { at: now, print: action.print })
      return
    case 'plan.ask':
      writer.setFact('workshop', 'sealing', asked(sealingIn(doc), action.on, now))
      return
    case 'plan.seal':
      writer.setFact('workshop', 'adopted', { at: now, print: action.print })
      writer.setFact('workshop', 'sealing', { ...lastOpened(sealingIn(doc)), state: 'verzegeld', at: now })
      return
    case 'plan.unseal':
      writer.setFact('workshop', 'sealing', { state: 'heropend', at: now, openedAt: now, why: action.why })
      return
  }
}

/** That it was once opened again, and why, stays. */
function lastOpened(sealing: Sealing | null): Pick<Sealing, 'openedAt' | 'why'> {
  return { openedAt: sealing?.openedAt ?? '', why: sealing?.why ?? '' }
}

function asked(sealing: Sealing | null, on: boolean, now: string): Sealing | null {
  const opened = lastOpened(sealing)
  if (on) return { ...opened, state: 'gevraagd', at: now }
  return opened.openedAt === '' ? null : { ...opened, state: 'heropend', at: opened.openedAt }
}

function sealingIn(doc: Y.Doc): Sealing | null {
  return sealingOf(readFact(doc, 'workshop', null, 'sealing'))
}

/** Said for the party, by whoever says it: of several people of one party the last one counts, whatever their clocks. */
export function giveVerdict(
  doc: Y.Doc,
  writer: FactWriter,
  action: ActionOf<'verdict.give'>,
  actor: Actor,
  now: string,
): void {
  const { party, answer, reason, print } = action
  const noted = actor.party !== party
  const speaker = { ...actor, party }
  const saidAt = (at: string) => ({
    ...{ answer, reason, print, noted, name: actor.name, party },
    at: laterThan(at, lastOf(doc, party)),
  })
  sayOnce(doc, writer, action, { actor: speaker, now, saidAt })
}

function lastOf(doc: Y.Doc, party: string): string {
  const moments = [...rootMap(doc, 'verdicts').values()].flatMap((value) => {
    const fact = value as { readonly party?: unknown; readonly at?: unknown } | null
    return fact?.party === party && isMoment(fact.at) ? [fact.at] : []
  })
  return moments.sort().at(-1) ?? ''
}

function laterThan(at: string, last: string): string {
  return last < at ? at : new Date(Date.parse(last) + 1).toISOString()
}
