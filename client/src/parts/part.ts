// A part of the app in a chunk of its own, loaded when needed. A failed fetch is retried before anyone is told; and
// then the message says why, because being offline is not the only reason.

import { buildOnServer, ownBuild } from './build.ts'

/** Offline; or a newer version was installed and this file is gone; or the file exists and fails here. */
export type WhyMissing = 'noLine' | 'newer' | 'broken'

export class PartMissing extends Error {
  readonly why: WhyMissing

  constructor(why: WhyMissing, cause: unknown) {
    super(`A part of the app is missing: ${why}`, { cause })
    this.why = why
  }
}

const WAITS_MS = [250, 1_000] as const
/**
 * Chromium and Firefox give the file's name in the error. Safari does not, but does not need another address either.
 */
const ADDRESS = /https?:\/\/\S+\.js/

type Load<T> = () => Promise<T>

/** Loaded once, however often it is asked for; a failure is not cached, so that the next call tries again. */
export function part<T>(load: Load<T>): Load<T> {
  return once(() => persist(load, () => null))
}

/**
 * As `part`, for a file that no other file imports, so that it may come from another address as well. Most browsers
 * remember a failed import for as long as the page lives and do not even try again; under another address it is a
 * different file to them.
 */
export function lonePart<T>(load: Load<T>): Load<T> {
  return once(() =>
    persist(load, (failure) => {
      const address = ADDRESS.exec(failure.message)?.[0]
      if (!address?.startsWith(window.location.origin)) return null
      return () => import(/* @vite-ignore */ `${address}?again=${Date.now()}`) as Promise<T>
    }),
  )
}

function once<T>(load: Load<T>): Load<T> {
  let coming: Promise<T> | null = null
  return () => {
    coming ??= load().catch((error: unknown) => {
      coming = null
      throw error
    })
    return coming
  }
}

async function persist<T>(load: Load<T>, otherWay: (failure: Error) => Load<T> | null): Promise<T> {
  let way = load
  let failure: unknown
  for (const wait of [0, ...WAITS_MS]) {
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait))
    try {
      return await way()
    } catch (error) {
      failure = error
    }
    // It was loaded, but its JavaScript is too new for this browser.
    if (!(failure instanceof TypeError)) break
    way = otherWay(failure) ?? way
  }
  throw new PartMissing(await whyMissing(), failure)
}

async function whyMissing(): Promise<WhyMissing> {
  const build = await buildOnServer()
  if (build === null) return 'noLine'
  return build === ownBuild() ? 'broken' : 'newer'
}
