// Whether words would be lost if this screen went elsewhere now. What others do at the table, such as a next step or being
// brought somewhere, then leaves the dialog that is open where it is.

import { use, useCallback } from 'react'
import { UnsavedCountContext } from '../../ui/unsaved.ts'

export function useTypingNow(): () => boolean {
  const unsaved = use(UnsavedCountContext)
  return useCallback(() => unsaved.current > 0 || isMidSentence(), [unsaved])
}

/** In a field that would go with its dialog. */
function isMidSentence(): boolean {
  const field = document.activeElement
  const isText = field instanceof HTMLTextAreaElement || (field instanceof HTMLInputElement && field.type === 'text')
  return isText && field.value !== ''
}
