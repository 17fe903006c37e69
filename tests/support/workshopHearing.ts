// What a device receives, byte by byte, and what its own copy of the document contains: to verify that other people's
// choices in a private round are in none of it before they are shown.

import type { BrowserContext, Page } from 'playwright-core'

export interface Answer {
  readonly address: string
  readonly body: string
}

interface SentVote {
  /** Without its query. */
  readonly address: string
  readonly value: unknown
}

export interface Heard {
  /** Frames of the WebSocket as they came, one character per byte. */
  readonly frames: string[]
  /** Answers to our own HTTP calls. */
  readonly answers: Answer[]
  /** What was chosen on this device itself. */
  readonly votesSent: SentVote[]
}

/** From now on: call it before the page goes anywhere. */
export function hearAll(page: Page): Heard {
  const heard: Heard = { frames: [], answers: [], votesSent: [] }
  listen(page, heard)
  return heard
}

/** Listens to all windows that this browser opens from now on. */
export function hearWindows(context: BrowserContext): Heard {
  const heard: Heard = { frames: [], answers: [], votesSent: [] }
  context.on('page', (page) => listen(page, heard))
  return heard
}

function listen(page: Page, { frames, answers, votesSent }: Heard): void {
  page.on('websocket', (socket) =>
    socket.on('framereceived', ({ payload }) => frames.push(Buffer.from(payload).toString('latin1'))),
  )
  page.on('request', (request) => {
    if (request.method() !== 'PUT' || !request.url().includes('/vote')) return
    votesSent.push({ address: bare(request.url()), value: (request.postDataJSON() as { value: unknown }).value })
  })
  page.on('response', async (response) => {
    if (!response.url().includes('/api/')) return
    // A page that is left while the answer arrives has no body to return.
    const body = await response.text().catch(() => '')
    answers.push({ address: response.url(), body })
  })
}

function bare(address: string): string {
  return address.split('?')[0] ?? ''
}

/**
 * Everything received that says what anyone chose, except for one's own choice. In the document choices are under
 * `votes`.
 */
export function choicesHeard({ frames, answers, votesSent }: Heard): readonly string[] {
  const told = answers.filter(({ address, body }) => {
    const own = votesSent.filter((one) => one.address === bare(address))
    const isOwn = own.some(({ value }) =>
      new RegExp(`^\\{"value":${value},"name":"[^"]*","party":"[^"]*"\\}$`).test(body),
    )
    return !isOwn && (/"votes":\s*\[\s*\{/.test(body) || /"value":\s*-?\d/.test(body))
  })
  return [...frames.filter((frame) => frame.includes('votes')), ...told.map(({ body }) => body)]
}

/** The copy of the document on this device, as the updates that it consists of. */
export async function updatesOnDevice(page: Page, database: string): Promise<readonly Uint8Array[]> {
  const rows = await page.evaluate(async (name) => {
    const settled = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result)
        request.onerror = () => reject(request.error)
      })
    const copy = await settled(indexedDB.open(name))
    const updates = (await settled(copy.transaction('updates').objectStore('updates').getAll())) as Uint8Array[]
    copy.close()
    // Of what leaves a page, text is the quickest.
    return updates.map((update) => [...update].map((byte) => String.fromCharCode(byte)).join(''))
  }, database)
  return rows.map((row) => Uint8Array.from(Buffer.from(row, 'latin1')))
}

/** Asks the server, as this browser, what someone of this party chose; returns the answer. */
export function askForChoice(page: Page, voteAddress: string, party: string): Promise<string> {
  return page.evaluate(
    async (address) => (await fetch(address)).text(),
    `${bare(voteAddress)}?role=participant&party=${party}`,
  )
}
