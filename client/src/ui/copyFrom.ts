// Copies what is in a field to the clipboard. Over plain http browsers give pages no clipboard access, but they still
// copy a selection.

/** False when nothing was copied: then the field has the focus and all of it is selected, ready for Ctrl+C. */
export async function copyFrom(field: HTMLInputElement): Promise<boolean> {
  if (await wroteToClipboard(field.value)) return true
  const before = document.activeElement
  field.focus()
  field.setSelectionRange(0, field.value.length)
  if (!copySelection()) return false
  if (before instanceof HTMLElement) before.focus()
  return true
}

async function wroteToClipboard(words: string): Promise<boolean> {
  // Checked first, not caught afterwards: Firefox copies a selection only before the first await.
  if (!navigator.clipboard) return false
  try {
    await navigator.clipboard.writeText(words)
    return true
  } catch {
    return false
  }
}

function copySelection(): boolean {
  try {
    return document.execCommand('copy')
  } catch {
    return false
  }
}

/** For text that is in no field. */
export async function copyWords(words: string): Promise<boolean> {
  const field = document.createElement('input')
  field.className = 'sr'
  field.readOnly = true
  field.value = words
  document.body.append(field)
  try {
    return await copyFrom(field)
  } finally {
    field.remove()
  }
}
