// The table on a phone: the same plan, one task a screen. Three tabs; a knob or a card opens over them.

import { type KnobNumber, knobFacts } from '@draaitafel/shared/model/knobs.ts'
import type { SourceNumber } from '@draaitafel/shared/model/sources.ts'
import { useState } from 'react'
import { text } from '../copy/nl.ts'
import { Dialogs } from '../features/Dialogs.tsx'
import { LeaderAwayBar } from '../features/lead/LeaderAwayBar.tsx'
import { LockBar } from '../features/locks/LockBar.tsx'
import { PauseBar } from '../features/pause/PauseBar.tsx'
import { PhoneGive } from '../features/phone/PhoneGive.tsx'
import { PhoneKnob } from '../features/phone/PhoneKnob.tsx'
import { PhoneKnobList } from '../features/phone/PhoneKnobList.tsx'
import { PhoneMoney } from '../features/phone/PhoneMoney.tsx'
import { PhonePlan } from '../features/phone/PhonePlan.tsx'
import { PhoneTop } from '../features/phone/PhoneTop.tsx'
import { type Tab, useStepTab } from '../features/phone/useStepTab.ts'
import { PracticeBar } from '../features/practice/PracticeBar.tsx'
import { Announcer } from '../features/presence/Announcer.tsx'
import { NoticeBar } from '../features/problems/Notice.tsx'
import { PromiseBar } from '../features/promises/PromiseBar.tsx'
import { RoundBar } from '../features/rounds/RoundBar.tsx'
import { BlockedBar } from '../features/saving/BlockedBar.tsx'
import { StepAnnouncer } from '../features/script/StepAnnouncer.tsx'
import { DragTable } from '../gestures/investmentDrag.tsx'
import { useHand } from '../gestures/useHand.ts'
import { useView } from '../store/WorkshopContext.tsx'
import styles from './PhoneScreen.module.css'

const tabs: readonly Tab[] = ['knobs', 'money', 'plan']

export function PhoneScreen() {
  const [tab, setTab] = useState<Tab>('knobs')
  const [knob, setKnob] = useState<KnobNumber | null>(null)
  const hand = useView((view) => view.hand)
  const { layBack } = useHand()
  const choose = (next: Tab) => {
    setKnob(null)
    if (hand) layBack()
    setTab(next)
    // What is shown now begins at its top, wherever the other was left.
    window.scrollTo(0, 0)
  }
  const open = (number: KnobNumber) => {
    setKnob(number)
    window.scrollTo(0, 0)
  }
  useStepTab(tab, choose)
  return (
    <DragTable overlay={() => null}>
      <div className={styles.phone}>
        <PhoneTop>
          <BlockedBar />
          <PauseBar />
          <LeaderAwayBar />
          <LockBar />
          <PracticeBar />
          <RoundBar />
          <PromiseBar />
        </PhoneTop>
        <main className={styles.body}>
          {tab === 'knobs' && knob !== null && (
            <PhoneKnob number={knob} group={knobFacts(knob).group} onBack={() => setKnob(null)} />
          )}
          {tab === 'knobs' && knob === null && <PhoneKnobList onOpen={open} />}
          {tab === 'money' && (hand ? <PhoneGive source={hand.source as SourceNumber} /> : <PhoneMoney />)}
          {tab === 'plan' && <PhonePlan />}
        </main>
        <nav className={styles.tabs} aria-label={text.phone.tabs}>
          {tabs.map((one) => (
            <button key={one} type="button" aria-current={tab === one ? 'page' : undefined} onClick={() => choose(one)}>
              {text.phone[one]}
            </button>
          ))}
        </nav>
      </div>
      <NoticeBar />
      <Announcer />
      <StepAnnouncer />
      <Dialogs />
    </DragTable>
  )
}
