// A link was opened: trade its key for a cookie, and go on as whoever the key says you are.

import { useEffect, useState } from 'react'
import { text } from '../copy/nl.ts'
import { enterWithKey, type HttpFailure } from '../http/api.ts'
import { useNavigation } from '../navigation.tsx'
import { tableAddress } from '../route.ts'
import { LoadingScreen } from './LoadingScreen.tsx'
import { MessageScreen } from './MessageScreen.tsx'

export function EnterScreen({ workshop, linkKey }: { readonly workshop: string; readonly linkKey: string | null }) {
  const { go } = useNavigation()
  const [failure, setFailure] = useState<HttpFailure | null>(null)
  const [attempt, setAttempt] = useState(0)

  useEffect(() => {
    if (linkKey === null) return
    let here = true
    void enterWithKey(workshop, linkKey).then((answer) => {
      if (!here) return
      // The key leaves the address at once, so that nobody reads it off the projector.
      if (answer.ok) go(tableAddress(workshop, answer.value.role), 'replace')
      else setFailure(answer.problem)
    })
    return () => {
      here = false
    }
  }, [workshop, linkKey, go, attempt])

  if (linkKey === null) return <MessageScreen {...text.messages.unknownLink} />
  if (!failure) return <LoadingScreen sentence={text.join.entering} />
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
            {text.messages.again}
          </button>
        ) : undefined
      }
    />
  )
}

/** What a failed way in means for the person in front of it. */
export function messageFor(failure: HttpFailure): { readonly title: string; readonly detail: string } {
  if (failure.status === 0) return text.messages.offline
  if (failure.status === 410) return text.messages.gone
  if (failure.status === 401 || failure.status === 404) return text.messages.unknownLink
  return { title: text.messages.busy.title, detail: failure.detail ?? text.messages.busy.detail }
}

/** No answer, too many at once, or a server that is just starting: later may go well. */
export function mayRetry({ status }: HttpFailure): boolean {
  return status === 0 || status === 429 || status >= 500
}
