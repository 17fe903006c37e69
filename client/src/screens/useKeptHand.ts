// Whether this tab was last used by pointer, kept over a reload: whoever uses keys then begins at the task, and to whoever does not
// a ring round its title would say nothing.

import { useEffect } from 'react'
import { tabStorage } from '../store/keptReady.ts'

const STORAGE_KEY = 'draaitafel.hand'
const POINTER = 'pointer'

export function useKeptHand(): void {
  useEffect(() => {
    let isPointer = wasByPointer()
    const note = ({ type }: Event) => {
      isPointer = type === 'pointerdown'
    }
    const keep = () => {
      try {
        if (isPointer) tabStorage()?.setItem(STORAGE_KEY, POINTER)
        else tabStorage()?.removeItem(STORAGE_KEY)
      } catch {
        // A full or forbidden storage: then the title gets the focus.
      }
    }
    window.addEventListener('pointerdown', note, true)
    window.addEventListener('keydown', note, true)
    window.addEventListener('pagehide', keep)
    return () => {
      window.removeEventListener('pointerdown', note, true)
      window.removeEventListener('keydown', note, true)
      window.removeEventListener('pagehide', keep)
    }
  }, [])
}

export function wasByPointer(): boolean {
  try {
    return tabStorage()?.getItem(STORAGE_KEY) === POINTER
  } catch {
    return false
  }
}
