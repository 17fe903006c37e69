// For who leads: which parties are done with this step and which are not. By party, for the table waits for no name.

import { saidNow } from '@draaitafel/shared/copy/nl/saidNow.ts'
import type { Party } from '@draaitafel/shared/nouns/party.ts'
import { useEffect } from 'react'
import { useShallow } from 'zustand/react/shallow'
import { text } from '../../copy/nl.ts'
import { dialogText } from '../../copy/nlDialogs.ts'
import { PartyToken } from '../../people/parties/PartyToken.tsx'
import { useReadyKey } from '../../pieces/useTaskNow.ts'
import { usePlan, useWorkshop } from '../../store/WorkshopContext.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { Modal } from '../../ui/Modal.tsx'
import styles from './ReadyDialog.module.css'
import { type PartyReady, useReady } from './useReady.ts'

const words = dialogText.ready

export function ReadyDialog() {
  const { view } = useWorkshop()
  const key = useReadyKey()
  const said = usePlan(useShallow(saidNow))
  const parties = usePlan((plan) => plan.parties)
  const { ready, people, byParty } = useReady(key ?? '')
  const isOver = key === null
  // With nothing to do nobody can be done.
  useEffect(() => {
    if (isOver) view.setState({ dialog: null })
  }, [isOver, view])
  if (!said) return null
  return (
    <Modal
      title={words.title}
      subtitle={`${said.name}. ${text.script.ready(ready, people)}.`}
      closeLabel={text.close}
      onClose={() => view.setState({ dialog: null })}
    >
      <ul className={styles.parties}>
        {parties.map((party) => (
          <PartyLine key={party.id} party={party} of={byParty.get(party.id)} />
        ))}
      </ul>
    </Modal>
  )
}

function PartyLine({ party, of }: { readonly party: Party; readonly of: PartyReady | undefined }) {
  const isReady = of !== undefined && of.ready === of.people
  return (
    <li>
      <PartyToken kind={party.kind} empty={!party.atTable} />
      <span>{party.name}</span>
      <em data-ready={isReady || undefined}>
        {isReady && <Icon name="check" />}
        {sayReady(party, of)}
      </em>
    </li>
  )
}

function sayReady({ atTable }: Party, of: PartyReady | undefined): string {
  if (!of) return atTable ? words.nobody : words.emptyChair
  if (of.ready === of.people) return words.done
  return of.people === 1 || of.ready === 0 ? words.busy : text.script.ready(of.ready, of.people)
}
