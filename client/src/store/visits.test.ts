import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { dropVisit, findVisit, noteVisit, readVisits } from './visits.ts'

const KEY = 'draaitafel.visits'
const day = (number: number) => new Date(Date.UTC(2026, 0, number)).toISOString()
let kept: Map<string, string>

beforeEach(() => {
  kept = new Map()
  vi.stubGlobal('window', {
    localStorage: {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => void kept.set(key, value),
    },
  })
})
afterEach(() => vi.unstubAllGlobals())

it('[W244] tables are remembered by role, the latest first, and forgotten one by one', () => {
  noteVisit({ workshop: 'een', role: 'facilitator' }, { title: 'Eén', at: day(1) })
  noteVisit({ workshop: 'twee', role: 'participant' }, { title: 'Twee', at: day(2) })
  noteVisit({ workshop: 'een', role: 'viewer' }, { title: 'Eén', at: day(3) })
  noteVisit({ workshop: 'een', role: 'facilitator' }, { title: 'Eén, nieuw' })
  const listed = () => readVisits().map(({ workshop, role, title }) => [workshop, role, title])
  expect(listed()).toEqual([
    ['een', 'viewer', 'Eén'],
    ['twee', 'participant', 'Twee'],
    ['een', 'facilitator', 'Eén, nieuw'],
  ])
  dropVisit({ workshop: 'een', role: 'viewer' })
  expect(listed().map(([, role]) => role)).toEqual(['participant', 'facilitator'])
  expect(findVisit({ workshop: 'een', role: 'viewer' })).toBeUndefined()
})

it('[W244] a browser remembers twenty-four tables, and no key of any', () => {
  for (let at = 1; at <= 30; at++) noteVisit({ workshop: `w${at}`, role: 'participant' }, { title: '', at: day(at) })
  expect(readVisits()).toHaveLength(24)
  expect(readVisits()[0]?.workshop).toBe('w30')
  expect(kept.get(KEY)).not.toMatch(/key|sleutel|#/)
})

it.each([
  'geen json',
  '{}',
  'null',
  '[null, 3, "w", {}]',
  '[{"workshop":"../x","role":"facilitator","title":"","at":"2026-01-01"}]',
  '[{"workshop":"x","role":"koning","title":"","at":"2026-01-01"}]',
  '[{"workshop":"x","role":"viewer","title":7,"at":"2026-01-01"}]',
  '[{"workshop":"x","role":"viewer","title":"","at":"ooit"}]',
])(
  '[W244] garbage in storage is nothing remembered, and does not keep the next from being remembered: %s',
  (garbage) => {
    kept.set(KEY, garbage)
    expect(readVisits()).toEqual([])
    noteVisit({ workshop: 'een', role: 'viewer' }, { title: 'Eén', at: day(1) })
    expect(readVisits()).toHaveLength(1)
  },
)

it('[W244] with storage switched off nothing is remembered and nothing breaks', () => {
  const off = () => {
    throw new Error('SecurityError')
  }
  vi.stubGlobal('window', { localStorage: { getItem: off, setItem: off } })
  noteVisit({ workshop: 'een', role: 'viewer' }, { title: 'Eén', at: day(1) })
  dropVisit({ workshop: 'een', role: 'viewer' })
  expect(readVisits()).toEqual([])
})
