// Gives a menu or dialog that has just opened the focus, however it was opened. After a press by a screen reader
// react-aria waits for every transition on the page to end, and waits in vain for one that was cut short; so we make
// it look as if it was opened by key.

import { setInteractionModality } from 'react-aria'

/** Use it as the `ref` of what opens: that runs before react-aria decides where the focus goes. */
export function takeFocus(opened: HTMLElement | null): void {
  if (opened) setInteractionModality('keyboard')
}
