// Tells screen readers what others did, and what I did where nothing else says so: once, in one message, after things have settled. Never while a knob is
// moving.

import { knobCopy } from '@draaitafel/shared/copy/nl/knobs.ts'
import { openRound } from '@draaitafel/shared/nouns/round.ts'
import { findParty } from '@draaitafel/shared/plan/plan.ts'
import { useEffect, useState } from 'react'
import { text } from '../../copy/nl.ts'
import { aroundText } from '../../copy/nlAround.ts'
import { lead } from '../../copy/nlLead.ts'
import type { ConnectionState } from '../../store/connectionStore.ts'
import { useWorkshop } from '../../store/WorkshopContext.tsx'
import { describeChanges } from './describeChanges.ts'
import { describeLocks } from './describeLocks.ts'
import type { Crowd, News } from './news.ts'
import { watchOwn } from './watchOwn.ts'
import { watchPeople } from './watchPeople.ts'
import { watchRemovals } from './watchRemovals.ts'

const REST_MS = 500
/** Nobody listens to more than this at once; then only the number is announced. */
const MOST_SENTENCES = 4

export function Announcer() {
  const { planStore, peersStore, connectionStore, undo, undoStore, view } = useWorkshop()
  const [sentence, setSentence] = useState('')
  useEffect(() => watchRemovals({ planStore, undo, undoStore, view }), [planStore, undo, undoStore, view])

  useEffect(() => {
    const news = new Map<string, News>()
    let rest: ReturnType<typeof setTimeout> | undefined
    const tell = (latest: readonly News[]) => {
      if (latest.length === 0 && news.size === 0) return
      for (const one of latest) {
        news.delete(one.about)
        news.set(one.about, one)
      }
      clearTimeout(rest)
      rest = setTimeout(() => {
        const sentences = sentencesOf([...news.values()])
        setSentence(
          sentences.length > MOST_SENTENCES ? aroundText.announce.many(sentences.length) : sentences.join(' '),
        )
        news.clear()
      }, REST_MS)
    }
    const isBehindDialog = () => view.getState().dialog !== null
    const stopPlan = planStore.subscribe(({ plan, lastBy }, before) => {
      if (lastBy !== 'others') return
      tell(describeChanges(before.plan, plan))
      const round = openRound(plan)
      if (round && round.id !== openRound(before.plan)?.id && isBehindDialog()) {
        tell([{ about: 'round', sentence: text.rounds.about(round.knob, knobCopy[round.knob].shortName) }])
      }
    })
    const stopLocks = connectionStore.subscribe((state, before) => {
      const nameOf = (party: string) => findParty(planStore.getState().plan, party)?.name ?? ''
      if (state.locks !== before.locks) tell(describeLocks(before.locks, state.locks, nameOf))
      const told = aboutTable(state, before, isBehindDialog())
      if (told.length > 0) tell(told)
    })
    const stopOwn = watchOwn({ planStore, undoStore, connectionStore, view }, (news) => tell([news]))
    const stopPeople = watchPeople({ planStore, peersStore }, tell)
    return () => {
      clearTimeout(rest)
      stopPeople()
      stopOwn()
      stopPlan()
      stopLocks()
    }
  }, [planStore, peersStore, undoStore, connectionStore, view])

  return (
    // react-aria hides everything but the open dialog; this attribute lets people still hear what others do.
    <p className="sr" role="log" aria-live="polite" data-react-aria-top-layer="true">
      {sentence}
    </p>
  )
}

/** Of a kind that comes in crowds only the number, from three on. */
function sentencesOf(news: readonly News[]): readonly string[] {
  const countOf = (kind: Crowd) => news.filter((one) => one.kind === kind).length
  const crowds = (['joined', 'today'] as const).filter((kind) => countOf(kind) > 2)
  const rest = news.filter(({ kind }) => kind === undefined || !crowds.includes(kind))
  return [
    ...rest.map(({ sentence }) => sentence),
    ...crowds.map((kind) => aroundText.announce.crowd[kind](countOf(kind))),
  ]
}

/**
 * The bars above the board announce themselves, unless a dialog covers them; this also announces that they have
 * disappeared. What may be changed in a step comes with the step, and is heard after its name.
 */
function aboutTable(now: ConnectionState, before: ConnectionState, isBehindDialog: boolean): News[] {
  const told: News[] = []
  if (before.paused && !now.paused) told.push({ about: 'pause', sentence: aroundText.pause.over })
  if (!before.paused && now.paused && isBehindDialog) told.push({ about: 'pause', sentence: aroundText.pause.forAll })
  const { allowed } = now.locks
  if (allowed !== before.locks.allowed) {
    told.push({ about: 'allowed', sentence: lead.locks.said[allowed] })
  }
  return told
}
