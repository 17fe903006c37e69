// Paper for a group without screens, or for the door of the room.

import type { Plan } from '@draaitafel/shared/plan/plan.ts'
import type { Role } from '@draaitafel/shared/protocol/roles.ts'
import { mayWrite } from '@draaitafel/shared/protocol/roles.ts'
import type { Way } from '@draaitafel/shared/report/cards.ts'
import { encode } from 'uqr'
import { entry } from '../copy/nlEntry.ts'
import { taking } from '../copy/nlExport.ts'
import { fetchInvitation } from '../http/api.ts'
import { opensOnlyHere } from '../lead/share/OnlyHere.tsx'
import { spaced } from '../lead/share/spaced.ts'
import { type Paper, papers } from '../office/paperNames.ts'
import { fetchPaperFile } from '../office/writerParts.ts'
import { WhatIs } from '../pieces/words/WhatIs.tsx'
import { useWorkshop } from '../store/WorkshopContext.tsx'
import styles from './Export.module.css'
import type { Format } from './formats.ts'

interface PaperPartProps {
  readonly busy: boolean
  readonly onTake: (format: Format) => void
}

export function PaperPart({ busy, onTake }: PaperPartProps) {
  const { id, role } = useWorkshop()
  // A viewer has no invitation to give.
  const mine = papers.filter((paper) => paper !== 'poster' || mayWrite(role))
  return (
    <section className={styles.part} aria-label={taking.paper}>
      <h3>{taking.paper}</h3>
      <p>{taking.paperHint}</p>
      <div className={styles.buttons}>
        {mine.map((paper) => (
          <button
            key={paper}
            type="button"
            className="btn"
            aria-disabled={busy}
            onClick={() => busy || onTake(formatOf(paper, id, role))}
          >
            {taking.papers[paper]}
          </button>
        ))}
      </div>
      <WhatIs words={mine.map((paper) => taking.papers[paper])} />
      {mine.includes('poster') && opensOnlyHere(`${window.location.origin}/`) && <p>{entry.onlyHere.poster}</p>}
    </section>
  )
}

function formatOf(paper: Paper, workshop: string, role: Role): Format {
  const make = async (plan: Plan) => {
    const { paperFile, posterFile } = await fetchPaperFile()
    return paper === 'poster' ? posterFile(plan, await wayIn(workshop, role)) : paperFile(paper, plan)
  }
  return { label: taking.papers[paper], extension: 'pdf', suffix: taking.papers[paper], make }
}

/** Throws offline: then there is no code to print. */
async function wayIn(workshop: string, role: Role): Promise<Way> {
  const answer = await fetchInvitation(workshop, role)
  if (!answer.ok) throw new Error('no invitation')
  const { code, doorOpen, links } = answer.value
  const modules = encode(links.participant ?? window.location.origin, { ecc: 'M', border: 0 }).data
  return { code: doorOpen ? spaced(code) : null, host: window.location.host, modules }
}
