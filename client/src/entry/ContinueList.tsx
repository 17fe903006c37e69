// On the start page: continue at a table where this browser was before, or make this browser forget it.

import { useState } from 'react'
import { useNavigation } from '../address/navigation.tsx'
import { tableAddress } from '../address/route.ts'
import { entry } from '../copy/nlEntry.ts'
import { isSame, type VisitKey } from '../store/visits.ts'
import { BrandMark } from '../ui/Brand.tsx'
import { Icon } from '../ui/Icon.tsx'
import styles from './ContinueList.module.css'
import { ForgetTable } from './ForgetTable.tsx'
import { useVisits, type VisitNow } from './useVisits.ts'

/** More would push the code field out of view on a laptop. */
const AT_ONCE = 2

const words = entry.remembered

export function ContinueList() {
  const { visits, gone, refresh } = useVisits()
  const [showsAll, setShowsAll] = useState(false)
  const [asked, setAsked] = useState<VisitKey | null>(null)
  const shown = showsAll ? visits : visits.slice(0, AT_ONCE)
  const list = new Intl.ListFormat('nl-NL', { type: 'conjunction' })
  return (
    <div>
      {visits.length > 0 && (
        <section className={styles.list} aria-label={words.title}>
          <h2>{words.title}</h2>
          <ul>
            {shown.map((visit) => (
              <li key={`${visit.workshop}/${visit.role}`}>
                {asked && isSame(asked, visit) ? (
                  <ForgetTable
                    visit={visit}
                    onKeep={() => setAsked(null)}
                    onForgotten={() => {
                      setAsked(null)
                      refresh()
                    }}
                  />
                ) : (
                  <TableLine visit={visit} onForget={() => setAsked(visit)} />
                )}
              </li>
            ))}
          </ul>
          <p className={styles.foot}>
            {shown.length < visits.length && (
              <button type="button" className="btn quiet" onClick={() => setShowsAll(true)}>
                {words.more(visits.length - shown.length)}
              </button>
            )}
            <small>{words.here}</small>
          </p>
        </section>
      )}
      <p role="status" className={styles.gone}>
        {gone.length > 0 && words.gone(list.format(gone.map(({ title }) => `‘${title || words.unnamed}’`)))}
      </p>
    </div>
  )
}

function TableLine({ visit, onForget }: { readonly visit: VisitNow; readonly onForget: () => void }) {
  const { go } = useNavigation()
  const title = visit.title || words.unnamed
  return (
    <>
      <button type="button" className={styles.table} onClick={() => go(tableAddress(visit.workshop, visit.role))}>
        <BrandMark />
        <span>
          <span className="sr">{words.title} </span>
          <b>{title}</b>
          <small>{visit.shut ? words.shut[visit.shut] : words.last(visit.role, visit.at, Date.now())}</small>
        </span>
        <Icon name="right" />
      </button>
      <button
        type="button"
        className="btn quiet icon-only"
        aria-label={words.forget(title)}
        title={words.forget(title)}
        onClick={onForget}
      >
        <Icon name="close" />
      </button>
    </>
  )
}
