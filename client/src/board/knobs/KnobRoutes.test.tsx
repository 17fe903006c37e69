// @vitest-environment happy-dom
import { routeCopy } from '@draaitafel/shared/copy/nl/routes.ts'
import { knobNumbers } from '@draaitafel/shared/model/knobs.ts'
import type { RouteId } from '@draaitafel/shared/model/routes.ts'
import { emptyPlan } from '@draaitafel/shared/plan/plan.ts'
import { cleanup, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { sitDown } from '../../../testing/atTable.tsx'
import { KnobRoutes } from './KnobRoutes.tsx'

const lacking: Readonly<Record<number, readonly RouteId[]>> = {
  1: ['beter-zien'],
  4: ['beter-zien', 'beter-team', 'beter-netwerk'],
  5: ['beter-team', 'beter-netwerk'],
  9: ['beter-zien', 'beter-team'],
  10: ['zorgen-voor-elkaar'],
}

test('[C592] C-05: the sheet of a knob says along which routes the model names no link', () => {
  for (const number of knobNumbers) {
    sitDown(emptyPlan, 'viewer').show(<KnobRoutes number={number} />)
    const words = screen.queryByText(/^Niet in het model: /)?.textContent ?? ''
    const said = (Object.keys(routeCopy) as RouteId[]).filter((route) => words.includes(routeCopy[route].name))
    expect(said, String(number)).toEqual(lacking[number] ?? [])
    expect(words === '', String(number)).toBe(lacking[number] === undefined)
    cleanup()
  }
})
