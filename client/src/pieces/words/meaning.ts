// What the explanation of an abbreviation needs to know; apart, so that the button does not load it.

import type { RefObject } from 'react'

export interface MeaningProps {
  /** As they are written; what the glossary does not have is left out. */
  readonly shorts: readonly string[]
  readonly label: string
  readonly trigger: RefObject<HTMLButtonElement | null>
  readonly isOpen: boolean
  readonly onOpenChange: (isOpen: boolean) => void
}
