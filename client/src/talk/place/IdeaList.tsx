// Ideas of the plan as lines, each opening in place to change it.

import type { LeverId } from '@draaitafel/shared/model/placeIds.ts'
import type { Idea } from '@draaitafel/shared/nouns/idea.ts'
import { placeText } from '../../copy/nlPlace.ts'
import { useKeptPlace } from '../../pieces/useDraft.ts'
import { useMayWrite } from '../../store/WorkshopContext.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { LineButton } from '../../ui/LineButton.tsx'
import { IdeaForm } from './IdeaForm.tsx'
import styles from './Place.module.css'

const words = placeText.ideas

export function IdeaList({ lever, ideas }: { readonly lever: LeverId; readonly ideas: readonly Idea[] }) {
  const mayWrite = useMayWrite({ area: 'afspraken' })
  const [open, setOpen] = useKeptPlace(`ideas ${lever}`)
  return (
    <>
      {ideas.length > 0 && (
        <ul>
          {ideas.map((one) => (
            <li key={one.id}>
              {open === one.id ? (
                <IdeaForm lever={lever} idea={one} onDone={() => setOpen(null)} />
              ) : (
                <LineButton className={styles.line} onOpen={mayWrite ? () => setOpen(one.id) : null}>
                  <b>{one.label}</b>
                  <small>{ideaDetails(one)}</small>
                </LineButton>
              )}
            </li>
          ))}
        </ul>
      )}
      {open === NEW && <IdeaForm lever={lever} idea={null} onDone={() => setOpen(null)} />}
      {mayWrite && open !== NEW && (
        <button type="button" className="btn" onClick={() => setOpen(NEW)}>
          <Icon name="plus" />
          {words.own}
        </button>
      )}
    </>
  )
}

/** No id of a line: those have no colon. */
const NEW = 'new:'

export function ideaDetails({ where, knob }: Idea): string {
  return [where, knob === null ? '' : words.atKnob(knob)].filter(Boolean).join(' · ')
}
