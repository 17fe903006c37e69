// Where the focus goes when its element disappears: back to the card that was picked up.

import type { SourceNumber } from '@draaitafel/shared/model/sources.ts'

/** Two frames later: react-aria returns focus in the first one, to a place that may no longer exist. */
export function focusCard(source: SourceNumber): void {
  const card = () => document.querySelector<HTMLElement>(`[data-source="${source}"] button`)?.focus()
  requestAnimationFrame(() => requestAnimationFrame(card))
}
