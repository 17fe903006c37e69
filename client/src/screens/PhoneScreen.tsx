// The table on a phone: the same plan, one task a screen. What the table does now is
// a tab, and so are the parts of the plan; a knob or a card opens over them.

import { saidNow } from '@draaitafel/shared/copy/nl/saidNow.ts'
import { type KnobNumber, knobFacts } from '@draaitafel/shared/model/knobs.ts'
import type { SourceNumber } from '@draaitafel/shared/model/sources.ts'
import { mayWrite } from '@draaitafel/shared/protocol/roles.ts'
import { useState } from 'react'
import { text } from '../copy/nl.ts'
import { taskText } from '../copy/nlTasks.ts'
import { useHand } from '../gestures/useHand.ts'
import { Part } from '../people/problems/Part.tsx'
import { PhoneGive } from '../phone/PhoneGive.tsx'
import { PhoneKnob } from '../phone/PhoneKnob.tsx'
import { PhoneKnobList } from '../phone/PhoneKnobList.tsx'
import { PhoneMoney } from '../phone/PhoneMoney.tsx'
import { PhonePlan } from '../phone/PhonePlan.tsx'
import { PhoneTop } from '../phone/PhoneTop.tsx'
import { type Tab, useStepTab } from '../phone/useStepTab.ts'
import { isUntouched } from '../pieces/isUntouched.ts'
import { usePlan, useView, useWorkshop } from '../store/WorkshopContext.tsx'
import { hasTask } from '../tasks/hasTask.ts'
import { TaskScreen } from '../tasks/TaskScreen.tsx'
import { LaterTableBars } from '../topBar/LaterTableBars.tsx'
import { useBack } from '../ui/Back.tsx'
import { Icon } from '../ui/Icon.tsx'
import { useAboveKeyboard } from '../ui/useAboveKeyboard.ts'
import styles from './PhoneScreen.module.css'

const boardTabs: readonly Tab[] = ['knobs', 'money', 'plan']

export function PhoneScreen() {
  const hand = useView((view) => view.hand)
  const { role } = useWorkshop()
  // Before the first step someone who came in to take part is welcomed there.
  const comesIn = usePlan((plan) => plan.now === null && isUntouched(plan)) && role === 'participant'
  const isAsked = usePlan((plan) => hasTask(plan, role))
  const tabs: readonly Tab[] = isAsked ? ['task', ...boardTabs] : boardTabs
  // Coming from the board with a card picked up, the phone opens where it can be put down.
  const [tab, setTab] = useState<Tab>(hand ? 'money' : comesIn ? 'task' : 'knobs')
  // The name of what the table does, while someone looks around elsewhere.
  const away = usePlan((plan) => (isAsked && tab !== 'task' ? (saidNow(plan)?.name ?? null) : null))
  const [knob, setKnob] = useState<KnobNumber | null>(null)
  const { layBack } = useHand()
  const choose = (next: Tab) => {
    setKnob(null)
    if (hand) layBack()
    setTab(next)
    // A newly shown tab starts at its top, wherever the previous one was scrolled to.
    window.scrollTo(0, 0)
  }
  const open = (number: KnobNumber) => {
    setKnob(number)
    window.scrollTo(0, 0)
  }
  useAboveKeyboard()
  useStepTab(hand !== null || !mayWrite(role), choose)
  useBack(knob === null ? null : () => setKnob(null))
  useBack(hand ? layBack : null)
  return (
    <div className={styles.phone}>
      <Part>
        <PhoneTop asksReady={tab !== 'task'}>
          <Part>
            <LaterTableBars />
          </Part>
        </PhoneTop>
      </Part>
      <main className={styles.body} data-lost-on-reload={tab !== 'knobs' || knob !== null || undefined}>
        {/* Another tab is another part. */}
        <Part key={`${tab} ${knob}`}>
          {tab === 'task' && <TaskScreen />}
          {tab === 'knobs' && knob !== null && (
            <PhoneKnob number={knob} group={knobFacts(knob).group} onBack={() => setKnob(null)} />
          )}
          {tab === 'knobs' && knob === null && <PhoneKnobList onOpen={open} />}
          {tab === 'money' && (hand ? <PhoneGive source={hand.source as SourceNumber} /> : <PhoneMoney />)}
          {tab === 'plan' && <PhonePlan />}
        </Part>
      </main>
      <div className={styles.bottom}>
        {away && (
          <button type="button" className={styles.strip} onClick={() => choose('task')}>
            <Icon name="back" />
            <span>{taskText.backToTask(away)}</span>
          </button>
        )}
        <nav className={styles.tabs} aria-label={text.phone.tabs}>
          {tabs.map((one) => (
            <button key={one} type="button" aria-current={tab === one ? 'page' : undefined} onClick={() => choose(one)}>
              {one === 'task' ? taskText.tab : text.phone[one]}
            </button>
          ))}
        </nav>
      </div>
    </div>
  )
}
