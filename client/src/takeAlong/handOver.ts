// Gives a file to the user: through the browser's own download or, in the browser inside another app, which silently
// drops downloads, through a dialog that offers other ways.

import { text } from '../copy/nl.ts'
import type { View } from '../store/viewStore.ts'
import { saveFile } from '../ui/saveFile.ts'

const OTHER_APPS = /\b(WhatsApp|LinkedInApp|TeamsMobile|Instagram|FBAN|FBAV|FB_IAB|Snapchat|Twitter|Line)\b|; wv\)/
const APPLE_DEVICE = /iPhone|iPad|iPod/

/** `agent`: the browser's user agent. On Apple's devices only real browsers call themselves Safari as well. */
export function dropsFiles(agent: string): boolean {
  return OTHER_APPS.test(agent) || (APPLE_DEVICE.test(agent) && !/\bSafari\//.test(agent))
}

/** Firefox opens a PDF in a tab of its own, over the page, whatever type we give the file. */
export function opensPdfItself(agent: string): boolean {
  return /\bFirefox\//.test(agent)
}

export function handOver(view: View, content: Blob, name: string): void {
  if (dropsFiles(navigator.userAgent)) {
    view.setState({ dialog: { kind: 'handOver', file: new File([content], name, { type: content.type }) } })
    return
  }
  saveFile(content, name)
  view.say('done', text.exporting.done)
}

/** A file that is ready, when a button is pressed: only then may it be shared. False: not here, or not now. */
export async function shareFile(file: File): Promise<boolean> {
  if (!navigator.canShare?.({ files: [file] })) return false
  try {
    await navigator.share({ files: [file] })
    return true
  } catch {
    // Refused by the app, or cancelled by the user.
    return false
  }
}
