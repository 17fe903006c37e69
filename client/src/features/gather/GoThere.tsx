// Still to the place where everyone else was brought. What would be lost by it is said first; the next press goes.

import { useState } from 'react'
import { text } from '../../copy/nl.ts'
import { useWorkshop } from '../../store/WorkshopContext.tsx'
import styles from '../problems/Notice.module.css'
import { useTypingNow } from './useTypingNow.ts'
import { viewAt } from './viewAt.ts'

export function GoThere({ place }: { readonly place: string }) {
  const { view } = useWorkshop()
  const isTyping = useTypingNow()
  const [asked, setAsked] = useState(false)
  const go = () => {
    // The press took the focus: what was being typed in a field that says it on leaving is said by now.
    if (isTyping() && !asked) setAsked(true)
    else view.setState({ ...viewAt(place), notice: null })
  }
  return (
    <button type="button" className={styles.help} onClick={go}>
      {asked ? text.gather.leaveWords : text.gather.go}
    </button>
  )
}
