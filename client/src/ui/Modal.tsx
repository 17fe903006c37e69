// A dialog: focus goes in, stays in and comes back; Escape and a click beside it close it (react-aria's work),
// and so does the back button.

import type { ReactNode } from 'react'
import { Modal as AriaModal, Dialog, Heading, ModalOverlay } from 'react-aria-components'
import { useBack } from './Back.tsx'
import { Icon } from './Icon.tsx'
import styles from './Modal.module.css'

interface ModalProps {
  readonly title: string
  /** One line under the title; not part of the dialog's name. */
  readonly subtitle?: ReactNode
  readonly wide?: boolean
  /** Takes nearly the whole screen. */
  readonly full?: boolean
  /** Holds something half filled in: a click beside it does not throw that away. */
  readonly form?: boolean
  /** Beside the way out. */
  readonly actions?: ReactNode
  readonly closeLabel: string
  readonly onClose: () => void
  readonly children: ReactNode
}

export function Modal({ title, subtitle, wide, full, form, actions, closeLabel, onClose, children }: ModalProps) {
  useBack(() => {
    // What was being typed in a field that says it on leaving is said first.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    onClose()
  })
  return (
    <ModalOverlay
      className={styles.veil ?? ''}
      isOpen
      isDismissable={!form}
      onOpenChange={(open) => !open && onClose()}
    >
      <AriaModal className={`${styles.modal} ${full ? styles.full : wide ? styles.wide : ''}`}>
        <Dialog className={styles.dialog ?? ''}>
          <header className={styles.head}>
            <Heading slot="title" className={styles.title ?? ''}>
              {title}
            </Heading>
            <div className={styles.actions}>
              {actions}
              <button type="button" className="btn quiet icon-only" aria-label={closeLabel} onClick={onClose}>
                <Icon name="close" />
              </button>
            </div>
          </header>
          {subtitle && <p className={styles.subtitle}>{subtitle}</p>}
          {children}
        </Dialog>
      </AriaModal>
    </ModalOverlay>
  )
}
