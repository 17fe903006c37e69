// A dialog: focus goes in, stays in and comes back; Escape and a click outside close it (react-aria's work), and so
// does the back button. With unsaved text in it, it asks once before it closes.

import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react'
import { Modal as AriaModal, Dialog, Heading, ModalOverlay } from 'react-aria-components'
import { useBack } from './Back.tsx'
import { Icon } from './Icon.tsx'
import styles from './Modal.module.css'
import { takeFocus } from './takeFocus.ts'
import { type HoldOpen, HoldOpenContext, type UnsavedWords } from './unsaved.ts'

interface ModalProps {
  readonly title: string
  /** One line under the title; not part of the dialog's name. */
  readonly subtitle?: ReactNode
  readonly wide?: boolean
  /** Takes nearly the whole screen. */
  readonly full?: boolean
  /** Contains something half filled in: a click outside does not discard it. */
  readonly form?: boolean
  /** Next to the close button. */
  readonly actions?: ReactNode
  readonly closeLabel: string
  readonly onClose: () => void
  readonly children: ReactNode
}

export function Modal({ title, subtitle, wide, full, form, actions, closeLabel, onClose, children }: ModalProps) {
  const { holdOpen, asked, stay, close } = useAskFirst(onClose)
  useBack(close)
  return (
    <ModalOverlay className={styles.veil ?? ''} isOpen isDismissable={!form} onOpenChange={(open) => !open && close()}>
      <AriaModal className={`${styles.modal} ${full ? styles.full : wide ? styles.wide : ''}`}>
        <Dialog ref={takeFocus} className={styles.dialog ?? ''}>
          <header className={styles.head}>
            <Heading slot="title" className={styles.title ?? ''}>
              {title}
            </Heading>
            <div className={styles.actions}>
              {actions}
              <button type="button" className="btn quiet icon-only" aria-label={closeLabel} onClick={close}>
                <Icon name="close" />
              </button>
            </div>
            {asked && <AskFirst words={asked} onStay={stay} onLeave={onClose} />}
          </header>
          {subtitle && <p className={styles.subtitle}>{subtitle}</p>}
          <HoldOpenContext value={holdOpen}>{children}</HoldOpenContext>
        </Dialog>
      </AriaModal>
    </ModalOverlay>
  )
}

/** `close` asks if there is something to lose; the second time it closes. */
function useAskFirst(onClose: () => void) {
  // Read when the key is pressed, which may be before the next render.
  const held = useRef<readonly UnsavedWords[]>([])
  const from = useRef<Element | null>(null)
  const [asked, setAsked] = useState<UnsavedWords | null>(null)
  const holdOpen = useCallback<HoldOpen>((words) => {
    held.current = [...held.current, words]
    return () => {
      const at = held.current.indexOf(words)
      held.current = held.current.filter((_, index) => index !== at)
      setAsked(null)
    }
  }, [])
  const close = () => {
    from.current = document.activeElement
    // A field that commits on blur commits first.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    const [words] = held.current
    if (words && !asked) setAsked(words)
    else onClose()
  }
  const stay = () => {
    setAsked(null)
    if (from.current instanceof HTMLElement) from.current.focus()
  }
  return { holdOpen, asked, stay, close }
}

interface AskFirstProps {
  readonly words: UnsavedWords
  readonly onStay: () => void
  readonly onLeave: () => void
}

function AskFirst({ words, onStay, onLeave }: AskFirstProps) {
  const staying = useRef<HTMLButtonElement>(null)
  useEffect(() => staying.current?.focus(), [])
  return (
    <div className={styles.ask} role="alert">
      <p>
        <Icon name="warning" />
        {words.question}
      </p>
      <button type="button" ref={staying} className="btn primary" onClick={onStay}>
        {words.stay}
      </button>
      <button type="button" className="btn" onClick={onLeave}>
        {words.leave}
      </button>
    </div>
  )
}
