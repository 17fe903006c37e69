// Keeps the focus when its element is removed or disabled: moves it to what comes next in the same dialog or on the
// board. A browser would drop it to the page itself, where keys do nothing and a screen reader starts all over.

import { useEffect } from 'react'
import { usableIn } from './usable.ts'

/** react-aria and the table return the focus themselves, within two frames. */
const FRAMES = 3

export function useKeptFocus(): void {
  useEffect(() => {
    let trail: readonly Element[] = []
    /** Where it was before it moved into a dialog or menu. */
    let trailOutside: readonly Element[] = []
    let byPointer = false
    let isWaiting = false

    const remember = ({ target }: FocusEvent) => {
      if (!(target instanceof Element) || target === document.body) return
      trail = ancestorsOf(target)
      if (!layerOf(trail)) trailOutside = trail
    }
    const mend = () => {
      isWaiting = false
      if (!isLost()) return
      const layer = layerOf(trail)
      // A dialog opened from a menu returns the focus to an entry of that menu, which no longer exists.
      if (layer && !layer.isConnected) return putAt(trailOutside, document.body)
      // For touch nothing shows where the focus is, and a field would bring up the keyboard: only Escape has to work.
      if (!byPointer) putAt(trail, layer ?? document.body)
      else if (layer instanceof HTMLElement) layer.focus()
    }
    const watch = () => {
      if (isWaiting || trail.length === 0 || !isLost()) return
      isWaiting = true
      afterFrames(FRAMES, mend)
    }
    const noteKey = (event: KeyboardEvent) => {
      // On a slow machine a key comes sooner than three frames, and the page itself would do nothing with it.
      if (isWaiting && event.key === 'Escape') passOn(event, layerOf(trail))
      byPointer = false
    }
    const notePointer = () => {
      byPointer = true
    }
    const observer = new MutationObserver(watch)
    observer.observe(document.body, { subtree: true, childList: true, attributes: true, attributeFilter: ['disabled'] })
    document.addEventListener('focusin', remember)
    document.addEventListener('keydown', noteKey, true)
    document.addEventListener('pointerdown', notePointer, true)
    return () => {
      observer.disconnect()
      document.removeEventListener('focusin', remember)
      document.removeEventListener('keydown', noteKey, true)
      document.removeEventListener('pointerdown', notePointer, true)
    }
  }, [])
}

/** Something disabled cannot be used either, though the browser may still call it the active element. */
function isLost(): boolean {
  const active = document.activeElement
  return !active || active === document.body || active.matches(':disabled')
}

/** The dialog or menu gets a key that was pressed after its focus was lost. */
function passOn({ key }: KeyboardEvent, layer: Element | undefined): void {
  if (!isLost() || !(layer instanceof HTMLElement) || !layer.isConnected) return
  layer.focus()
  layer.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))
}

/** The dialog or menu that it is in. */
function layerOf(trail: readonly Element[]): Element | undefined {
  return trail.find((one) => one.matches('[role=dialog], [role=menu]'))
}

/** To the first of them if that still exists, else as near as possible to where it was. */
function putAt(trail: readonly Element[], room: Element): void {
  const [first] = trail
  const place = trail.find((one) => one.isConnected)
  if (first instanceof HTMLElement && place === first && !first.matches(':disabled')) first.focus()
  else if (place) (titleOf(place) ?? nextAfter(place, room))?.focus()
}

/** Where all there was is replaced, as a task by the next one: what is there now begins with its title. */
function titleOf(place: Element): HTMLElement | null {
  const title = place.matches('[data-renewed]') ? place.querySelector<HTMLElement>('h2') : null
  if (title) title.tabIndex = -1
  return title
}

/** From the element itself up to the body, exclusive. */
function ancestorsOf(element: Element): Element[] {
  const found: Element[] = []
  for (let up: Element | null = element; up && up !== document.body; up = up.parentElement) found.push(up)
  return found
}

/** What can be used within the remaining container, else the first after it, else the last before it. */
function nextAfter(place: Element, room: Element): HTMLElement | undefined {
  const usable = usableIn(room)
  const isBehind = (one: Element) => (place.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
  return usable.find((one) => place !== one && place.contains(one)) ?? usable.find(isBehind) ?? usable.at(-1)
}

function afterFrames(frames: number, run: () => void): void {
  requestAnimationFrame(() => (frames > 1 ? afterFrames(frames - 1, run) : run()))
}
