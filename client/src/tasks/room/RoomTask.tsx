// The room to meet in: does one fit, which kind, where the money comes from, and how to meet without one. The parts can be
// walked in any order.

import { roomOutcomeOf, roomTypeOf } from '@draaitafel/shared/derive/room/roomAnswers.ts'
import { roomText } from '../../copy/nlRoom.ts'
import { useKeptPlace } from '../../pieces/useDraft.ts'
import { usePlan } from '../../store/WorkshopContext.tsx'
import { FitPart } from './FitPart.tsx'
import { MoneyPart } from './MoneyPart.tsx'
import styles from './Room.module.css'
import { TypePart } from './TypePart.tsx'
import { WithoutPart } from './WithoutPart.tsx'

const parts = ['past', 'type', 'geld', 'zonder'] as const
type Part = (typeof parts)[number]

const workOf = { past: FitPart, type: TypePart, geld: MoneyPart, zonder: WithoutPart } as const

export function Work() {
  const [kept, setPart] = useKeptPlace('part')
  const part: Part = parts.find((one) => one === kept) ?? 'past'
  const done = usePlan((plan) => (roomOutcomeOf(plan) ? 'past ' : '') + (roomTypeOf(plan) ? 'type' : ''))
  const PartWork = workOf[part]
  return (
    <>
      <nav className={styles.parts} aria-label={roomText.parts}>
        {parts.map((one, at) => (
          <button
            key={one}
            type="button"
            aria-current={one === part ? 'step' : undefined}
            data-done={done.includes(one) || undefined}
            onClick={() => setPart(one)}
          >
            <i aria-hidden="true">{at + 1}</i>
            {roomText.part[one]}
          </button>
        ))}
      </nav>
      <PartWork />
    </>
  )
}
