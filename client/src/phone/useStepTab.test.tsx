// @vitest-environment happy-dom
import type { ScriptStepId } from '@draaitafel/shared/nouns/step.ts'
import { planFromTemplate } from '@draaitafel/shared/templates/templates.ts'
import { act } from '@testing-library/react'
import { useState } from 'react'
import { expect, test } from 'vitest'
import { sitDown } from '../../testing/atTable.tsx'
import { type Tab, useStepTab } from './useStepTab.ts'

const plan = planFromTemplate('casus-c', 'Thuisplusflat')

function start(first: Tab, isBusy = false) {
  const { hook, othersDo } = sitDown(plan)
  const { result, rerender } = hook(
    ({ busy }: { busy: boolean }) => {
      const [tab, choose] = useState(first)
      useStepTab(busy, choose)
      return { tab, choose }
    },
    { initialProps: { busy: isBusy } },
  )
  const goTo = (step: ScriptStepId | null) =>
    act(() => othersDo({ type: 'step.go', now: step && { step, endsAt: null, leftSeconds: 60 } }))
  const practise = (on: boolean) =>
    act(() => othersDo(on ? { type: 'practice.start', moment: 'm', plan } : { type: 'practice.stop', plan }))
  return {
    goTo,
    practise,
    layBack: () => rerender({ busy: false }),
    tab: () => result.current.tab,
    choose: (tab: Tab) => act(() => result.current.choose(tab)),
  }
}

test('[N37] a task that begins brings the phone there once; from there one may wander', () => {
  const { goTo, tab, choose } = start('knobs')
  goTo('routes')
  expect(tab()).toBe('task')
  choose('plan')
  expect(tab()).toBe('plan')
  goTo('investeringen')
  expect(tab()).toBe('task')
})

test('[N37] after the last step there is no task to look at', () => {
  const { goTo, tab } = start('knobs')
  goTo('oogst')
  goTo(null)
  expect(tab()).toBe('knobs')
})

test('[N37] who has a card in hand stays with it, and is not taken along later', () => {
  const { goTo, tab, layBack } = start('money', true)
  goTo('routes')
  expect(tab()).toBe('money')
  layBack()
  expect(tab()).toBe('money')
})

test('[W575] practice is with the knobs of the table, and after it one waits again for the first step', () => {
  const { practise, goTo, tab } = start('task')
  practise(true)
  expect(tab()).toBe('knobs')
  practise(false)
  expect(tab()).toBe('task')
  practise(true)
  goTo('welkom')
  expect(tab()).toBe('task')
})
