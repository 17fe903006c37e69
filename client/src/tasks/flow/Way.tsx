// The way back from what is pointed out: how much of it is open, along what it runs, and which knobs are shut on it.

import { coreValueCopy } from '@draaitafel/shared/copy/nl/coreValues.ts'
import { knobCopy } from '@draaitafel/shared/copy/nl/knobs.ts'
import { routeCopy } from '@draaitafel/shared/copy/nl/routes.ts'
import type { Flow, Selection } from '@draaitafel/shared/derive/flow.ts'
import type { KnobNumber } from '@draaitafel/shared/model/knobs.ts'
import { useMemo } from 'react'
import { text } from '../../copy/nl.ts'
import { knobTaskText } from '../../copy/nlKnobTasks.ts'
import { KnobButton } from '../../pieces/KnobButton.tsx'
import { RouteWords } from '../../pieces/RouteWords.tsx'
import styles from './FlowTask.module.css'
import { type WayBack, wayBackFrom } from './wayBack.ts'

const words = knobTaskText.flow

interface WayProps {
  readonly selection: Selection
  readonly flow: Flow
  /** The facilitator pointed it out. */
  readonly isLed: boolean
}

/** The same in one sentence, with the names of the knobs, for who hears it where the way itself has yet to appear. */
export function wayWords(selection: Selection, flow: Flow): string {
  const { shut, along: openKnobs, routes, coreValues } = wayBackFrom(selection, flow)
  const along = `${alongWords(selection, { routes, coreValues })} ${openWords(openKnobs)}`.trim()
  if (shut.length === 0) return `${along} ${words.noneShut(nameOf(selection))}`
  return `${along} ${words.shut(shut.length)} ${words.names(shut.map(({ knob }) => `${knob} ${knobCopy[knob].shortName}`))}.`
}

export function Way({ selection, flow, isLed }: WayProps) {
  const { shut, along, open, total, routes, coreValues } = useMemo(
    () => wayBackFrom(selection, flow),
    [selection, flow],
  )
  const name = nameOf(selection)
  return (
    <section ref={isLed ? undefined : intoView} className={styles.way} aria-label={name}>
      <h3>
        {name} <small>{isLed ? words.byLead : text.flow.pathsOpen({ open, total })}</small>
      </h3>
      {selection.kind === 'route' && <RouteWords route={selection.route} />}
      <p>
        {alongWords(selection, { routes, coreValues })} {openWords(along)}{' '}
        {shut.length === 0 ? words.noneShut(name) : words.shut(shut.length)}
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

/** 'Langs Samenredzaamheid en Vastgoed.' */
function alongWords({ kind }: Selection, { routes, coreValues }: Pick<WayBack, 'routes' | 'coreValues'>): string {
  const names =
    kind === 'route' ? coreValues.map((id) => coreValueCopy[id].name) : routes.map((id) => routeCopy[id].name)
  return `${kind === 'route' ? words.leads : words.along} ${words.names(names)}.`
}

/** 'Open staan 1 Ondersteunend gebouw en 6 Gemeenschapsvorming.'; empty when none is. */
function openWords(knobs: readonly KnobNumber[]): string {
  if (knobs.length === 0) return ''
  return words.openKnobs(knobs.map((knob) => `${knob} ${knobCopy[knob].shortName}`))
}

/** Who points at something sees what comes of it, also where that is below the edge. */
function intoView(way: HTMLElement | null): void {
  way?.scrollIntoView({ block: 'nearest' })
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
