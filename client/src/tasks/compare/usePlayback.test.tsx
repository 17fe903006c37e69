// @vitest-environment happy-dom
import { planJsonText } from '@draaitafel/shared/exchange/planJson.ts'
import type { Plan } from '@draaitafel/shared/plan/plan.ts'
import '@draaitafel/shared/exchange/parsePlanJson.ts'
import { planFromTemplate } from '@draaitafel/shared/templates/templates.ts'
import { act } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { sitDown } from '../../../testing/atTable.tsx'
import { refusal, serverSays } from '../../../testing/serverSays.ts'
import { tablesText } from '../../copy/nlTables.ts'
import { usePlayback } from './usePlayback.ts'

const words = tablesText.replay
const now = planFromTemplate('casus-c', 'Thuisplusflat', 2026)
const turnedTo = (setting: 0 | 1 | 2 | 3 | 4): Plan => ({
  ...now,
  knobs: now.knobs.map((knob) => ({ ...knob, setting })),
})
const moment = (id: string, name: string) => ({ id, name, at: '2026-11-30T10:00:00.000Z', automatic: false })

afterEach(() => void vi.useRealTimers())

function start(isBroken = false) {
  vi.useFakeTimers({ shouldAdvanceTime: true })
  serverSays(({ path }) => {
    if (path.includes('moments/m1')) return [200, JSON.parse(planJsonText(turnedTo(1)))]
    if (path.includes('moments/m2'))
      return isBroken ? refusal(404, 'weg') : [200, JSON.parse(planJsonText(turnedTo(4)))]
    // The latest first, as the server says them.
    return [200, [moment('m2', 'Na de pauze'), moment('m1', 'Voor de pauze')]]
  })
  const { hook, workshop } = sitDown(now, 'facilitator')
  const { result } = hook(usePlayback)
  const pass = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms))
  const shown = () => result.current.frame
  return { result, workshop, pass, shown, play: () => act(() => result.current.play()) }
}

/** What was shown, in order, until it is over. */
async function whole({ pass, shown }: ReturnType<typeof start>): Promise<readonly [label: string, knob1: number][]> {
  const seen: [string, number][] = []
  for (let at = 0; at < 200; at++) {
    await pass(500)
    const frame = shown()
    if (frame && seen.at(-1)?.[0] !== frame.label) seen.push([frame.label, frame.settings[0] ?? 0])
    if (!frame && seen.length > 0) return seen
  }
  return seen
}

const name = (words: string) => expect.stringMatching(new RegExp(`^${words} · `))

test('[C920] it goes from the beginning by the kept moments, the oldest first, to now, and then it is over', async () => {
  const table = start()
  table.play()
  const [first] = now.knobs
  expect(await whole(table)).toEqual([
    [words.begin, first?.baseline],
    [name('Voor de pauze'), 1],
    [name('Na de pauze'), 4],
    [words.now, first?.setting],
  ])
})

test('[C921] a moment that cannot be read is passed over; it waits when asked, and stopped nothing comes any more', async () => {
  const broken = start(true)
  broken.play()
  expect((await whole(broken)).map(([label]) => label)).toEqual([words.begin, name('Voor de pauze'), words.now])
  broken.play()
  await broken.pass(500)
  expect(broken.shown()?.label).toBe(words.begin)
  act(() => broken.result.current.pause())
  await broken.pass(30_000)
  expect([broken.shown()?.label, broken.result.current.isPaused]).toEqual([words.begin, true])
  act(() => broken.result.current.stop())
  await broken.pass(20_000)
  expect(broken.shown()).toBeNull()
})
