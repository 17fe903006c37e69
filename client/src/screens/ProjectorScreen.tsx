// The large screen in the room: follows the step and the facilitator's selection, is read from the back row and
// changes nothing. It only has two switches, for the computer it runs on.

import { saidNow } from '@draaitafel/shared/copy/nl/saidNow.ts'
import type { TaskId } from '@draaitafel/shared/nouns/task.ts'
import type { PartOf } from '@draaitafel/shared/plan/tables.ts'
import { useEffect } from 'react'
import { useShallow } from 'zustand/react/shallow'
import { part } from '../parts/part.ts'
import { usePart } from '../parts/usePart.ts'
import { useStayAwake } from '../people/awake/useStayAwake.ts'
import { Part, QuietPart } from '../people/problems/Part.tsx'
import { Controls } from '../projector/Controls.tsx'
import { Footer } from '../projector/Footer.tsx'
import { Header } from '../projector/Header.tsx'
import { MomentBand } from '../projector/MomentBand.tsx'
import { useAwake } from '../projector/useAwake.ts'
import { useEndTone } from '../projector/useEndTone.ts'
import { useInvitation } from '../projector/useInvitation.ts'
import { usePicture } from '../projector/usePicture.ts'
import { useStillness } from '../projector/useStillness.ts'
import { tickFirstRun } from '../store/keptFirstRun.ts'
import { useConnection, usePlan, useWorkshop } from '../store/WorkshopContext.tsx'
import { PictureView } from '../tasks/PictureView.tsx'
import styles from './ProjectorScreen.module.css'

/** Tasks of which the picture is about it. */
const largeBelow: Readonly<Partial<Record<TaskId, 'title' | 'vision'>>> = {
  welcome: 'title',
  vision: 'vision',
  harvest: 'vision',
}

/** Tasks of which the picture needs the room of the ten dials below it, which it shows itself. */
const highPictures: readonly TaskId[] = ['harvest']

export function ProjectorScreen() {
  const { picture, shown, choosing } = usePicture()
  const said = usePlan(useShallow(saidNow))
  const paused = useConnection((connection) => connection.paused)
  const door = useInvitation()
  const sound = useEndTone()
  const stillness = useStillness()
  const isAwake = useAwake()
  const mayDim = useStayAwake(true)
  const isHigh = picture.kind === 'task' && highPictures.includes(picture.task)
  useProjectorTheme()
  useScreenTicked()
  return (
    <div
      className={styles.screen}
      data-still={stillness.isStill || undefined}
      data-high={isHigh || undefined}
      data-asleep={!isAwake || undefined}
      // A page may not turn it on by itself.
      data-lost-on-reload={sound.isOn || undefined}
    >
      <Part>
        <Header
          now={said?.name ?? null}
          ask={picture.kind === 'task' && picture.task === 'baseline' && shown === null ? (said?.what ?? '') : ''}
          paused={paused && picture.kind !== 'pause'}
          below={picture.kind === 'task' ? (largeBelow[picture.task] ?? null) : null}
        />
      </Part>
      <main className={styles.main} key={picture.kind === 'task' ? picture.task : picture.kind}>
        <Part>
          <PictureView picture={picture} shown={shown} choosing={choosing} door={door} />
        </Part>
      </main>
      <Part>
        <Footer picture={picture} said={said} shown={shown} choosing={choosing} door={door} isLow={isHigh} />
      </Part>
      <QuietPart>
        <LaterWallHome />
      </QuietPart>
      <QuietPart>
        <MomentBand onOver={sound.play} />
      </QuietPart>
      <Controls sound={sound} stillness={stillness} isAwake={isAwake} mayDim={mayDim} />
    </div>
  )
}

const fetchWallHome = part(() => import('../projector/WallHome.tsx'))

function LaterWallHome() {
  const partOf = usePlan((plan) => plan.partOf)
  return partOf && <FetchedWallHome partOf={partOf} />
}

function FetchedWallHome({ partOf }: { readonly partOf: PartOf }) {
  const { state } = usePart(fetchWallHome)
  return state.kind === 'here' && <state.part.WallHome partOf={partOf} />
}

/** On the root of the page: all sizes are in rem, and there a rem scales with the screen. */
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
