// @vitest-environment happy-dom
import type { Plan } from '@draaitafel/shared/plan/plan.ts'
import type { Role } from '@draaitafel/shared/protocol/roles.ts'
import { planFromTemplate } from '@draaitafel/shared/templates/templates.ts'
import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { sitDown } from '../../../testing/atTable.tsx'
import { adoptionText } from '../../copy/nlAdoption.ts'
import { ProposalDialog } from './ProposalDialog.tsx'
import { SealedBar } from './SealedBar.tsx'

const words = adoptionText.proposal
const plan = planFromTemplate('casus-c', 'Thuisplusflat')
const sealed: Plan = {
  ...plan,
  workshop: {
    ...plan.workshop,
    sealing: { state: 'verzegeld', at: '2026-11-30T10:00:00.000Z', openedAt: '', why: '' },
  },
}

test.each(['participant', 'facilitator'] as const)(
  '[C919] on a sealed plan a proposal of the %s says why not, and what can be done instead',
  async (role: Role) => {
    const { show, workshop } = sitDown(sealed, role)
    const user = show(<SealedBar />)
    await user.click(screen.getByRole('button', { name: words.button }))
    expect(workshop.view.getState().dialog).toEqual({ kind: 'proposal' })
    show(<ProposalDialog />)
    expect(screen.getByText(words.why)).toBeTruthy()
    await user.click(screen.getByRole('button', { name: words.park }))
    expect(workshop.view.getState().dialog).toEqual({ kind: 'parked', about: '' })
    if (role === 'participant') expect(screen.getByText(words.askUnseal)).toBeTruthy()
    else expect(screen.getByText(words.unsealHint)).toBeTruthy()
  },
)
