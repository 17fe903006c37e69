// One party at a time on both scales; above it all parties, with which of them I placed.

import { stepWords } from '@draaitafel/shared/copy/nl/placing.ts'
import type { Party } from '@draaitafel/shared/nouns/party.ts'
import { placingOf } from '@draaitafel/shared/plan/placing.ts'
import { useEffect, useRef } from 'react'
import { dialogText } from '../../copy/nlDialogs.ts'
import { peopleText } from '../../copy/nlPeopleTasks.ts'
import { PartyToken } from '../../people/parties/PartyToken.tsx'
import { AtFoot } from '../../pieces/AtFoot.tsx'
import { useKeptPlace } from '../../pieces/useDraft.ts'
import { useMayWrite, usePlan, useWorkshop } from '../../store/WorkshopContext.tsx'
import { PlacingScales } from '../../talk/placing/PlacingScales.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { useHeld } from '../kit/useHeld.ts'
import styles from './PlaceAll.module.css'
import { type HalfPlace, halfPlace, keptPlace, wholePlace } from './placingActions.ts'

const words = peopleText.placing

export function PlaceAll({ parties }: { readonly parties: readonly Party[] }) {
  const { seat } = useWorkshop()
  const { choices, choose } = useHeld()
  const placings = usePlan((plan) => plan.placings)
  const mayWrite = useMayWrite({ area: 'afspraken' })
  const [openId, setOpenId] = useKeptPlace('party')
  const placeOf = ({ id }: Party): HalfPlace => halfPlace(choices[id], placingOf(placings, id, seat))
  const scales = useRef<HTMLDivElement>(null)
  const goesOn = useRef(false)
  useEffect(() => {
    if (!goesOn.current) return
    goesOn.current = false
    scales.current?.querySelector('input')?.focus()
  })
  const isPlaced = (party: Party) => wholePlace(placeOf(party)) !== null
  const at = Math.max(
    0,
    parties.findIndex(({ id }) => id === openId),
  )
  const party = parties[at]
  if (!party) return null
  const placed = parties.filter(isPlaced).length
  const next = [...parties.slice(at + 1), ...parties.slice(0, at)].find((one) => !isPlaced(one))
  const goOn = () => {
    goesOn.current = true
    setOpenId(next?.id ?? null)
  }
  const go = (steps: number) => setOpenId(parties[(at + steps + parties.length) % parties.length]?.id ?? null)
  return (
    <>
      <ul className={styles.all} aria-label={words.parties}>
        {parties.map((one) => (
          <li key={one.id}>
            <button type="button" aria-current={one === party} title={one.name} onClick={() => setOpenId(one.id)}>
              <PartyToken kind={one.kind} empty={!one.atTable} />
              {isPlaced(one) && <Icon name="check" />}
              <span className="sr">{words.partyName(one.name, placeWords(placeOf(one)))}</span>
            </button>
          </li>
        ))}
      </ul>
      <div className={styles.one}>
        <button type="button" className="btn icon-only" aria-label={words.before} onClick={() => go(-1)}>
          <Icon name="unfold" />
        </button>
        <p aria-live="polite">
          <b>{party.name}</b>
          <small>{words.of(at + 1, parties.length)}</small>
        </p>
        <button type="button" className="btn icon-only" aria-label={words.next} onClick={() => go(1)}>
          <Icon name="right" />
        </button>
      </div>
      <div className={styles.scales} ref={scales}>
        <PlacingScales
          key={party.id}
          short
          party={party.name}
          chosen={placeOf(party)}
          disabled={!mayWrite}
          onChoose={(scale, step) => choose(party.id, keptPlace({ ...placeOf(party), [scale]: step }))}
        />
      </div>
      {isPlaced(party) && next && (
        <AtFoot>
          <button type="button" className="btn primary" onClick={goOn}>
            {words.onTo(next.name)}
          </button>
        </AtFoot>
      )}
      <p role="status" className="sr">
        {isPlaced(party) && words.placed(party.name, placed, parties.length)}
      </p>
      <p className={styles.count}>
        {words.count(placed, parties.length)}
        {seat.name === '' && ` ${dialogText.placing.nameless}`}
      </p>
    </>
  )
}

function placeWords(half: HalfPlace): string | null {
  const place = wholePlace(half)
  return place && dialogText.placing.placed(stepWords[place.interest], stepWords[place.influence])
}
