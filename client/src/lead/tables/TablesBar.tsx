// In the workshop of the whole group: which tables there are, and the way to each. At a table: which one it is, and the way
// home; when the tables come back together its people are led home, once all that they did is saved.

import type { PartOf } from '@draaitafel/shared/plan/tables.ts'
import { useEffect, useRef } from 'react'
import { tablesText } from '../../copy/nlTables.ts'
import { useUnlessTyping } from '../../pieces/gather/useUnlessTyping.ts'
import { useConnection, usePlan, useWorkshop } from '../../store/WorkshopContext.tsx'
import { Bar, BarPlace } from '../../ui/Bar.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { useTables } from './useTables.ts'

const words = tablesText.bar

export function TablesBar() {
  const partOf = usePlan((plan) => plan.partOf)
  return <BarPlace>{partOf ? <AtTable partOf={partOf} /> : <Whole />}</BarPlace>
}

function Whole() {
  const { role } = useWorkshop()
  const tables = usePlan((plan) => plan.tables)
  const { busy, goTo } = useTables()
  const open = tables.filter(({ state }) => state === 'open')
  if (open.length === 0) return null
  return (
    <Bar
      look="round"
      mark={<Icon name="people" />}
      words={
        <>
          <b>{words.split(open.length)}</b> {words.where}
        </>
      }
    >
      {open.map(({ id, label, mayLead, led }) => (
        <span key={id}>
          <button type="button" className="btn" disabled={busy} onClick={() => goTo(id)}>
            {words.goTo(label)}
          </button>
          {role === 'participant' && mayLead && !led && (
            <button type="button" className="btn quiet" disabled={busy} onClick={() => goTo(id, true)}>
              {words.leadIt(label)}
            </button>
          )}
        </span>
      ))}
    </Bar>
  )
}

function AtTable({ partOf }: { readonly partOf: PartOf }) {
  const { busy, goHome } = useTables()
  const isBack = partOf.state === 'terug'
  const isLed = useLedHome(partOf, () => goHome(partOf))
  return (
    <Bar
      look={isBack ? 'news' : 'line'}
      mark={<Icon name="people" />}
      words={
        <>
          <b>{words.atTable(partOf.label)}</b> · {words.partOf(partOf.title)}
          {isBack && (
            <>
              {' '}
              <b>{words.isBack}</b> {isLed ? words.leading : words.keeps}
            </>
          )}
        </>
      }
    >
      <button type="button" className={isBack ? 'btn primary' : 'btn'} disabled={busy} onClick={() => goHome(partOf)}>
        {words.home}
      </button>
    </Bar>
  )
}

/** Whoever comes to a table that is back already came to look, and stays. */
function useLedHome(partOf: PartOf, goHome: () => void): boolean {
  const state = useUnlessTyping(partOf.state)
  const cameWhenOpen = useRef(partOf.state === 'open')
  const isSaved = useConnection(({ save, synced }) => save === 'saved' && synced)
  const go = useRef(goHome)
  useEffect(() => {
    go.current = goHome
  })
  const isLed = partOf.state === 'terug' && cameWhenOpen.current
  useEffect(() => {
    if (state !== 'terug' || !cameWhenOpen.current || !isSaved) return
    cameWhenOpen.current = false
    go.current()
  }, [state, isSaved])
  return isLed
}
