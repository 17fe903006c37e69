// What a device does on its own while a table is open: report other people's turns, check a shown round, forget what
// belongs to a task that is over, ask the browser to keep the copy, show a facilitator's selection, and release a knob
// that nobody looks at.

import type { Presence } from '@draaitafel/shared/protocol/presence.ts'
import type { Role } from '@draaitafel/shared/protocol/roles.ts'
import { rights } from '../copy/nlRights.ts'
import { fetchShownVotes } from '../http/api.ts'
import { askToLast } from '../store/askToLast.ts'
import type { ConnectionStore } from '../store/connectionStore.ts'
import type { KnobHold } from '../store/knobHold.ts'
import type { OpenPlan } from '../store/planStore.ts'
import { tellSelection } from '../store/tellSelection.ts'
import type { View } from '../store/viewStore.ts'
import { watchTask } from '../store/watchTask.ts'
import { watchTouch } from '../store/watchTouch.ts'
import { watchTurns } from '../store/watchTurns.ts'
import { watchVotes } from '../store/watchVotes.ts'

interface Table {
  readonly id: string
  readonly role: Role
  readonly plan: OpenPlan
  readonly connectionStore: ConnectionStore
  readonly view: View
  readonly hold: KnobHold
  readonly tell: (change: Partial<Presence>) => void
}

/** Returns how to stop. */
export function followTable({
  id,
  role,
  plan: { store, correct },
  connectionStore,
  view,
  hold,
  tell,
}: Table): () => void {
  const ask = async (round: string) => {
    const answer = await fetchShownVotes(id, role, round)
    return answer.ok ? answer.value.votes : null
  }
  const onChanged = (about: string) => view.say('problem', rights.votesChanged(about))
  // A phone in a pocket would hold its knob for as long as its connection lasts.
  const letGoWhenHidden = () => {
    if (document.visibilityState === 'hidden') hold.letGo()
  }
  document.addEventListener('visibilitychange', letGoWhenHidden)
  const stops = [
    () => document.removeEventListener('visibilitychange', letGoWhenHidden),
    watchTurns(store, view),
    watchTouch(store, view),
    watchTask(store, view),
    watchVotes({ store, correct, ask, onChanged }),
    askToLast(connectionStore),
    // A large screen follows the facilitator's selection.
    role === 'facilitator' ? tellSelection(view, tell) : () => {},
  ]
  return () => {
    for (const stop of stops) stop()
  }
}
