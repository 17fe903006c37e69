// The way back from what is pointed out: how much of it is open, along what it runs, and which knobs are shut on it.

import { coreValueCopy } from '@draaitafel/shared/copy/nl/coreValues.ts'
import { knobCopy } from '@draaitafel/shared/copy/nl/knobs.ts'
import { routeCopy } from '@draaitafel/shared/copy/nl/routes.ts'
import type { Flow, Selection } from '@draaitafel/shared/derive/flow.ts'
import { useMemo } from 'react'
import { text } from '../../copy/nl.ts'
import { knobTaskText } from '../../copy/nlKnobTasks.ts'
import { KnobButton } from '../../pieces/KnobButton.tsx'
import { RouteWords } from '../../pieces/RouteWords.tsx'
import styles from './FlowTask.module.css'
import { wayBackFrom } from './wayBack.ts'

const words = knobTaskText.flow

interface WayProps {
  readonly selection: Selection
  readonly flow: Flow
  /** The facilitator pointed it out. */
  readonly isLed: boolean
}

export function Way({ selection, flow, isLed }: WayProps) {
  const { shut, open, total, routes, coreValues } = useMemo(() => wayBackFrom(selection, flow), [selection, flow])
  const name = nameOf(selection)
  const [label, along] =
    selection.kind === 'route'
      ? [words.leads, coreValues.map((id) => coreValueCopy[id].name)]
      : [words.along, routes.map((id) => routeCopy[id].name)]
  return (
    <section className={styles.way} aria-label={name}>
      <h3>
        {name} <small>{isLed ? words.byLead : text.flow.pathsOpen({ open, total })}</small>
      </h3>
      {selection.kind === 'route' && <RouteWords route={selection.route} />}
      <p role="status">
        {label} {words.names(along)}. {shut.length === 0 ? words.noneShut(name) : words.shut(shut.length)}
      </p>
      {shut.length > 0 && (
        <ul className={styles.shut}>
          {shut.map(({ knob, paths }) => (
            <li key={knob}>
              <KnobButton knob={knob} />
              <span>
                <b>{knobCopy[knob].shortName}</b> {words.opens(paths)}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

function nameOf(selection: Selection): string {
  switch (selection.kind) {
    case 'coreValue':
      return coreValueCopy[selection.coreValue].name
    case 'route':
      return routeCopy[selection.route].name
    case 'knob':
      return knobCopy[selection.knob].name
  }
}
