// One abbreviation as a button, or several with a word for them all. What they mean is loaded at the first press; Escape, the back button or a press elsewhere
// closes it.

import { type ComponentType, useRef, useState } from 'react'
import { text } from '../../copy/nl.ts'
import { lonePart } from '../../parts/part.ts'
import { sayMissing } from '../../parts/sayMissing.ts'
import { useWorkshop } from '../../store/WorkshopContext.tsx'
import { useBack } from '../../ui/Back.tsx'
import styles from './Abbreviation.module.css'
import type { MeaningProps } from './meaning.ts'

const fetchMeaning = lonePart(() => import('./Meaning.tsx'))

interface AbbreviationProps {
  readonly shorts: readonly string[]
  readonly children: string
}

export function Abbreviation({ shorts, children }: AbbreviationProps) {
  const { view } = useWorkshop()
  const button = useRef<HTMLButtonElement>(null)
  const [fetched, setFetched] = useState<{ readonly Meaning: ComponentType<MeaningProps> } | null>(null)
  const [isOpen, setIsOpen] = useState(false)
  useBack(isOpen ? () => setIsOpen(false) : null)
  const open = () => {
    setIsOpen(true)
    if (fetched) return
    fetchMeaning().then(
      ({ Meaning }) => setFetched({ Meaning }),
      (error: unknown) => {
        setIsOpen(false)
        sayMissing(view, error, text.parts.broken.detail)
      },
    )
  }
  return (
    <>
      <button
        ref={button}
        type="button"
        className={styles.word}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        onClick={() => (isOpen ? setIsOpen(false) : open())}
      >
        {children}
      </button>
      {fetched && (
        <fetched.Meaning shorts={shorts} label={children} trigger={button} isOpen={isOpen} onOpenChange={setIsOpen} />
      )}
    </>
  )
}
