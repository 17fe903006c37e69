// A link was opened: exchange its key for a cookie, and continue in the role it gives. Without a key people continue
// in the role this browser had here before.

import { useEffect, useState } from 'react'
import { useNavigation } from '../address/navigation.tsx'
import { linkAddress, tableAddress } from '../address/route.ts'
import { firstText } from '../copy/nlFirst.ts'
import { askAccess, enterWithKey, type HttpFailure } from '../http/api.ts'
import { forgetPerson } from '../store/seat.ts'
import { DoorScreen } from './DoorScreen.tsx'
import { LoadingScreen } from './LoadingScreen.tsx'
import { MessageScreen } from './MessageScreen.tsx'

export function EnterScreen({ workshop, linkKey }: { readonly workshop: string; readonly linkKey: string | null }) {
  const { go } = useNavigation()
  const [failure, setFailure] = useState<HttpFailure | null>(null)
  const [attempt, setAttempt] = useState(0)

  useEffect(() => {
    let here = true
    void (linkKey === null ? askAccess(workshop) : enterWithKey(workshop, linkKey)).then((answer) => {
      if (answer.ok && 'isNew' in answer.value && answer.value.isNew) forgetPerson(workshop)
      if (!here) return
      // The key leaves the address at once, so that nobody reads it off the projector.
      if (answer.ok) return go(tableAddress(workshop, answer.value.role), 'replace')
      // The key is only kept for a reload if a later attempt may succeed.
      if (!mayRetry(answer.problem)) window.history.replaceState(null, '', linkAddress(workshop, null))
      setFailure(answer.problem)
    })
    return () => {
      here = false
    }
  }, [workshop, linkKey, go, attempt])

  if (!failure) return <LoadingScreen sentence={firstText.join.entering} />
  if (isNotIn(failure)) return <DoorScreen workshop={workshop} reason={linkKey === null ? 'incomplete' : 'wrongKey'} />
  return (
    <MessageScreen
      {...messageFor(failure)}
      action={
        mayRetry(failure) ? (
          <button
            type="button"
            className="btn primary"
            onClick={() => {
              setFailure(null)
              setAttempt(attempt + 1)
            }}
          >
            {firstText.messages.again}
          </button>
        ) : undefined
      }
    />
  )
}

/** The key or the workshop is not valid: another link or the code may be. */
export function isNotIn({ status }: HttpFailure): boolean {
  return status === 401 || status === 404
}

/** What another failure means for the person at this screen. */
export function messageFor(failure: HttpFailure): { readonly title: string; readonly detail: string } {
  if (failure.status === 0) return firstText.messages.offline
  if (failure.status === 410) return firstText.messages.gone
  return { title: firstText.messages.busy.title, detail: failure.detail ?? firstText.messages.busy.detail }
}

/** No answer, too many at once, or a server that is just starting: it may work later. */
export function mayRetry({ status }: HttpFailure): boolean {
  return status === 0 || status === 429 || status >= 500
}
