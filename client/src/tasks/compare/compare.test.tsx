// @vitest-environment happy-dom
import { writeTables } from '@draaitafel/shared/document/writeTables.ts'
import { planJsonText } from '@draaitafel/shared/exchange/planJson.ts'
import { type KnobNumber, knobNumbers, type Setting } from '@draaitafel/shared/model/knobs.ts'
import type { Plan } from '@draaitafel/shared/plan/plan.ts'
import { tableLetters } from '@draaitafel/shared/plan/tables.ts'
import type { Role } from '@draaitafel/shared/protocol/roles.ts'
import { planFromTemplate } from '@draaitafel/shared/templates/templates.ts'
import { act, screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { sitDown } from '../../../testing/atTable.tsx'
import { type Asked, refusal, serverSays } from '../../../testing/serverSays.ts'
import { tablesText } from '../../copy/nlTables.ts'
import { Lead, Work } from './CompareTask.tsx'
import { VariantsDialog } from './VariantsDialog.tsx'

const words = tablesText.compare
const now = planFromTemplate('casus-c', 'Thuisplusflat', 2026)
const [anyNeed] = now.needs
const labels = ['Raam', 'Midden', 'Deur']

function variant(settings: Partial<Record<KnobNumber, Setting>>, cost?: string): Plan {
  const knobs = now.knobs.map((knob) => ({ ...knob, setting: settings[knob.number] ?? 1 }))
  const needs =
    cost && anyNeed
      ? [
          ...now.needs,
          { ...anyNeed, id: `kost-${cost.toLowerCase().replace(' ', '-')}`, knob: 1 as const, label: cost },
        ]
      : now.needs
  return { ...now, knobs, needs }
}

const plans = [variant({ 1: 2, 5: 3 }, 'Entree'), variant({ 1: 0, 5: 3 }), variant({ 1: 0, 5: 4 }, 'Vast team')]

interface Setup {
  readonly role?: Role
  readonly shows?: 'work' | 'dialog' | 'lead'
  readonly except?: (asked: Asked) => readonly [number, unknown] | undefined
}

function start({ role = 'facilitator', shows = 'work', except }: Setup = {}) {
  const asked = serverSays((call) => {
    const other = except?.(call)
    if (other) return other
    const at = /moments\/m(\d)/.exec(call.path)?.[1]
    if (at !== undefined) return [200, JSON.parse(planJsonText(plans[Number(at)] ?? now))]
    return [
      200,
      plans.map((_, place) => ({
        id: `m${place}`,
        name: `Moment ${place}`,
        at: '2026-11-30T10:00:00.000Z',
        automatic: false,
      })),
    ]
  })
  const table = sitDown(now, role)
  const tables = plans.map((plan, at) => ({
    id: tableLetters[at] ?? ('A' as const),
    label: labels[at] ?? '',
    workshop: `tafel-${at}`,
    state: 'terug' as const,
    at: '2026-11-30T10:00:00.000Z',
    mayLead: false,
    led: false,
    moment: `m${at}`,
    settings: plan.knobs.map(({ setting }) => setting).join(''),
    lackingCents: 0,
  }))
  act(() => table.serverDoes((doc) => writeTables(doc, tables)))
  const user = table.show(shows === 'work' ? <Work /> : shows === 'dialog' ? <VariantsDialog /> : <Lead />)
  const cell = (name: string) => screen.findByRole<HTMLInputElement>('radio', { name })
  const settings = () => table.plan().knobs.map(({ setting }) => setting)
  return { ...table, user, cell, settings, asked, tables }
}

const gebouw = (label: string, word: string) => words.cell('Ondersteunend gebouw', `tafel ${label}`, word)
const activiteiten = (label: string, word: string) => words.cell('Activiteitenaanbod', `tafel ${label}`, word)

test('[C736] each knob that differs is a choice, live for everybody, and one plan waits for the last of them', async () => {
  const { user, cell, plan, settings, othersDo, workshop } = start()
  await user.click(await cell(gebouw('Raam', 'half open')))
  expect(plan().picks).toEqual([{ id: '1', knob: 1, letter: 'A', setting: 2 }])
  const make = screen.getByRole('button', { name: words.make })
  expect([make.getAttribute('aria-disabled'), make.hasAttribute('disabled')]).toEqual(['true', false])
  expect(screen.getByText(words.yet(1))).toBeTruthy()
  const before = settings()
  await user.click(make)
  expect(settings()).toEqual(before)
  act(() =>
    othersDo(
      { type: 'variant.pick', picks: [{ knob: 5, letter: 'C', setting: 4 }], label: 'tafel Deur' },
      { role: 'participant', party: 'gemeente' },
    ),
  )
  expect((await cell(activiteiten('Deur', 'helemaal open'))).checked).toBe(true)
  expect(screen.getByText(words.news('Activiteitenaanbod', 'tafel Deur', 'helemaal open'))).toBeTruthy()
  await user.click(make)
  expect(settings()).toEqual(knobNumbers.map((knob) => (knob === 1 ? 2 : knob === 5 ? 4 : 1)))
  expect(workshop.view.getState().notice?.sentence).toBe(words.made)
  expect(screen.getByText(words.isMade)).toBeTruthy()
  // One undo for all of it, and one line in the log.
  const lines = workshop.log.read().filter(({ type }) => type === 'variant.take' || type === 'knob.turn')
  expect(lines.map(({ type, move }) => [type, move])).toEqual([['variant.take', 'do']])
  act(() => void workshop.undo())
  expect(settings()).toEqual(before)
  expect(plan().picks).toHaveLength(2)
})

test('[C737] a whole variant is chosen in one step, that undo takes back whole', async () => {
  const { user, plan, workshop } = start({ shows: 'dialog' })
  await user.click(await screen.findByRole('button', { name: words.takeAllOf('tafel Deur') }))
  expect(plan().picks.map(({ letter }) => letter)).toEqual(['C', 'C'])
  act(() => void workshop.undo())
  expect(plan().picks).toEqual([])
})

test('[C738] costs of the chosen variant are offered one by one, and no money comes along', async () => {
  const { user, cell, plan } = start()
  await user.click(await cell(gebouw('Raam', 'half open')))
  expect(screen.queryByRole('button', { name: tablesText.costs.putOne('Vast team') })).toBeNull()
  const money = plan().investments
  await user.click(screen.getByRole('button', { name: tablesText.costs.putOne('Entree') }))
  expect(plan().needs.at(-1)).toMatchObject({ id: 'kost-entree', label: 'Entree' })
  expect(plan().investments).toEqual(money)
  expect(screen.queryByText(tablesText.costs.title)).toBeNull()
})

test('[C739] a participant chooses per knob, and takes nothing over; who looks on chooses nothing', async () => {
  const { user, cell, plan } = start({ role: 'participant' })
  await user.click(await cell(gebouw('Midden', 'dicht')))
  expect(plan().picks).toHaveLength(1)
  expect(screen.queryByRole('button', { name: words.make })).toBeNull()
  document.body.innerHTML = ''
  const viewer = start({ role: 'viewer', shows: 'dialog' })
  expect((await viewer.cell(gebouw('Midden', 'dicht'))).disabled).toBe(true)
  expect(screen.queryByRole('button', { name: words.takeAllOf('tafel Deur') })).toBeNull()
})

test('[C740] a variant that cannot be fetched is said, and fetched again', async () => {
  let works = false
  const { user } = start({ except: ({ path }) => (!works && path.includes('m1') ? [503, {}] : undefined) })
  await screen.findByText(words.failed)
  works = true
  await user.click(screen.getByRole('button', { name: words.again }))
  await screen.findByText(words.different(2))
})

test('[C741] the facilitator lays two moments side by side in place of the tables, and the tables again', async () => {
  const { user, plan } = start({ shows: 'lead' })
  await user.click(screen.getByText(words.chooseMoments))
  await user.selectOptions(await screen.findByLabelText(words.slot('A')), 'm2')
  const lay = screen.getByRole<HTMLButtonElement>('button', { name: words.lay })
  expect(lay.disabled).toBe(true)
  await user.selectOptions(screen.getByLabelText(words.slot('B')), 'm0')
  await user.click(lay)
  expect(plan().compared).toBe('m2 m0')
  await user.click(screen.getByRole('button', { name: words.layTables }))
  expect(plan().compared).toBe('')
})

test('[C742] tables get different names, and the group is split as it is asked', async () => {
  const { user, asked, serverDoes } = start({
    shows: 'lead',
    except: ({ method }) => (method === 'POST' ? [201, { tables: [] }] : undefined),
  })
  act(() => serverDoes((doc) => writeTables(doc, [])))
  const third = await screen.findByLabelText(tablesText.split.name(3))
  await user.clear(third)
  await user.type(third, 'raam')
  const go = screen.getByRole<HTMLButtonElement>('button', { name: tablesText.split.go })
  expect(go.disabled).toBe(true)
  expect(screen.getByRole('alert').textContent).toBe(tablesText.split.sameNames)
  await user.clear(third)
  await user.type(third, 'Bar')
  await user.click(go)
  await waitFor(() =>
    expect(asked.find(({ method }) => method === 'POST')?.body).toEqual({
      tables: [{ name: 'Raam' }, { name: 'Midden' }, { name: 'Bar' }],
      mayLead: true,
    }),
  )
})

const noes = [
  [
    'a full disk',
    () => refusal(503, 'niet-beschikbaar', 'De server kan nu niets bewaren.'),
    'De server kan nu niets bewaren.',
  ],
  [
    'too many in a while',
    () => refusal(429, 'te-veel', 'Wacht even en probeer het dan opnieuw.'),
    'Wacht even en probeer het dan opnieuw.',
  ],
  [
    'split by another facilitator',
    () => refusal(409, 'al-gesplitst', 'De tafel is al gesplitst.'),
    'De tafel is al gesplitst.',
  ],
] as const

test.each(noes)(
  '[C917] %s: making tables says so in one sentence, the names stay, and it can be tried again',
  async (_what, no, sentence) => {
    let works = false
    const { user, asked, serverDoes, workshop, plan } = start({
      shows: 'lead',
      except: ({ method }) => (method !== 'POST' ? undefined : works ? [201, { tables: [] }] : no()),
    })
    act(() => serverDoes((doc) => writeTables(doc, [])))
    const third = await screen.findByLabelText<HTMLInputElement>(tablesText.split.name(3))
    await user.clear(third)
    await user.type(third, 'Bar')
    const before = plan()
    const go = screen.getByRole<HTMLButtonElement>('button', { name: tablesText.split.go })
    await user.click(go)
    await waitFor(() => expect(workshop.view.getState().notice?.sentence).toBe(sentence))
    expect([third.value, go.disabled, plan() === before]).toEqual(['Bar', false, true])
    works = true
    await user.click(go)
    await waitFor(() => expect(workshop.view.getState().notice?.sentence).toBe(tablesText.split.done))
    expect(asked.filter(({ method }) => method === 'POST')).toHaveLength(2)
  },
)

test('[C918] when the tables are back everyone is taken to what they made, without another question', async () => {
  const { user, plan, workshop } = start({
    shows: 'lead',
    except: ({ method }) => (method === 'POST' ? [200, { tables: [] }] : undefined),
  })
  expect(plan().now?.aside).toBeUndefined()
  await user.click(await screen.findByRole('button', { name: tablesText.back.again }))
  await waitFor(() => expect(plan().now?.aside).toBe('compare'))
  expect(workshop.view.getState().notice?.sentence).toBe(tablesText.back.done)
})
