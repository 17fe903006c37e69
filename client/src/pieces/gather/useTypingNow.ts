// Would unsaved text be lost if this screen went elsewhere now? If so, what others do, such as going to a next step
// or bringing everyone somewhere, leaves the open dialog where it is.

import { use, useCallback } from 'react'
import { UnsavedCountContext } from '../../ui/unsaved.ts'

export function useTypingNow(): () => boolean {
  const unsaved = use(UnsavedCountContext)
  return useCallback(() => unsaved.current > 0 || isMidSentence(), [unsaved])
}

/** In a field that would disappear with its dialog. */
function isMidSentence(): boolean {
  const field = document.activeElement
  const isText = field instanceof HTMLTextAreaElement || (field instanceof HTMLInputElement && field.type === 'text')
  return isText && field.value !== ''
}
