// The product as people get it: the real server with freshly built screens, as a process that can be killed and
// started again on the same port and folder.

import { once } from 'node:events'
import { type AddressInfo, createServer } from 'node:net'
import { cookieOf, launchProcess, makeDataDir, postJson, type ServerProcess } from './launchServer.ts'
import type { WorkshopLinks } from './workshopPage.ts'

export interface BrowserServer {
  readonly url: string
  readonly dataDir: string
  /** Like a power cut: no clean shutdown. */
  kill(): Promise<void>
  /** On the same port and folder as before. */
  startAgain(): Promise<void>
  close(): Promise<void>
}

export interface NewWorkshop {
  readonly id: string
  readonly code: string
  readonly template: string
  readonly links: WorkshopLinks
  /** Cookie header value of the facilitator who created it. */
  readonly cookie: string
}

/** `host`: a name that only the test's browser can resolve; links then contain it, and it is not a secure origin. */
export async function launchBrowserServer(host?: string): Promise<BrowserServer> {
  const folder = makeDataDir()
  const start = (port: string, screens: { readonly SKIP_CLIENT_BUILD: '' | '1' }) => {
    const named = host === undefined ? {} : { PUBLIC_URL: `http://${host}:${port}` }
    return launchProcess({ ...screens, DATA_DIR: folder.path, DEMO: 'off', PORT: port, ...named })
  }
  const fresh = { SKIP_CLIENT_BUILD: '' } as const
  let running: ServerProcess | null = await start(host === undefined ? '0' : await freePort(), fresh)
  const url = host === undefined ? running.url : `http://127.0.0.1:${new URL(running.url).port}`
  const end = async (signal: NodeJS.Signals) => {
    const ending = running
    running = null
    await ending?.end(signal)
  }
  return {
    url,
    dataDir: folder.path,
    kill: () => end('SIGKILL'),
    startAgain: async () => {
      // The screens are as they were.
      running = await start(new URL(url).port, { SKIP_CLIENT_BUILD: '1' })
    },
    close: async () => {
      await end('SIGKILL')
      folder.remove()
    },
  }
}

async function freePort(): Promise<string> {
  const taken = createServer().listen(0, '127.0.0.1')
  await once(taken, 'listening')
  const { port } = taken.address() as AddressInfo
  taken.close()
  await once(taken, 'close')
  return String(port)
}

/** A workshop of its own for one test, filled with case C unless told otherwise. */
export async function newWorkshop(url: string, template = 'casus-c'): Promise<NewWorkshop> {
  const response = await postJson(url, '/api/workshops', { title: 'De Linde', template })
  const { id, code, links } = (await response.json()) as Omit<NewWorkshop, 'cookie' | 'template'>
  const cookie = response.headers.get('set-cookie')?.split(';')[0] ?? ''
  return { id, code, template, links, cookie }
}

/** Cookie header value of someone who joined with the participants' link. */
export async function participantCookie(url: string, { id, links }: NewWorkshop): Promise<string> {
  const key = new URL(links.participant).hash.slice(1)
  return cookieOf(await postJson(url, '/api/sessions', { workshop: id, key }))
}

/** The plan as the server has it. */
export async function planOf(url: string, { id, cookie }: NewWorkshop): Promise<PlanOnServer> {
  const response = await fetch(`${url}/api/workshops/${id}/plan`, { headers: { cookie } })
  return (await response.json()) as PlanOnServer
}

/** The part of the exchange format (plan.schema.json) that tests look into. */
export interface PlanOnServer {
  readonly format: string
  readonly workshop: { readonly title: string }
  readonly parties: readonly { readonly id: string; readonly atTable: boolean }[]
  readonly knobs: readonly { readonly number: number; readonly setting: number }[]
  readonly needs: readonly { readonly label: string; readonly amountCents: number }[]
  readonly investments: readonly {
    readonly source: string
    readonly party: string
    readonly amountCents: number
    readonly per: string
    readonly from: number
    readonly until: number | null
    readonly knob: number | null
    readonly need: string | null
    readonly effort: object | null
    readonly lands: string | null
    readonly takes: string | null
    readonly weighs: string | null
  }[]
  readonly placings: readonly object[]
  readonly answers: readonly object[]
  readonly aims: readonly { readonly coreValue: string; readonly party: string; readonly strength: string }[]
  readonly choices: readonly { readonly choice: string; readonly option: string }[]
}

export function settingOf(plan: PlanOnServer, knob: number): number | undefined {
  return plan.knobs.find(({ number }) => number === knob)?.setting
}
