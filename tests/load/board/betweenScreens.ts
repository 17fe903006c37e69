// From a key press on one screen to the dial on another, compared with a bare WebSocket broadcast of as many bytes.

import { WebSocket } from 'ws'
import { newWorkshop } from '../../support/browserServer.ts'
import { openBareBroadcast } from '../bareBroadcast.ts'
import { type BoardStage, OWN_DIAL, openBoard } from './boardStage.ts'

/** Ms, one for each press. */
export async function betweenScreens(stage: BoardStage, presses: number): Promise<number[]> {
  const { links } = await newWorkshop(stage.url, 'leeg')
  const contexts = [await stage.newContext(), await stage.newContext()] as const
  const one = await openBoard(await contexts[0].newPage(), links.facilitator)
  const two = await openBoard(await contexts[1].newPage(), links.facilitator)
  await one.evaluate(recordKeys)
  await two.evaluate(recordChanges, OWN_DIAL)
  await one.getByRole('slider', { name: OWN_DIAL }).focus()
  const times: number[] = []
  for (let press = 0; press < presses; press++) {
    await one.keyboard.press(press % 2 === 0 ? 'ArrowRight' : 'ArrowLeft')
    await two.waitForFunction((count) => window.moments.length > count, press, { timeout: 10_000 })
    const [pressed, seen] = await Promise.all([one.evaluate(lastMoment), two.evaluate(lastMoment)])
    times.push(seen - pressed)
  }
  for (const context of contexts) await context.close()
  return times
}

declare global {
  interface Window {
    /** Wall-clock moments noted in the page, in ms. */
    moments: number[]
  }
}

/** Runs in the page that turns. */
function recordKeys(): void {
  window.moments = []
  window.addEventListener('keydown', () => window.moments.push(performance.timeOrigin + performance.now()), {
    capture: true,
  })
}

/** Runs in the page that watches. */
function recordChanges(name: string): void {
  window.moments = []
  const dial = document.querySelector(`[role="slider"][aria-label="${name}"]`)
  if (!dial) throw new Error(`no dial ${name}`)
  new MutationObserver(() => window.moments.push(performance.timeOrigin + performance.now())).observe(dial, {
    attributeFilter: ['aria-valuenow'],
  })
}

function lastMoment(): number {
  return window.moments.at(-1) ?? 0
}

/** Ms, one for each message. */
export async function betweenSockets(messages: number): Promise<number[]> {
  const bareServer = await openBareBroadcast()
  const [from, to] = await Promise.all([openSocket(bareServer.url), openSocket(bareServer.url)])
  const times: number[] = []
  for (let i = 0; i < messages; i++) {
    const started = performance.now()
    const arrived = new Promise<void>((resolve) => to.once('message', () => resolve()))
    from.send(new Uint8Array(60))
    await arrived
    times.push(performance.now() - started)
  }
  await bareServer.close()
  return times
}

function openSocket(url: string): Promise<WebSocket> {
  const socket = new WebSocket(url)
  return new Promise((resolve) => socket.once('open', () => resolve(socket)))
}
