// One sentence that just became true: what went wrong and what to do, or that something is done. If it asks for
// something or offers a link it stays until closed or replaced; otherwise it disappears by itself, though not from under a hand.

import { useEffect, useRef } from 'react'
import { text } from '../../copy/nl.ts'
import type { NoticeBack } from '../../store/viewStore.ts'
import { useView, useWorkshop } from '../../store/WorkshopContext.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { GoThere } from './GoThere.tsx'
import styles from './Notice.module.css'

const REPORT_MS = 6_000
/** What can be undone has to be read first, and then reached. */
const BACK_MS = 10_000

export function NoticeBar() {
  const { view } = useWorkshop()
  const notice = useView((state) => state.notice)
  const isOverDialog = useView((state) => state.dialog !== null)
  const isBack = typeof notice?.help === 'object' && 'back' in notice.help
  const goes = notice?.kind === 'done' && (!notice.help || isBack)
  const place = useRef<HTMLDivElement>(null)

  useEffect(() => {
    if (!notice || !goes) return
    // Nobody can press what disappears under their hand.
    const isHeld = () => place.current?.contains(document.activeElement) || place.current?.matches(':hover')
    const clear = () => {
      if (isHeld()) timer = setTimeout(clear, REPORT_MS)
      else view.setState((state) => (state.notice?.id === notice.id ? { notice: null } : {}))
    }
    let timer = setTimeout(clear, isBack ? BACK_MS : REPORT_MS)
    return () => clearTimeout(timer)
  }, [notice, goes, isBack, view])

  return (
    // react-aria hides everything but the open dialog; this attribute keeps the notice reachable and announced above
    // it.
    <div
      className={styles.place}
      ref={place}
      // F6 leads here: it is too far to walk in the time that it is there.
      data-ring={notice?.help ? true : undefined}
      aria-live="polite"
      data-react-aria-top-layer="true"
      data-over={isOverDialog || undefined}
      data-stays={!goes || undefined}
    >
      {notice && (
        <p className={styles.notice} key={notice.id}>
          <Icon name={notice.kind === 'problem' ? 'warning' : 'check'} />
          <span>{notice.sentence}</span>
          {notice.help === 'reload' && (
            <button type="button" className={styles.help} onClick={() => window.location.reload()}>
              {text.broken.reload}
            </button>
          )}
          {typeof notice.help === 'object' &&
            ('goTo' in notice.help ? <GoThere place={notice.help.goTo} /> : <TakeBack {...notice.help} />)}
          <button type="button" aria-label={text.close} onClick={() => view.setState({ notice: null })}>
            <Icon name="close" />
          </button>
        </p>
      )}
    </div>
  )
}

function TakeBack({ label, name, back }: NoticeBack) {
  const { view } = useWorkshop()
  const press = () => {
    view.setState({ notice: null })
    back()
  }
  return (
    <button type="button" className={styles.help} aria-label={name} onClick={press}>
      {label}
    </button>
  )
}
