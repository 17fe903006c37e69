// What is still missing before the plan can go to a board of directors: a list to work through, each line leads to
// its place.

import { missingLead, missingSentence } from '@draaitafel/shared/copy/nl/missing.ts'
import { type Missing, missingOf } from '@draaitafel/shared/derive/missing.ts'
import { useMemo } from 'react'
import { text } from '../../copy/nl.ts'
import { dialogText } from '../../copy/nlDialogs.ts'
import { KnobButton } from '../../pieces/KnobButton.tsx'
import type { OpenDialog } from '../../store/viewStore.ts'
import { usePlan, useWorkshop } from '../../store/WorkshopContext.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { Modal } from '../../ui/Modal.tsx'
import styles from './MissingDialog.module.css'

export function MissingDialog() {
  const { view } = useWorkshop()
  const plan = usePlan((whole) => whole)
  const all = useMemo(() => missingOf(plan, new Date().toISOString()), [plan])
  return (
    <Modal
      title={dialogText.missing.title}
      subtitle={missingLead(all.length)}
      wide
      closeLabel={text.close}
      onClose={() => view.setState({ dialog: null })}
    >
      {all.length === 0 && (
        <p className={styles.done}>
          <Icon name="check" />
          {dialogText.missing.none}
        </p>
      )}
      <ul className={styles.list}>
        {all.map((missing) => (
          <li key={missing.kind}>
            <p>{missingSentence(missing)}</p>
            <Place missing={missing} />
          </li>
        ))}
      </ul>
    </Modal>
  )
}

function Place({ missing }: { readonly missing: Missing }) {
  const { view } = useWorkshop()
  if ('knobs' in missing) {
    return (
      <span className={styles.knobs}>
        {missing.knobs.map((knob) => (
          <KnobButton key={knob} knob={knob} />
        ))}
      </span>
    )
  }
  return (
    <button type="button" className="btn" onClick={() => view.setState({ dialog: placeOf(missing) })}>
      {dialogText.missing.places[missing.kind]}
    </button>
  )
}

/** Where it can be filled in: for several investments the first. */
function placeOf(missing: Exclude<Missing, { readonly knobs: unknown }>): OpenDialog {
  switch (missing.kind) {
    case 'vision':
    case 'exampleAmounts':
      return { kind: 'workshop' }
    case 'lead':
      return { kind: 'knob', knob: 8 }
    case 'woonzorgvisie':
      return { kind: 'knob', knob: 10 }
    case 'shares':
      return { kind: 'knob', knob: 6 }
    case 'talk':
      return { kind: 'knob', knob: 1 }
    case 'needs':
    case 'gap':
    case 'unpriced':
    case 'outside':
      return { kind: 'needs' }
    case 'way':
    case 'term':
    case 'unpromised': {
      const [investment = ''] = missing.investments
      return { kind: 'investment', investment }
    }
    case 'aims':
    case 'arrival':
    case 'evidence':
    case 'following':
    case 'owner':
    case 'where':
    case 'howOften':
      return { kind: 'aims' }
    case 'agreements':
    case 'unheard':
    case 'objected':
    case 'moneyDoubt':
      return { kind: 'agreements' }
    case 'outcome':
      return { kind: 'task', task: 'harvest' }
    case 'parked':
      return { kind: 'parked', about: '' }
    case 'questions':
      return { kind: 'questions' }
  }
}
