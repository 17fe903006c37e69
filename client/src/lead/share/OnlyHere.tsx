// The links of this server lead to the machine it runs on: says so before a room full of phones tries them, and tells
// the facilitator what to type instead.

import type { Invitation } from '@draaitafel/shared/protocol/http.ts'
import { entry } from '../../copy/nlEntry.ts'
import { Icon } from '../../ui/Icon.tsx'
import styles from './ShareDialog.module.css'

export function OnlyHere({ invitation }: { readonly invitation: Pick<Invitation, 'links' | 'startCommand'> }) {
  if (!opensOnlyHere(invitation.links.participant)) return null
  return (
    <div className={styles.onlyHere} role="note">
      <Icon name="warning" />
      <div>
        <b>{entry.onlyHere.title}</b>
        {invitation.startCommand ? (
          <>
            <p>{entry.onlyHere.start}</p>
            <code>{invitation.startCommand}</code>
          </>
        ) : (
          <p>{entry.onlyHere.ask}</p>
        )}
      </div>
    </div>
  )
}

/** On a phone such an address is the phone itself. */
export function opensOnlyHere(link: string | null | undefined): boolean {
  return link != null && /^https?:\/\/(localhost|127\.[\d.]+|\[::1\])(?=[:/])/.test(link)
}
