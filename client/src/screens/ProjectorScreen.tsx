// The large screen in the room: follows the step and what the facilitator chooses, is read from the last row and changes
// nothing. Only two switches for the computer it runs on.

import { openRound } from '@draaitafel/shared/nouns/round.ts'
import { useEffect } from 'react'
import { useStayAwake } from '../people/awake/useStayAwake.ts'
import { Part, QuietPart } from '../people/problems/Part.tsx'
import { useStepNow } from '../pieces/useStepNow.ts'
import { Controls } from '../projector/Controls.tsx'
import { Footer } from '../projector/Footer.tsx'
import { Header } from '../projector/Header.tsx'
import { MomentBand } from '../projector/MomentBand.tsx'
import { PictureView } from '../projector/PictureView.tsx'
import { pictureOf } from '../projector/pictureOf.ts'
import { useAwake } from '../projector/useAwake.ts'
import { useEndTone } from '../projector/useEndTone.ts'
import { useInvitation } from '../projector/useInvitation.ts'
import { useShown } from '../projector/useShown.ts'
import { useStillness } from '../projector/useStillness.ts'
import { tickFirstRun } from '../store/keptFirstRun.ts'
import { useConnection, usePlan, useWorkshop } from '../store/WorkshopContext.tsx'
import styles from './ProjectorScreen.module.css'

export function ProjectorScreen() {
  const shown = useShown()
  const step = useStepNow()?.step ?? null
  const paused = useConnection((connection) => connection.paused)
  const placed = usePlan((plan) => plan.placings.length > 0)
  const choosing = usePlan((plan) => openRound(plan)?.knob ?? null)
  const untouched = usePlan(
    ({ knobs, investments }) =>
      investments.length === 0 && knobs.every(({ setting, baseline }) => setting === baseline),
  )
  const picture = pictureOf(step?.view ?? null, shown, { paused, placed, choosing, untouched })
  const door = useInvitation()
  const sound = useEndTone()
  const stillness = useStillness()
  const isAwake = useAwake()
  const mayDim = useStayAwake(true)
  useProjectorTheme()
  useScreenTicked()
  return (
    <div
      className={styles.screen}
      data-still={stillness.isStill || undefined}
      data-asleep={!isAwake || undefined}
      // A page may not turn it on by itself.
      data-lost-on-reload={sound.isOn || undefined}
    >
      <Part>
        <Header step={step} paused={paused && picture.kind !== 'pause'} hidesTitle={picture.kind === 'parties'} />
      </Part>
      <main className={styles.main} key={picture.kind}>
        <Part>
          <PictureView picture={picture} shown={shown} door={door} />
        </Part>
      </main>
      <Part>
        <Footer picture={picture} step={step} shown={shown} door={door} />
      </Part>
      <QuietPart>
        <MomentBand onOver={sound.play} />
      </QuietPart>
      <Controls sound={sound} stillness={stillness} isAwake={isAwake} mayDim={mayDim} />
    </div>
  )
}

/** On the root of the page: all sizes are in rem, and there a rem grows with the screen. */
function useProjectorTheme(): void {
  useEffect(() => {
    const root = document.documentElement
    root.dataset.theme = 'projector'
    return () => {
      delete root.dataset.theme
    }
  }, [])
}

/** The facilitator's list, in another window of this browser, sees that it is open. */
function useScreenTicked(): void {
  const { id } = useWorkshop()
  useEffect(() => tickFirstRun(id, 'screen'), [id])
}
