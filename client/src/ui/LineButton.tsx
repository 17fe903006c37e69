// A list line that opens when pressed, and is read-only for people who may not change it.

import type { ReactNode } from 'react'

interface LineButtonProps {
  readonly className: string | undefined
  readonly onOpen: (() => void) | null
  readonly children: ReactNode
}

export function LineButton({ className, onOpen, children }: LineButtonProps) {
  return onOpen ? (
    <button type="button" className={className} onClick={onOpen}>
      {children}
    </button>
  ) : (
    <span className={className}>{children}</span>
  )
}
