// An error boundary around one large part of a screen: if it crashes, a message takes its place and the rest goes on;
// React reports the error.

import { type ReactNode, useEffect } from 'react'
import { ErrorBoundary, type FallbackProps } from 'react-error-boundary'
import { text } from '../../copy/nl.ts'
import { useWorkshop } from '../../store/WorkshopContext.tsx'
import { Icon } from '../../ui/Icon.tsx'
import styles from './Part.module.css'

export function Part({ children }: { readonly children: ReactNode }) {
  return <ErrorBoundary FallbackComponent={BrokenPart}>{children}</ErrorBoundary>
}

/** For parts that are only read out, come and go, or are a few words long: they have no space for a message. */
export function QuietPart({ children }: { readonly children: ReactNode }) {
  return <ErrorBoundary FallbackComponent={BrokenQuietly}>{children}</ErrorBoundary>
}

function BrokenPart({ resetErrorBoundary }: FallbackProps) {
  useHealing(resetErrorBoundary)
  return (
    <div className={styles.part} role="alert">
      <p>
        <Icon name="warning" />
        {text.broken.part}
      </p>
      <button type="button" className="btn" onClick={resetErrorBoundary}>
        {text.messages.again}
      </button>
    </div>
  )
}

function BrokenQuietly({ resetErrorBoundary }: FallbackProps) {
  useHealing(resetErrorBoundary)
  return null
}

/** The cause may disappear with the next change of the plan, such as an undo; nobody is next to a large screen. */
function useHealing(again: () => void): void {
  const { planStore } = useWorkshop()
  useEffect(() => planStore.subscribe(again), [planStore, again])
}
