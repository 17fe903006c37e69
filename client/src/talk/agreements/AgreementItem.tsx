// One agreement: its words, my own consent, that of each party, and who was not heard yet. Changing the words asks
// everyone again.

import { keptWords, moneyDoubtWords } from '@draaitafel/shared/copy/nl/agreements.ts'
import { capital } from '@draaitafel/shared/copy/nl/format.ts'
import { stanceWords } from '@draaitafel/shared/copy/nl/stances.ts'
import type { Agreement } from '@draaitafel/shared/nouns/agreement.ts'
import type { Consent } from '@draaitafel/shared/nouns/consent.ts'
import { planLimits } from '@draaitafel/shared/nouns/limits.ts'
import { consentOf, type Standing } from '@draaitafel/shared/plan/agreement.ts'
import { isSamePerson } from '@draaitafel/shared/plan/person.ts'
import { text } from '../../copy/nl.ts'
import { dialogText } from '../../copy/nlDialogs.ts'
import { OwnerSelect } from '../../people/parties/OwnerSelect.tsx'
import { PartyToken } from '../../people/parties/PartyToken.tsx'
import { RemarksAt } from '../../pieces/remarks/RemarksAt.tsx'
import { useMayWrite, usePlan, useWorkshop } from '../../store/WorkshopContext.tsx'
import { CommitArea } from '../../ui/CommitArea.tsx'
import { CommitField } from '../../ui/CommitField.tsx'
import { Icon } from '../../ui/Icon.tsx'
import styles from './Agreements.module.css'
import { ConsentForm } from './ConsentForm.tsx'

export function AgreementItem({ standing }: { readonly standing: Standing }) {
  const { dispatch, seat, role } = useWorkshop()
  const mayWrite = useMayWrite({ area: 'afspraken' })
  const parties = usePlan((plan) => plan.parties)
  const { agreement, said, outdated, silent } = standing
  const mine = consentOf(said, agreement.id, seat) ?? null
  // Whoever answered did so to these words: nobody changes them meanwhile but the facilitator.
  const isFixed = role !== 'facilitator' && said.some((one) => !isSamePerson(one, seat))
  const waiting = parties.filter(({ id }) => silent.includes(id))
  const chairs = parties.filter(({ id, atTable }) => !atTable && !said.some(({ party }) => party === id))
  return (
    <li className={styles.item}>
      {mayWrite && !isFixed ? (
        <div className={styles.words}>
          <CommitArea
            label={dialogText.agreements.words}
            hideLabel
            value={agreement.text}
            maxLength={planLimits.agreementLength}
            onCommit={(words) => dispatch({ type: 'agreement.change', id: agreement.id, changes: { text: words } })}
          />
          <button
            type="button"
            className="btn quiet icon-only"
            aria-label={dialogText.agreements.remove(agreement.text)}
            onClick={() => dispatch({ type: 'agreement.remove', id: agreement.id })}
          >
            <Icon name="bin" />
          </button>
        </div>
      ) : (
        <p className={styles.fixed}>{agreement.text}</p>
      )}
      {mayWrite && isFixed && (
        <p className={styles.small}>
          <Icon name="lock" /> {dialogText.agreements.fixed}
        </p>
      )}
      <Kept agreement={agreement} mayWrite={mayWrite} />
      <MoneyDoubt agreement={agreement} />
      <RemarksAt about={`agreement.${agreement.id}`} />
      {/* Before what others say: that grows, and would push the buttons away from under a finger. */}
      {mayWrite && seat.party !== null && <ConsentForm agreement={agreement.id} mine={mine} />}
      <ul className={styles.said}>
        {said.map((consent) => (
          <Said key={consent.id} consent={consent} />
        ))}
      </ul>
      {outdated.length > 0 && <p className={styles.small}>{dialogText.agreements.askedAgain(outdated.length)}</p>}
      {waiting.length > 0 && (
        <p className={styles.waiting}>
          {dialogText.agreements.silent}
          {waiting.map(({ id, kind, name }) => (
            <span key={id}>
              <PartyToken kind={kind} />
              {name}
            </span>
          ))}
        </p>
      )}
      {chairs.length > 0 && (
        <p className={styles.waiting}>
          {text.rounds.emptyChairs}
          {chairs.map(({ id, kind, name }) => (
            <span key={id}>
              <PartyToken kind={kind} empty />
              {name}
            </span>
          ))}
        </p>
      )}
    </li>
  )
}

/** Which party sees to it, and by when. */
function Kept({ agreement, mayWrite }: { readonly agreement: Agreement; readonly mayWrite: boolean }) {
  const { dispatch } = useWorkshop()
  const words = usePlan((plan) => keptWords(plan, agreement))
  const change = (changes: Partial<Pick<Agreement, 'keeper' | 'due'>>) =>
    dispatch({ type: 'agreement.change', id: agreement.id, changes })
  if (!mayWrite) return words === '' ? null : <p className={styles.small}>{words}</p>
  return (
    <div className={styles.row}>
      <OwnerSelect
        label={dialogText.agreements.keeper}
        value={agreement.keeper}
        onChange={(keeper) => change({ keeper })}
      />
      <CommitField
        label={dialogText.agreements.due}
        type="date"
        value={agreement.due}
        onCommit={(due) => change({ due })}
      />
    </div>
  )
}

/** Why the money it was made from is not firm; nothing if it is. */
function MoneyDoubt({ agreement }: { readonly agreement: Agreement }) {
  const words = usePlan((plan) => moneyDoubtWords(plan, agreement))
  if (words === '') return null
  return (
    <p className={styles.doubt}>
      <Icon name="warning" />
      {capital(words)}.
    </p>
  )
}

function Said({ consent }: { readonly consent: Consent }) {
  const party = usePlan((plan) => plan.parties.find(({ id }) => id === consent.party))
  return (
    <li data-stance={consent.stance}>
      {party && <PartyToken kind={party.kind} empty={!party.atTable} name={party.name} />}
      <span>
        <i className={styles.mark} aria-hidden="true" />
        <b>{stanceWords[consent.stance]}</b>
        {consent.name !== '' && `, ${consent.name}`}
        {consent.reason !== '' && `: ${consent.reason}`}
      </span>
    </li>
  )
}
