// Gives a file to the browser's own download.

export function saveFile(content: Blob, name: string): void {
  const address = URL.createObjectURL(content)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // The download holds on to the blob once it has started; a minute is ample.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}
