// What a party wants, what it can do and where its limit is: in its own words, written before the workshop or at its
// start. Next to it is what is usual for its kind, as a starting point.

import { profileCopy, usualProfile } from '@draaitafel/shared/copy/nl/profiles.ts'
import { planLimits } from '@draaitafel/shared/nouns/limits.ts'
import { type Party, profileParts } from '@draaitafel/shared/nouns/party.ts'
import { text } from '../../copy/nl.ts'
import { Explained } from '../../pieces/words/Explained.tsx'
import { useMayWrite, useWorkshop } from '../../store/WorkshopContext.tsx'
import { CommitArea } from '../../ui/CommitArea.tsx'
import styles from './PartiesDialog.module.css'

export function PartyProfile({ party }: { readonly party: Party }) {
  const { dispatch } = useWorkshop()
  const mayWrite = useMayWrite({ area: 'tafel', parties: [party.id] })
  const usual = usualProfile[party.kind]
  const written = profileParts.filter((part) => party[part] !== '').length
  return (
    <details className={styles.profile}>
      <summary>{text.parties.profile(party.name, written)}</summary>
      <div>
        {profileParts.map((part) => (
          <CommitArea
            key={part}
            label={profileCopy[part]}
            hint={usual && <Explained>{text.parties.usually(usual[part])}</Explained>}
            value={party[part]}
            maxLength={planLimits.profileLength}
            readOnly={!mayWrite}
            mayBeEmpty
            onCommit={(words) => dispatch({ type: 'party.change', id: party.id, changes: { [part]: words } })}
          />
        ))}
        {usual && (
          <p>
            <Explained>{text.parties.source}</Explained>
          </p>
        )}
      </div>
    </details>
  )
}
