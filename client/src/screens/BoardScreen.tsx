// The board for tablets, laptops and larger: knobs, flow and values above, money below. Where there is no room for both, an
// open money half leaves the dials one row.

import { sourceCopy } from '@draaitafel/shared/copy/nl/sources.ts'
import { useEffect } from 'react'
import { CoreValueList } from '../board/coreValues/CoreValueList.tsx'
import { FlowArea } from '../board/flow/FlowArea.tsx'
import { FlowHeading } from '../board/flow/FlowHeading.tsx'
import { VALUES_TITLE } from '../board/flow/flowIds.ts'
import { KnobColumn } from '../board/knobs/KnobColumn.tsx'
import { KnobsHeading } from '../board/knobs/KnobsHeading.tsx'
import { LensBar } from '../board/lens/LensBar.tsx'
import { text } from '../copy/nl.ts'
import { DragTable } from '../gestures/investmentDrag.tsx'
import { useHand } from '../gestures/useHand.ts'
import { StepBar } from '../lead/script/StepBar.tsx'
import { Dock } from '../money/dock/Dock.tsx'
import { DraggedCard } from '../money/investments/SourceFace.tsx'
import { MoneyView } from '../money/table/MoneyView.tsx'
import { Part, QuietPart } from '../people/problems/Part.tsx'
import { LaterVisionLine } from '../pieces/vision/LaterVisionLine.tsx'
import { useView, useWorkshop } from '../store/WorkshopContext.tsx'
import { TaskPanel } from '../tasks/TaskPanel.tsx'
import { LaterTableBars } from '../topBar/LaterTableBars.tsx'
import { TopBar } from '../topBar/TopBar.tsx'
import { useBack } from '../ui/Back.tsx'
import { Icon } from '../ui/Icon.tsx'
import { useMatches } from '../ui/useMatches.ts'
import styles from './BoardScreen.module.css'
import narrow from './BoardScreenNarrow.module.css'
import { UPRIGHT, useOpenTask, useRoomForBoth } from './panelPlace.ts'
import { SkipLink } from './SkipLink.tsx'
import { useRing } from './useRing.ts'

/** A phone does not drag cards but taps them, and needs none of the dragging code. */
export function BoardScreen() {
  return (
    <DragTable overlay={(hand) => <DraggedCard source={hand.source} />}>
      <Board />
    </DragTable>
  )
}

function Board() {
  const workshop = useWorkshop()
  const dock = useView((state) => state.dock)
  const isPanelOpen = useView((state) => state.panel === 'open')
  const isUpright = useMatches(UPRIGHT)
  const hasRoom = useRoomForBoth(useOpenTask(workshop, false))
  // Held upright there is no width for the years beside the words.
  const hasMoney = useView((state) => state.money !== 'board') && !isUpright
  const dials = dock === 'open' && !hasRoom && !hasMoney ? 'row' : undefined
  useEscape()
  useRing()
  return (
    <div
      className={`${styles.screen} ${narrow.screen}`}
      data-dock={dock}
      data-dials={dials}
      data-money={hasMoney || undefined}
    >
      <div className={`${styles.top} ${narrow.top}`}>
        <Part>
          <SkipLink />
          <TopBar>{!isUpright && <LaterVisionLine className={styles.vision} />}</TopBar>
          <div data-ring>
            <StepBar asksReady={!isPanelOpen} brief={isUpright && isPanelOpen} />
          </div>
          {isUpright && <LaterVisionLine className={narrow.vision} />}
        </Part>
      </div>
      <div className={`${styles.board} ${narrow.board}`}>
        <div className={styles.bars}>
          <Part>
            <LaterTableBars />
            <LensBar />
          </Part>
        </div>
        <Part>
          <TaskPanel />
        </Part>
        {hasMoney ? (
          <Part>
            <MoneyView className={styles.money} />
          </Part>
        ) : (
          <>
            <Console />
            <Part>
              <Dock />
            </Part>
          </>
        )}
        <QuietPart>
          <HandBar />
        </QuietPart>
      </div>
    </div>
  )
}

/** Knobs, flow and values. */
function Console() {
  const { view } = useWorkshop()
  return (
    <main className={`${styles.console} ${narrow.console}`} data-ring>
      <QuietPart>
        <KnobsHeading className={styles.headKnobs} />
      </QuietPart>
      <div className={`${styles.knobs} ${narrow.knobs}`} onPointerLeave={() => view.setState({ pointed: null })}>
        <Part>
          <KnobColumn />
        </Part>
      </div>
      <QuietPart>
        <FlowHeading />
      </QuietPart>
      <div className={styles.flow}>
        <Part>
          <FlowArea />
        </Part>
      </div>
      <h2 className={styles.headValues} id={VALUES_TITLE}>
        {text.board.values}
      </h2>
      <button
        type="button"
        className={styles.balances}
        title={text.balances.title}
        onClick={() => view.setState({ dialog: { kind: 'balances' } })}
      >
        <Icon name="backAndForth" />
        <span className="sr-slim">{text.balances.title}</span>
      </button>
      <div className={styles.values}>
        <Part>
          <CoreValueList />
        </Part>
      </div>
    </main>
  )
}

/** What is picked up after a tap or a key press, and how to put it back. */
function HandBar() {
  const hand = useView((view) => view.hand)
  const { layBack } = useHand()
  useBack(hand ? layBack : null)
  return (
    <div className={`${styles.handPlace} ${narrow.handPlace}`} aria-live="polite">
      {hand && (
        <p className={styles.hand}>
          <b>{hand.source}</b>
          <span>
            {sourceCopy[hand.source].shortName}. {text.investment.where}
          </span>
          <button type="button" className="btn" onClick={layBack}>
            {text.investment.layBack}
          </button>
        </p>
      )}
    </div>
  )
}

/** Escape puts the card back, and otherwise clears what is lit. */
function useEscape(): void {
  const { view } = useWorkshop()
  const { layBack } = useHand()
  useEffect(() => {
    const handle = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return
      const { hand, dialog } = view.getState()
      if (dialog) return
      if (hand) layBack()
      else view.setState({ selection: null, pointed: null })
    }
    window.addEventListener('keydown', handle)
    return () => window.removeEventListener('keydown', handle)
  }, [view, layBack])
}
