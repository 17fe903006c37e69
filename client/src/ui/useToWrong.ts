// What has to be corrected gets the focus: when a form says so, and each time it is sent with the same mistake.

import { type RefObject, useEffect, useRef } from 'react'

type Field = HTMLInputElement | HTMLTextAreaElement

export function useToWrong<F extends Field>(isWrong: boolean): RefObject<F | null> {
  const field = useRef<F>(null)
  useEffect(() => {
    const wrong = field.current
    if (!isWrong || !wrong) return
    const toField = () => wrong.focus()
    toField()
    wrong.form?.addEventListener('submit', toField)
    return () => wrong.form?.removeEventListener('submit', toField)
  }, [isWrong])
  return field
}
