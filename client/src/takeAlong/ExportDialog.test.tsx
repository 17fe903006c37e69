// @vitest-environment happy-dom

import { fingerprintOf } from '@draaitafel/shared/derive/adoption.ts'
import { unkept } from '@draaitafel/shared/nouns/agreement.ts'
import type { Role } from '@draaitafel/shared/protocol/roles.ts'
import { planFromTemplate } from '@draaitafel/shared/templates/templates.ts'
import { act, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, expect, onTestFinished, test, vi } from 'vitest'
import { sitDown } from '../../testing/atTable.tsx'
import { serverSays } from '../../testing/serverSays.ts'
import { adoptText } from '../copy/nlAdopt.ts'
import { taking } from '../copy/nlExport.ts'
import { AdoptLine } from './AdoptLine.tsx'
import { ExportDialog } from './ExportDialog.tsx'
import type { Format } from './formats.ts'
import { HandOverDialog } from './HandOverDialog.tsx'
import { useTakeAlong } from './useTakeAlong.ts'

const plan = planFromTemplate('casus-c', 'De Linde')
const here = 'https://draaitafel.example/w/k7f2m9qhx4rdtw3c'

beforeEach(() => vi.stubGlobal('__PRODUCT_VERSION__', '0.0.0'))
afterEach(() => {
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

/** What the browser was given to download. */
function downloads() {
  const saved: { name: string; blob: Blob }[] = []
  const blobs: Blob[] = []
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => `blob:${blobs.push(blob as Blob)}`)
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    saved.push({ name: this.download, blob: blobs.at(-1) as Blob })
  })
  return saved
}

function start(role: Role) {
  const saved = downloads()
  const table = sitDown(plan, role)
  table.othersDo({ type: 'agreement.add', id: 'a', facts: { text: 'Samen eten', ...unkept } })
  const says = { type: 'consent.give', agreement: 'a', stance: 'akkoord', reason: '' } as const
  table.othersDo(says, { role: 'participant', name: 'Bo-Jeanne', party: 'gemeente' })
  const user = table.show(<ExportDialog />)
  const take = async (label: string) => {
    const before = saved.length
    await user.click(screen.getByRole('button', { name: label }))
    await waitFor(() => expect(saved).toHaveLength(before + 1))
    const { name, blob } = saved.at(-1) as (typeof saved)[number]
    return { name, words: await blob.text() }
  }
  return { ...table, user, take }
}

test('[N71] a file holds no first names, unless the facilitator asks for them; its name says which', async () => {
  const { take, user } = start('facilitator')
  const without = await take('JSON')
  expect(without.words).not.toContain('Bo-Jeanne')
  await user.click(screen.getByRole('checkbox'))
  const withThem = await take('JSON')
  expect(withThem.words).toContain('Bo-Jeanne')
  expect([without.name, withThem.name]).toEqual(['De Linde.json', 'De Linde met voornamen.json'])
})

test('[N71] a participant gets none, and is told so beforehand', async () => {
  const { take } = start('participant')
  expect(screen.getByText(taking.nameless)).toBeTruthy()
  expect(screen.queryByRole('checkbox')).toBeNull()
  expect((await take('CSV')).words).not.toContain('Bo-Jeanne')
})

test('[N71] a report for one party begins with my own', async () => {
  const { user, take } = start('participant')
  await user.selectOptions(screen.getByLabelText(taking.which), 'party')
  expect(screen.getByLabelText<HTMLSelectElement>(taking.party).value).toBe('corporatie')
  await user.selectOptions(screen.getByLabelText(taking.party), 'gemeente')
  expect((await take('Markdown')).name).toBe('De Linde Gemeente.md')
})

test('[C807] the page for the board can be for one party, and the harvest comes as slides', async () => {
  const { user, take } = start('participant')
  await user.selectOptions(screen.getByLabelText(taking.which), 'board')
  await user.selectOptions(screen.getByLabelText(taking.forBoard), 'gemeente')
  const { name, words } = await take('Markdown')
  expect(name).toBe('De Linde bestuur Gemeente.md')
  expect(words).toContain('Voor het bestuur van Gemeente')
  await user.selectOptions(screen.getByLabelText(taking.forBoard), '')
  expect((await take('Markdown')).name).toBe('De Linde bestuur.md')
  expect((await take('PowerPoint')).name).toBe('De Linde dia’s.pptx')
})

test('[N71] who looks on prints no way in', () => {
  start('viewer')
  expect(screen.getByRole('button', { name: taking.papers.cards })).toBeTruthy()
  expect(screen.queryByRole('button', { name: taking.papers.poster })).toBeNull()
})

function taken(make: Format['make'], role: Role = 'participant') {
  const saved = downloads()
  const table = sitDown(plan, role)
  const { result } = table.hook(useTakeAlong)
  const take = (names: boolean) =>
    act(() => result.current.take({ label: 'X', extension: 'x', make }, { kind: 'whole' }, names))
  const done = () => waitFor(() => expect(result.current.busy).toBe(false))
  return { ...table, saved, take, done, isBusy: () => result.current.busy }
}

test('[N72] one file at a time; what cannot be made is said, and nothing is downloaded', async () => {
  const making = Promise.withResolvers<Blob>()
  const { take, isBusy, done, saved, workshop } = taken(() => making.promise)
  take(false)
  expect(isBusy()).toBe(true)
  making.reject(new Error('no room'))
  await done()
  expect(workshop.view.getState().notice?.kind).toBe('problem')
  expect(saved).toEqual([])
})

test('[N72] a participant who asks for names all the same gets a file without', async () => {
  const seen: string[] = []
  const { take, done, othersDo } = taken(async (given) => {
    seen.push(JSON.stringify(given.agreements) + JSON.stringify(given.consents))
    return new Blob([''])
  })
  act(() => othersDo({ type: 'agreement.add', id: 'a', facts: { text: 'Samen eten', ...unkept } }))
  const says = { type: 'consent.give', agreement: 'a', stance: 'akkoord', reason: '' } as const
  act(() => othersDo(says, { role: 'participant', name: 'Bo-Jeanne', party: 'gemeente' }))
  take(true)
  await done()
  expect(seen[0]).toContain('Samen eten')
  expect(seen[0]).not.toContain('Bo-Jeanne')
})

test('[N72] in the browser of an app that drops files, the file is offered in a dialog', async () => {
  vi.spyOn(navigator, 'userAgent', 'get').mockReturnValue('iPhone WhatsApp/2.1')
  const { take, done, saved, workshop } = taken(async () => new Blob(['inhoud'], { type: 'text/csv' }))
  take(false)
  await done()
  const { dialog } = workshop.view.getState()
  expect(saved).toEqual([])
  expect(dialog?.kind === 'handOver' && [dialog.file.name, dialog.file.type]).toEqual(['De Linde.x', 'text/csv'])
})

function handOver(canShare: boolean, share = async () => {}) {
  serverSays(() => [200, { code: '482913', doorOpen: true, links: { participant: `${here}#pp` }, deletedAfter: '' }])
  // A browser for a desk has neither.
  Object.assign(navigator, { canShare: () => canShare, share })
  onTestFinished(() => {
    for (const name of ['canShare', 'share']) Reflect.deleteProperty(navigator, name)
  })
  const table = sitDown(plan)
  const file = new File(['x'], 'plan.csv')
  table.workshop.view.setState({ dialog: { kind: 'handOver', file } })
  return { ...table, user: table.show(<HandOverDialog file={file} />) }
}

test('[N72] there it can be shared where the phone can do that; a share that was cancelled leaves it there', async () => {
  let cancels = true
  const { user, workshop } = handOver(true, async () => {
    if (cancels) throw new DOMException('', 'AbortError')
  })
  const press = () => user.click(screen.getByRole('button', { name: taking.handOver.share }))
  await press()
  expect(workshop.view.getState().dialog).not.toBeNull()
  cancels = false
  await press()
  await waitFor(() => expect(workshop.view.getState().dialog).toBeNull())
  expect(workshop.view.getState().notice?.sentence).toBe(taking.handOver.shared)
})

test('[N72] elsewhere it gives the link that this person came in with', async () => {
  handOver(false)
  expect(screen.queryByRole('button', { name: taking.handOver.share })).toBeNull()
  await waitFor(() => expect(screen.getByDisplayValue(`${here}#pp`)).toBeTruthy())
})

test('[N73] the facilitator asks whether the plan is decided on, and can take that back; others only read it', async () => {
  for (const role of ['participant', 'facilitator'] as const) {
    const { show, othersDo, plan: now } = sitDown(plan, role)
    const user = show(<AdoptLine />)
    expect(screen.getByText(taking.concept)).toBeTruthy()
    expect(screen.queryByRole('button', { name: adoptText.ask }) !== null).toBe(role === 'facilitator')
    act(() => othersDo({ type: 'plan.adopt', print: fingerprintOf(now()) }))
    const back = screen.queryByRole('button', { name: taking.reopen })
    expect(back !== null).toBe(role === 'facilitator')
    if (back) await user.click(back)
    expect(now().workshop.adopted === null).toBe(role === 'facilitator')
    document.body.innerHTML = ''
  }
})
