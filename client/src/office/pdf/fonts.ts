// The fonts of a PDF, fetched from our own server when someone asks for one: two weights, each with the basic Latin
// letters and, in a file of its own, those of the rest of Europe.

import { readTrueType } from './trueType.ts'
import type { FontProgram } from './typesetter.ts'
import { readWoff } from './woff.ts'

/** Returns the bytes of a file; a test reads it from disk. */
export type FontReader = (address: URL) => Promise<Uint8Array<ArrayBuffer>>

/** Written out as `new URL`: that is how Vite knows that the files belong to the screens. */
const files = [
  {
    bold: false,
    address: new URL('../../styles/fonts/atkinson-hyperlegible-next-latin-400-normal.woff', import.meta.url),
  },
  {
    bold: true,
    address: new URL('../../styles/fonts/atkinson-hyperlegible-next-latin-700-normal.woff', import.meta.url),
  },
  {
    bold: false,
    address: new URL('../../styles/fonts/atkinson-hyperlegible-next-latin-ext-400-normal.woff', import.meta.url),
  },
  {
    bold: true,
    address: new URL('../../styles/fonts/atkinson-hyperlegible-next-latin-ext-700-normal.woff', import.meta.url),
  },
]

/** Rejects when a file cannot be fetched. */
export async function loadFonts(read: FontReader): Promise<FontProgram[]> {
  return Promise.all(
    files.map(async ({ bold, address }, index) => ({
      resource: `F${index}`,
      name: `AtkinsonHyperlegibleNext-${bold ? 'Bold' : 'Regular'}`,
      bold,
      font: readTrueType(readWoff(await read(address))),
      used: new Map<number, string>(),
    })),
  )
}

/** Memory cache of what was fetched, some 50 KB: a private window or a full disk caches nothing, and the network may be gone. */
const kept = new Map<string, Uint8Array<ArrayBuffer>>()

/** Our files never change under one address, so what was fetched once stays valid, also offline. */
export async function fetchFont(address: URL): Promise<Uint8Array<ArrayBuffer>> {
  const found = kept.get(address.href)
  if (found) return found
  const answer = await fetch(address, { cache: 'force-cache' })
  if (!answer.ok) throw new Error(`No font: ${answer.status}`)
  const bytes = new Uint8Array(await answer.arrayBuffer())
  kept.set(address.href, bytes)
  return bytes
}

/** Fetches them. */
export async function preloadFonts(): Promise<void> {
  await Promise.all(files.map(({ address }) => fetchFont(address)))
}
