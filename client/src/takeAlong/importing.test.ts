import { accepted, refused } from '@draaitafel/shared/base/result.ts'
import type { LineRead, LinesRead, NeedLine } from '@draaitafel/shared/exchange/linesRead.ts'
import { emptyPlan } from '@draaitafel/shared/plan/plan.ts'
import { planFromTemplate } from '@draaitafel/shared/templates/templates.ts'
import { describe, expect, test } from 'vitest'
import { importText } from '../copy/nlImport.ts'
import { importLines, importPlan, nothingChosen } from './importing.ts'

const [cost] = planFromTemplate('casus-c', 'Thuisplusflat').needs
if (!cost) throw new Error('case C has no costs')
const { order: _order, ...line } = cost

function lines(...needs: Partial<LineRead<NeedLine>>[]): LinesRead {
  const read = { line, row: 3, isHidden: false, remarks: [], inPlan: null, differs: [] }
  return { parties: [], needs: needs.map((one) => ({ ...read, ...one })), investments: [], notes: [] }
}

const other = { inPlan: { ...line, label: 'Anders' }, differs: ['label'] } as const
const same = { inPlan: line, differs: [] }

describe('taking in a file', () => {
  test('[N35] without a file there is nothing to take in', () => {
    expect(nothingChosen.action).toBeNull()
  })

  test('[N35] a plan takes the place of the one on the table', () => {
    expect(importPlan(emptyPlan)).toEqual({
      action: { type: 'plan.replace', plan: emptyPlan },
      button: importText.takeIn,
      done: importText.done,
    })
  })

  test('[N35] new lines are added; what is in the plan already is not', () => {
    const { action, button } = importLines(accepted(lines({}, same)), false)
    expect(action).toMatchObject({ type: 'plan.add', needs: [line] })
    expect(button).toBe(importText.add)
    expect(importLines(accepted(lines(same)), true).action).toBeNull()
  })

  test('[N35] a line that differs from the plan changes it only when asked, and then the button says so', () => {
    expect(importLines(accepted(lines(other)), false)).toMatchObject({ action: null, button: importText.add })
    const asked = importLines(accepted(lines(other)), true)
    expect(asked.action).toMatchObject({
      needs: [],
      changed: { needs: [{ id: line.id, changes: { label: line.label } }] },
    })
    expect(asked.button).toBe(importText.change)
    expect(importLines(accepted(lines({}, other)), true).button).toBe(importText.add)
  })

  test('[N35] of a file with faults nothing is taken in', () => {
    expect(importLines(refused([]), true).action).toBeNull()
  })
})
