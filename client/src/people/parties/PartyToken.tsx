// A party's mark: its own shape, two letters and colour. Never the only label unless `name` is given as alternative.

import type { PartyKind, TokenShape } from '@draaitafel/shared/model/partyKinds.ts'
import { partyKindFacts } from '@draaitafel/shared/model/partyKinds.ts'
import styles from './PartyToken.module.css'

const outlines: Readonly<Record<TokenShape, { readonly path: string; readonly baseline: number }>> = {
  house: { path: 'M16 1.6 30.4 13v15a2.4 2.4 0 0 1-2.4 2.4H4A2.4 2.4 0 0 1 1.6 28V13Z', baseline: 25.2 },
  square: {
    path: 'M5.2 2.2h21.6a3 3 0 0 1 3 3v21.6a3 3 0 0 1-3 3H5.2a3 3 0 0 1-3-3V5.2a3 3 0 0 1 3-3Z',
    baseline: 20.7,
  },
  hexagon: {
    path: 'M9.2 2.4h13.6a2 2 0 0 1 1.75 1L31 15a2 2 0 0 1 0 2l-6.45 11.6a2 2 0 0 1-1.75 1H9.2a2 2 0 0 1-1.75-1L1 17a2 2 0 0 1 0-2L7.45 3.4a2 2 0 0 1 1.75-1Z',
    baseline: 20.7,
  },
  circle: { path: 'M16 1.4a14.6 14.6 0 1 0 0 29.2a14.6 14.6 0 0 0 0-29.2Z', baseline: 20.7 },
  arch: {
    path: 'M2.2 28V15.8a13.8 13.8 0 0 1 27.6 0V28a2.4 2.4 0 0 1-2.4 2.4H4.6A2.4 2.4 0 0 1 2.2 28Z',
    baseline: 22.6,
  },
  diamond: {
    path: 'M14.4 .9a2.3 2.3 0 0 1 3.2 0l13.5 13.5a2.3 2.3 0 0 1 0 3.2L17.6 31.1a2.3 2.3 0 0 1-3.2 0L.9 17.6a2.3 2.3 0 0 1 0-3.2Z',
    baseline: 20.5,
  },
  shield: { path: 'M3 2.5h26v14c0 7-5.5 11.5-13 14.5C8.5 28 3 23.5 3 16.5Z', baseline: 19 },
  octagon: { path: 'M10 1.5h12l8.5 8.5v12L22 30.5H10L1.5 22V10Z', baseline: 20.7 },
  pentagon: { path: 'M16 1 31 12.5 25.5 30h-19L1 12.5Z', baseline: 23 },
  tag: { path: 'M2 3h20l9 13-9 13H2Z', baseline: 20.7 },
  drop: { path: 'M4 2h24v18a12 10.5 0 0 1-24 0Z', baseline: 19.5 },
  cross: { path: 'M9 1.5h14v7.5h7.5v14H23v7.5H9V23H1.5V9H9Z', baseline: 20.7 },
}

interface PartyTokenProps {
  /** Null: someone who chose without their party; a plain dot. */
  readonly kind: PartyKind | null
  /** Nobody of this party sits at the table: drawn as an outline. */
  readonly empty?: boolean
  /** Only the model names it: dotted. */
  readonly suggested?: boolean
  /** Accessible name; absent when the name is next to it. */
  readonly name?: string
}

export function PartyToken({ kind, empty = false, suggested = false, name }: PartyTokenProps) {
  const facts = kind && partyKindFacts(kind)
  const { path, baseline } = outlines[facts?.shape ?? 'circle']
  const look = facts === null ? styles.none : suggested ? styles.suggested : empty ? styles.empty : ''
  return (
    <svg
      className={`${styles.token} ${look}`}
      data-party={kind ?? undefined}
      viewBox="0 0 32 32"
      {...(name ? { role: 'img', 'aria-label': name } : { 'aria-hidden': true })}
    >
      <path d={path} />
      {facts && (
        <text x="16" y={baseline}>
          {facts.letters}
        </text>
      )}
    </svg>
  )
}
