// @vitest-environment happy-dom
import { activeTenantCopy } from '@draaitafel/shared/copy/nl/library/activeTenants.ts'
import { rentReductionNote } from '@draaitafel/shared/copy/nl/library/levers.ts'
import { sourceCopy } from '@draaitafel/shared/copy/nl/sources.ts'
import { knobNumbers } from '@draaitafel/shared/model/knobs.ts'
import { buildReport } from '@draaitafel/shared/report/buildReport.ts'
import { markdown } from '@draaitafel/shared/report/markdown.ts'
import { planFromTemplate } from '@draaitafel/shared/templates/templates.ts'
import { cleanup, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { sitDown } from '../../../testing/atTable.tsx'
import { text } from '../../copy/nl.ts'
import { moneyText } from '../../copy/nlMoneyForm.ts'
import { sheetText } from '../../copy/nlSheet.ts'
import { InvestmentDialog } from '../../money/investments/InvestmentDialog.tsx'
import { RentReduction } from './RentReduction.tsx'

const template = planFromTemplate('casus-c', 'Thuisplusflat')
const words = sheetText.rentReduction

test('[C587] L-10: rent reduction is offered at knobs 4 and 6, with its warning and the rules for active tenants', async () => {
  for (const number of knobNumbers) {
    const user = sitDown(template, 'viewer').show(<RentReduction number={number} />)
    const fold = screen.queryByText(words.fold)
    expect(fold !== null, String(number)).toBe(number === 4 || number === 6)
    if (fold) {
      await user.click(fold)
      expect(await screen.findByText(rentReductionNote)).toBeDefined()
      for (const rule of Object.values(activeTenantCopy)) expect(screen.getByText(rule)).toBeDefined()
      expect(screen.getByText(/^Bron: Aedes, .* \(2025\), bijlage 1$/)).toBeDefined()
      expect(screen.queryByRole('button', { name: words.prepare })).toBeNull()
    }
    cleanup()
  }
})

test.each(['IV', 'V'] as const)(
  '[C588] L-10: one press prepares an investment of source %s with the hours and the warning; both reach the report',
  async (source) => {
    const { show, plan, workshop } = sitDown(template)
    const user = show(<RentReduction number={6} />)
    await user.click(screen.getByText(words.fold))
    const prepare = await screen.findByRole('button', { name: words.prepare })
    await user.click(prepare)
    expect(screen.getByRole('alert')).toBeDefined()
    expect(workshop.view.getState().dialog).toBeNull()
    await user.click(screen.getByRole('radio', { name: `${source}. ${sourceCopy[source].shortName}` }))
    await user.type(screen.getByLabelText(words.hours), '4 uur')
    await user.click(prepare)
    const { dialog } = workshop.view.getState()
    if (dialog?.kind !== 'newInvestment') throw new Error('no form was opened')
    expect(plan().investments).toHaveLength(template.investments.length)
    cleanup()
    const form = show(<InvestmentDialog subject={{ ...dialog, kind: 'new' }} />)
    await form.type(screen.getByLabelText(moneyText.amount), '1.200')
    await form.click(screen.getByRole('button', { name: text.add }))
    expect(plan().investments.at(-1)).toMatchObject({ source, party: 'corporatie', knob: 6, amountCents: 120_000 })
    const report = markdown(buildReport(plan(), { madeAt: '2026-03-01T13:05:00Z', productVersion: '0.1.0' }))
    expect(report).toContain('4 uur per week, in ruil voor minder huur')
    expect(report).toMatch(/Huurkorting voor een buurtverbinder.*juridisch en fiscaal toetsen/)
  },
)
