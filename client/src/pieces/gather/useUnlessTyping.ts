// What the table does now, as this screen shows it: never something else under someone's hands. While they type it stays as it
// was, and goes along as soon as they leave the field.

import { useLayoutEffect, useState } from 'react'
import { useTypingNow } from './useTypingNow.ts'

export function useUnlessTyping<T>(now: T): T {
  const isTyping = useTypingNow()
  const [shown, setShown] = useState(now)
  useLayoutEffect(() => {
    if (Object.is(shown, now)) return
    const goIfFree = () => {
      if (!isTyping()) setShown(now)
    }
    goIfFree()
    window.addEventListener('focusout', goIfFree)
    return () => window.removeEventListener('focusout', goIfFree)
  }, [shown, now, isTyping])
  return shown
}
