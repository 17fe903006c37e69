// The table on a phone: the same plan, one task a screen. What the table does now is
// a tab, and so are the parts of the plan; a knob or a card opens over them.

import { saidNow } from '@draaitafel/shared/copy/nl/saidNow.ts'
import { type KnobNumber, knobFacts } from '@draaitafel/shared/model/knobs.ts'
import type { SourceNumber } from '@draaitafel/shared/model/sources.ts'
import { mayWrite } from '@draaitafel/shared/protocol/roles.ts'
import { useMemo, useState } from 'react'
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
import { LowFootContext } from '../pieces/AtFoot.tsx'
import { usePlan, useView, useWorkshop } from '../store/WorkshopContext.tsx'
import { hasTask } from '../tasks/hasTask.ts'
import { TaskScreen } from '../tasks/TaskScreen.tsx'
import { LaterTableBars } from '../topBar/LaterTableBars.tsx'
import { useBack } from '../ui/Back.tsx'
import { Icon } from '../ui/Icon.tsx'
import { useAboveKeyboard } from '../ui/useAboveKeyboard.ts'
import { useMatches } from '../ui/useMatches.ts'
import styles from './PhoneScreen.module.css'
import { useKeptPlace } from './useKeptPlace.ts'

/** On its side, where the stylesheets say the same: done with the task is beside the tabs. */
const LOW = '(max-height: 500px) and (min-width: 560px)'

const boardTabs: readonly Tab[] = ['knobs', 'money', 'plan']

export function PhoneScreen() {
  const hand = useView((view) => view.hand)
  const { role } = useWorkshop()
  const isAsked = usePlan((plan) => hasTask(plan, role))
  const tabs: readonly Tab[] = isAsked ? ['task', ...boardTabs] : boardTabs
  // Coming from the board with a card picked up, the phone opens where it can be put down.
  // Whoever comes in is where the task is: before the first step they are welcomed there.
  const isOver = usePlan((plan) => plan.now === null && plan.workshop.adopted !== null)
  const [tab, setTab] = useState<Tab>(hand ? 'money' : isAsked && !isOver ? 'task' : 'knobs')
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
  const isLow = useMatches(LOW) && tab === 'task'
  const [act, setAct] = useState<Element | null>(null)
  const [done, setDone] = useState<Element | null>(null)
  const lowFoot = useMemo(() => (isLow ? { act, done } : null), [isLow, act, done])
  const body = useKeptPlace<HTMLElement>()
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
      <main ref={body} className={styles.body} data-lost-on-reload={tab !== 'knobs' || knob !== null || undefined}>
        {/* Another tab is another part. */}
        <Part key={`${tab} ${knob}`}>
          {tab === 'task' && (
            <LowFootContext value={lowFoot}>
              <TaskScreen />
            </LowFootContext>
          )}
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
        {isLow && (
          <div className={styles.foot} data-low-foot>
            <div ref={setAct} className={styles.act} />
            <div ref={setDone} className={styles.done} />
          </div>
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
