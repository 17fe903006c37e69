// The two shapes of the work screen, each in a chunk of its own: a phone does not need the board, nor a laptop the
// phone screen. The other one is loaded as well, later, for when a tablet is rotated or a page zoomed.

import type { ComponentType } from 'react'
import { part } from '../parts/part.ts'

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
