// A menu or dialog that has just opened has the focus, whoever opened it. After the press of a screen reader react-aria
// waits with that for every transition on the page to end, and one that was cut short it waits for in vain; so what opens
// is to it as if opened by key.

import { setInteractionModality } from 'react-aria'

/** Use it as the `ref` of what opens: that runs before react-aria looks where the focus goes. */
export function takeFocus(opened: HTMLElement | null): void {
  if (opened) setInteractionModality('keyboard')
}
