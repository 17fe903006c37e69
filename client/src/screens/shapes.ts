// The two shapes that a table has to work on, each in a file of its own: a phone has no use for the board, nor a laptop for
// one task a screen. The other one is fetched as well, later, for when a tablet is turned or a page zoomed.

import type { ComponentType } from 'react'
import { part } from '../parts/part.ts'

/** Also a laptop at 200 % zoom: one task a screen reads better than a board that has to be scrolled sideways. */
export const SMALL = '(max-width: 999px)'

const fetchBoard = part(() => import('./BoardScreen.tsx'))
const fetchPhone = part(() => import('./PhoneScreen.tsx'))

/** The script to prepare: for a laptop and for a phone the same page. */
export const fetchScriptPage = part(() => import('./ScriptScreen.tsx'))

type ShapeFile = Awaited<ReturnType<typeof fetchBoard>> | Awaited<ReturnType<typeof fetchPhone>>

export function shapeFor(small: boolean): () => Promise<ShapeFile> {
  return small ? fetchPhone : fetchBoard
}

export function shapeIn(file: ShapeFile): ComponentType {
  return 'BoardScreen' in file ? file.BoardScreen : file.PhoneScreen
}

export function fetchBothShapes(): Promise<unknown> {
  return Promise.all([fetchBoard(), fetchPhone()])
}
