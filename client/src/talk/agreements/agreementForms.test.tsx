// @vitest-environment happy-dom

import { problemSentence } from '@draaitafel/shared/copy/nl/problems.ts'
import { stanceWords } from '@draaitafel/shared/copy/nl/stances.ts'
import { unkept } from '@draaitafel/shared/nouns/agreement.ts'
import type { Role } from '@draaitafel/shared/protocol/roles.ts'
import { planFromTemplate } from '@draaitafel/shared/templates/templates.ts'
import { cleanup, screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { sitDown } from '../../../testing/atTable.tsx'
import { text } from '../../copy/nl.ts'
import { dialogText } from '../../copy/nlDialogs.ts'
import { AgreementsDialog } from './AgreementsDialog.tsx'
import { ParkedDialog } from './ParkedDialog.tsx'

const { agreements, parked } = dialogText

function start(role: Role = 'participant') {
  const table = sitDown(planFromTemplate('casus-c', 'Thuisplusflat'), role)
  for (const { id } of table.plan().agreements) table.othersDo({ type: 'agreement.remove', id })
  const facts = { text: 'Elke maand koffie.', ...unkept }
  table.othersDo({ type: 'agreement.add', id: 'koffie', facts })
  return { ...table, stance: () => table.plan().consents.map(({ stance, reason }) => ({ stance, reason })) }
}

const press = (name: string) => screen.getByRole('button', { name })

describe('what I say to an agreement', () => {
  test('[N35] one press agrees, and the same press takes it back', async () => {
    const { show, stance } = start()
    const user = show(<AgreementsDialog />)
    await user.click(press(stanceWords.akkoord))
    expect(stance()).toEqual([{ stance: 'akkoord', reason: '' }])
    expect(press(stanceWords.akkoord).getAttribute('aria-pressed')).toBe('true')
    await user.click(press(stanceWords.akkoord))
    expect(stance()).toEqual([])
  })

  test('[N35] an objection needs its reason, and the focus goes back to where it was asked', async () => {
    const { show, stance } = start()
    const user = show(<AgreementsDialog />)
    await user.click(press(stanceWords.bezwaar))
    const why = screen.getByLabelText(agreements.why.bezwaar)
    expect(document.activeElement).toBe(why)
    await user.keyboard('{Enter}')
    expect(screen.getByRole('alert').textContent).toBe(problemSentence({ kind: 'text.empty', field: 'reason' }))
    expect(stance()).toEqual([])
    await user.type(why, 'Te duur{Enter}')
    expect(stance()).toEqual([{ stance: 'bezwaar', reason: 'Te duur' }])
    expect(document.activeElement).toBe(press(stanceWords.bezwaar))
  })

  test('[N46] a form that was cancelled reproaches nothing when it is opened again, and keeps what was typed', async () => {
    const { show } = start()
    const user = show(<AgreementsDialog />)
    await user.click(press(stanceWords.bezwaar))
    await user.keyboard('{Enter}')
    expect(screen.getByRole('alert')).toBeTruthy()
    await user.type(screen.getByLabelText(agreements.why.bezwaar), 'Te du')
    await user.click(press(text.cancel))
    await user.click(press(stanceWords.bezwaar))
    expect(screen.queryByRole('alert')).toBeNull()
    expect(screen.getByLabelText<HTMLInputElement>(agreements.why.bezwaar).value).toBe('Te du')
  })

  test('[N35] a reason that was cancelled says nothing and holds nothing open', async () => {
    const { show, stance, workshop } = start()
    workshop.view.setState({ dialog: { kind: 'agreements' } })
    const user = show(<AgreementsDialog />)
    await user.click(press(stanceWords.bezwaar))
    await user.type(screen.getByLabelText(agreements.why.bezwaar), 'Te duur')
    await user.click(press(text.cancel))
    await user.click(press(text.close))
    expect(stance()).toEqual([])
    expect(workshop.view.getState().dialog).toBeNull()
  })
})

describe('the agreements', () => {
  test('[N35] an empty line adds nothing; what is added leaves the field empty for the next', async () => {
    const { show, plan } = start()
    const user = show(<AgreementsDialog />)
    const field = screen.getByLabelText<HTMLInputElement>(agreements.new)
    await user.type(field, '   {Enter}')
    expect(plan().agreements).toHaveLength(1)
    await user.clear(field)
    await user.type(field, ' Samen eten {Enter}')
    expect(plan().agreements.map(({ text: words }) => words)).toContain('Samen eten')
    expect(field.value).toBe('')
  })

  test('[N35] other words ask everyone again', async () => {
    const { show } = start()
    const user = show(<AgreementsDialog />)
    await user.click(press(stanceWords.akkoord))
    await user.type(screen.getByLabelText(agreements.words), ' En thee.{Enter}')
    expect(screen.getByText(agreements.askedAgain(1))).toBeTruthy()
    expect(press(stanceWords.akkoord).getAttribute('aria-pressed')).toBe('false')
  })

  test('[N35] a promise becomes an agreement once', async () => {
    const { show, plan } = start()
    const user = show(<AgreementsDialog />)
    const ways = () => screen.queryAllByRole('button', { name: new RegExp(`^${agreements.make}`) })
    const before = ways().length
    expect(before).toBeGreaterThan(0)
    await user.click(ways()[0] as HTMLElement)
    expect(ways()).toHaveLength(before - 1)
    expect(plan().agreements.filter(({ investment }) => investment !== null)).toHaveLength(1)
  })

  test('[N35] who looks on reads them and changes nothing', () => {
    start('viewer').show(<AgreementsDialog />)
    expect(screen.getByText('Elke maand koffie.')).toBeTruthy()
    expect(screen.queryByLabelText(agreements.new)).toBeNull()
    expect(screen.queryByRole('button', { name: stanceWords.akkoord })).toBeNull()
  })
})

describe('the parking lot', () => {
  test('[N35] what is parked is mine unless I say otherwise, and about what I came from', async () => {
    const { show, plan } = start()
    const before = plan().parked.length
    const user = show(<ParkedDialog about="knob.6" />)
    await user.click(press(parked.add))
    expect(screen.getByRole('alert').textContent).toBe(problemSentence({ kind: 'text.empty', field: 'parked' }))
    await user.type(screen.getByLabelText(parked.what), ' Wie belt? {Enter}')
    expect(plan().parked.slice(before)).toMatchObject([{ text: 'Wie belt?', about: 'knob.6', owner: 'corporatie' }])
    expect(screen.getByLabelText<HTMLInputElement>(parked.what).value).toBe('')
    expect(screen.queryByRole('alert')).toBeNull()
  })

  test('[C886] the words of the topic it was opened from are there to keep or change, once', async () => {
    const { show, plan } = start()
    const before = plan().parked.length
    const user = show(<ParkedDialog about="" words="Wie is de trekker?" />)
    await user.type(screen.getByLabelText(parked.what), ' Vraag het Jan.{Enter}')
    expect(plan().parked.slice(before)).toMatchObject([{ text: 'Wie is de trekker? Vraag het Jan.' }])
    expect(screen.getByLabelText<HTMLInputElement>(parked.what).value).toBe('')
  })

  test('[N35] what is done is ticked and stays in sight', async () => {
    const { show, plan, othersDo } = start()
    const facts = { kind: 'zorg', text: 'Wie belt?', about: '', owner: null, day: '2026-05-01', done: false } as const
    othersDo({ type: 'parked.add', id: 'bellen', facts })
    const user = show(<ParkedDialog about="" />)
    await user.click(screen.getByRole('checkbox', { name: parked.done('Wie belt?') }))
    expect(plan().parked.find(({ id }) => id === 'bellen')?.done).toBe(true)
    const line = screen.getByText('Wie belt?').closest('li') as HTMLElement
    expect(within(line).getByText(/1 mei 2026/)).toBeTruthy()
    await user.click(press(parked.remove('Wie belt?')))
    expect(plan().parked.some(({ id }) => id === 'bellen')).toBe(false)
  })
})

test('[C895] from the worksheet of a knob one parks something, or not, and is back at its button', async () => {
  for (const keys of ['{Escape}', 'Buur{Enter}']) {
    const table = sitDown(planFromTemplate('casus-c', 'Thuisplusflat'))
    const user = table.show(<ParkedDialog about="knob.3" from={3} />)
    await user.click(screen.getByLabelText(parked.what))
    await user.keyboard(keys)
    expect(table.workshop.view.getState().dialog).toEqual({ kind: 'knob', knob: 3, at: 'park' })
    cleanup()
  }
})
