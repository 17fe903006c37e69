// @vitest-environment happy-dom
import { planFromTemplate } from '@draaitafel/shared/templates/templates.ts'
import { act } from '@testing-library/react'
import { expect, test } from 'vitest'
import { sitDown } from '../../testing/atTable.tsx'
import { useLeaveQuestion } from './useLeaveQuestion.ts'

test('[W590] the browser asks before it closes a page with a draft in a task, and not for where someone was', () => {
  const { workshop, hook } = sitDown(planFromTemplate('casus-c', 'Thuisplusflat'))
  const asks = () => {
    const leaving = new Event('beforeunload', { cancelable: true })
    window.dispatchEvent(leaving)
    return leaving.defaultPrevented
  }
  hook(() => useLeaveQuestion(workshop))
  act(() => workshop.drafts.keep('vragen Vraag', { value: 'lift', isTyped: false }))
  expect(asks()).toBe(false)
  act(() => workshop.drafts.keep('vragen question lift', { value: 'Vaak kapot', isTyped: true }))
  expect(asks()).toBe(true)
  act(() => workshop.drafts.letGo('vragen question lift'))
  expect(asks()).toBe(false)
})
