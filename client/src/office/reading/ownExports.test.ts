// Our own exports read back, in every format that contains lines.

import { sheetLine } from '@draaitafel/shared/copy/nl/sheetLines.ts'
import { changedLines, type LinesRead, newLines, stateOf } from '@draaitafel/shared/exchange/linesRead.ts'
import { parseSheets } from '@draaitafel/shared/exchange/parseSheets.ts'
import { emptyPlan, type Plan } from '@draaitafel/shared/plan/plan.ts'
import { planFromTemplate } from '@draaitafel/shared/templates/templates.ts'
import { planArbitrary } from '@draaitafel/shared/testing/planArbitrary.ts'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { csvFile } from '../csvFile.ts'
import { spreadsheetFile } from '../spreadsheetFile.ts'
import { readWorkbook } from './readWorkbook.ts'

const facts = { madeAt: '2026-03-01T13:05:00Z', productVersion: '0.1.0', names: false }
const caseC = planFromTemplate('casus-c', 'Thuisplusflat')
type Form = 'xlsx' | 'ods' | 'csv'

describe.each(['xlsx', 'ods', 'csv'] as const)('our own %s', (form) => {
  test('[E344] of any plan, read back into that plan, adds and changes nothing', async () => {
    await fc.assert(
      fc.asyncProperty(planArbitrary, async (made) => {
        const plan = named(made)
        const read = await readBack(plan, form, plan)
        if (!read) return
        expect([...read.parties, ...read.needs, ...read.investments].filter((one) => stateOf(one) !== 'same')).toEqual(
          [],
        )
        expect(read.needs).toHaveLength(plan.needs.length)
        expect(read.investments).toHaveLength(plan.investments.length)
      }),
      { numRuns: 40 },
    )
  })

  test('[E344] also when lines are called as formulas, errors, totals or texts of Excel', async () => {
    const odd = [
      '=1+1',
      "'=1",
      "''-2",
      '+31 6',
      '@SUM(A1)',
      "'s Heeren",
      'Totaal',
      '_x0041_',
      'a;b "c"',
      'sep=;',
      '50%',
      '2026',
    ]
    const [need, investment] = [caseC.needs[0], caseC.investments[0]]
    if (!need || !investment) throw new Error('Case C has money')
    const plan: Plan = {
      ...caseC,
      needs: odd.map((label, at) => ({ ...need, id: `n${at}`, label })),
      investments: odd.map((label, at) => ({ ...investment, id: `i${at}`, label, way: label, need: `n${at}` })),
    }
    const read = await readBack(plan, form, plan)
    expect(read?.needs.map(stateOf)).toEqual(odd.map(() => 'same'))
    expect(read?.investments.map(stateOf)).toEqual(odd.map(() => 'same'))
  })

  test('[E345] with other amounts in it, it changes those lines and no others', async () => {
    const other: Plan = {
      ...caseC,
      needs: caseC.needs.map((need, at) => (at === 1 ? { ...need, amountCents: need.amountCents + 100 } : need)),
      investments: caseC.investments.map((one, at) =>
        at === 2 ? { ...one, certainty: 'vastgelegd', until: 2030 } : one,
      ),
    }
    const read = await readBack(other, form, caseC)
    if (!read) throw new Error('It was refused')
    expect(newLines(read)).toEqual({ parties: [], needs: [], investments: [] })
    expect(changedLines(read)).toEqual({
      needs: [{ id: caseC.needs[1]?.id, changes: { amountCents: other.needs[1]?.amountCents, effort: null } }],
      investments: [{ id: caseC.investments[2]?.id, changes: { until: 2030, certainty: 'vastgelegd' } }],
    })
  })

  test('[E346] imported into an empty plan, it adds all its money, with its parties', async () => {
    const read = await readBack(caseC, form, emptyPlan)
    if (!read) throw new Error('It was refused')
    const { parties, needs, investments } = newLines(read)
    const nameOf = new Map([...caseC.parties, ...parties].map(({ id, name }) => [id, name]))
    const labelOf = new Map([...caseC.needs, ...needs].map(({ id, label }) => [id, label]))
    const bare = <T extends { readonly id: string; readonly order?: string }>({ id: _id, order: _order, ...rest }: T) =>
      rest
    expect(needs.map(bare)).toEqual(caseC.needs.map((need) => ({ ...bare(need), effort: null })))
    const inWords = (one: (typeof investments)[number]) => ({
      ...bare(one),
      effort: null,
      party: nameOf.get(one.party),
      need: labelOf.get(one.need ?? ''),
    })
    expect(investments.map(inWords)).toEqual(caseC.investments.map(inWords))
    expect(new Set(parties.map(({ kind, name }) => `${kind} ${name}`))).toEqual(
      new Set(
        caseC.parties.filter(({ id }) => form !== 'csv' || isPaying(id)).map(({ kind, name }) => `${kind} ${name}`),
      ),
    )
  })
})

function isPaying(party: string): boolean {
  return caseC.investments.some((one) => one.party === party)
}

/** Costs have a name on the table. */
function named(plan: Plan): Plan {
  return {
    ...plan,
    needs: plan.needs.map((need, at) => (sheetLine(need.label) === '' ? { ...need, label: `Post ${at}` } : need)),
  }
}

/** Null when there is nothing in it to read. */
async function readBack(from: Plan, form: Form, into: Plan): Promise<LinesRead | null> {
  const file = form === 'csv' ? csvFile(from) : spreadsheetFile(from, facts, form)
  const sheets = readWorkbook(new Uint8Array(await file.arrayBuffer()), form === 'csv')
  if (!sheets.ok) throw new Error(sheets.problem.kind)
  const read = parseSheets(sheets.value, into)
  if (read.ok) return read.value
  const kinds = read.problem.map(({ fault }) => fault.kind)
  expect(kinds, JSON.stringify(read.problem)).toEqual(['nothing'])
  expect(from.needs.length + from.investments.length).toBe(0)
  return null
}
