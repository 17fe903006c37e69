import { formatAmount } from '@draaitafel/shared/copy/nl/format.ts'
import { knobCopy } from '@draaitafel/shared/copy/nl/knobs.ts'
import { partyKindCopy } from '@draaitafel/shared/copy/nl/partyKinds.ts'
import { sheetHeads } from '@draaitafel/shared/copy/nl/sheets.ts'
import type { LineRead, NeedLine } from '@draaitafel/shared/exchange/linesRead.ts'
import { planFromTemplate } from '@draaitafel/shared/templates/templates.ts'
import { expect, test } from 'vitest'
import { importText } from '../copy/nlImport.ts'
import { investmentWords, namesOf, needWords, partyWords } from './lineWords.ts'

const plan = planFromTemplate('casus-c', 'Thuisplusflat')
const [party] = plan.parties
const [need] = plan.needs
const [money] = plan.investments
if (!party || !need || !money) throw new Error('case C has no parties, costs or money')
const fresh = { row: 3, isHidden: false, remarks: [], inPlan: null, differs: [] }
const names = namesOf(plan, {
  parties: [{ ...fresh, line: { ...party, id: 'nieuw', name: 'Buurthuis' } }],
  needs: [],
  investments: [],
  notes: [],
})

test('[N35] a line is named, says who or what kind, and how much', () => {
  expect(partyWords({ ...fresh, line: party })).toMatchObject({
    name: party.name,
    about: partyKindCopy[party.kind].name,
  })
  expect(needWords({ ...fresh, line: { ...need, knob: 4 } }, names)).toMatchObject({
    name: need.label,
    about: `4. ${knobCopy[4].shortName}`,
    amount: formatAmount(need),
    changes: [],
  })
  const words = investmentWords({ ...fresh, line: { ...money, label: '', party: 'nieuw' } }, names)
  expect(words.about).toBe(`Buurthuis, ${money.certainty}`)
  expect(words.name).not.toBe('')
})

test('[N35] what differs from the plan is said as it was and as it becomes; an amount with its years is one change', () => {
  const was = { ...need, amountCents: 100_000, from: 2027, knob: null, label: 'Oud' }
  const line = { ...need, amountCents: 200_000, from: 2028, knob: 6 as const, label: 'Nieuw' }
  const read: LineRead<NeedLine> = { ...fresh, line, inPlan: was, differs: ['amountCents', 'from', 'knob', 'label'] }
  expect(needWords(read, names).changes).toEqual([
    importText.was(formatAmount(was), formatAmount(line)),
    `${sheetHeads.needs.knob}: ${importText.was(importText.nothing, `6. ${knobCopy[6].shortName}`)}`,
    `${sheetHeads.needs.label}: ${importText.was('"Oud"', '"Nieuw"')}`,
  ])
})

test('[N35] a row that was hidden says so before what else there is to say of it', () => {
  const read = { ...fresh, line: need, isHidden: true, remarks: ['rounded'] as const }
  expect(needWords(read, names).remarks).toEqual([importText.remarks.hidden, importText.remarks.rounded])
})
