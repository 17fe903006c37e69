// Takes someone to where everyone else was brought. The first press warns about what would be lost; the next one
// goes.

import { useState } from 'react'
import { text } from '../../copy/nl.ts'
import { useTypingNow } from '../../pieces/gather/useTypingNow.ts'
import { viewAt } from '../../pieces/gather/viewAt.ts'
import { useWorkshop } from '../../store/WorkshopContext.tsx'
import styles from './Notice.module.css'

export function GoThere({ place }: { readonly place: string }) {
  const { view } = useWorkshop()
  const isTyping = useTypingNow()
  const [asked, setAsked] = useState(false)
  const go = () => {
    // The press moved the focus, so a field that commits on blur has committed by now.
    if (isTyping() && !asked) setAsked(true)
    else view.setState({ ...viewAt(place), notice: null })
  }
  return (
    <button type="button" className={styles.help} onClick={go}>
      {asked ? text.gather.leaveWords : text.gather.go}
    </button>
  )
}
