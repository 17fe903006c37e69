// @vitest-environment happy-dom
import type { ScriptStepId } from '@draaitafel/shared/nouns/step.ts'
import { planFromTemplate } from '@draaitafel/shared/templates/templates.ts'
import { act } from '@testing-library/react'
import { useState } from 'react'
import { expect, test } from 'vitest'
import { sitDown } from '../../testing/atTable.tsx'
import { type Tab, useStepTab } from './useStepTab.ts'

function start(first: Tab, isBusy = false) {
  const { hook, othersDo } = sitDown(planFromTemplate('casus-c', 'Thuisplusflat'))
  const { result } = hook(() => {
    const [tab, choose] = useState(first)
    useStepTab(tab, isBusy, choose)
    return { tab, choose }
  })
  const goTo = (step: ScriptStepId) =>
    act(() => othersDo({ type: 'step.go', now: { step, endsAt: null, leftSeconds: 60 } }))
  return { goTo, tab: () => result.current.tab, choose: (tab: Tab) => act(() => result.current.choose(tab)) }
}

test('a step chooses its tab once; from there one may wander', () => {
  const { goTo, tab, choose } = start('knobs')
  goTo('investeringen')
  expect(tab()).toBe('money')
  choose('plan')
  expect(tab()).toBe('plan')
  goTo('knoppenronde')
  expect(tab()).toBe('knobs')
})

test('a step that is a dialog leaves the tab as it is', () => {
  const { goTo, tab } = start('plan')
  goTo('afspraken')
  expect(tab()).toBe('plan')
})

test('who has a card in hand stays with it', () => {
  const { goTo, tab } = start('money', true)
  goTo('knoppenronde')
  expect(tab()).toBe('money')
})
