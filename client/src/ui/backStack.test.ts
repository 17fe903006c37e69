import fc from 'fast-check'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { BackStack } from './backStack.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

/** A tab: before the table there is another page. Navigation happens later, as in a browser. */
class Tab {
  entries: unknown[] = ['page before', null]
  at = 1
  stack: BackStack | undefined
  asked = 0

  open(): BackStack {
    this.stack = new BackStack(
      {
        state: () => this.entries[this.at],
        push: (state) => {
          this.entries = [...this.entries.slice(0, this.at + 1), state]
          this.at += 1
        },
        go: (steps) => void setTimeout(() => this.travel(steps), 0),
      },
      () => {
        this.asked += 1
      },
    )
    return this.stack
  }

  travel(steps: number): void {
    const to = this.at + steps
    if (to < 0 || to >= this.entries.length) return
    this.at = to
    if (!this.hasLeft) this.stack?.moved()
  }

  /** The buttons of the browser. */
  back(): void {
    this.travel(-1)
    this.rest()
  }

  forward(): void {
    this.travel(1)
    this.rest()
  }

  rest(): void {
    vi.runAllTimers()
  }

  get hasLeft(): boolean {
    return this.at === 0
  }

  /** Entries of the table below and including the one that one is at, without the first. */
  get depth(): number {
    return this.at - 1
  }
}

/** A dialog: open until it is closed, by its cross or by the back button. */
function opened(tab: Tab) {
  const layer = { isOpen: true, close: () => {} }
  const done = tab.stack?.add(() => layer.close())
  layer.close = () => {
    if (!layer.isOpen) return
    layer.isOpen = false
    done?.()
  }
  return layer
}

it('[W249] back closes what was opened last, then asks, and then leaves', () => {
  const tab = new Tab()
  tab.open().arm()
  const dialog = opened(tab)
  const menu = opened(tab)
  tab.rest()
  tab.back()
  expect([dialog.isOpen, menu.isOpen, tab.asked]).toEqual([true, false, 0])
  tab.back()
  expect([dialog.isOpen, tab.asked]).toEqual([false, 0])
  tab.back()
  expect([tab.asked, tab.hasLeft]).toEqual([1, false])
  tab.back()
  expect(tab.hasLeft).toBe(true)
})

it('[W249] someone who was asked and stays is asked again the next time', () => {
  const tab = new Tab()
  const stack = tab.open()
  stack.arm()
  tab.rest()
  for (const times of [1, 2, 3]) {
    tab.back()
    expect([tab.asked, tab.hasLeft]).toEqual([times, false])
    stack.stay()
    tab.rest()
  }
  // Going forward means staying too.
  tab.back()
  tab.forward()
  tab.back()
  expect([tab.asked, tab.hasLeft]).toEqual([5, false])
})

it('[W249] a page that nobody touched is left without a question', () => {
  const tab = new Tab()
  tab.open()
  tab.rest()
  tab.back()
  expect([tab.asked, tab.hasLeft]).toEqual([0, true])
})

it('[W249] a dialog that makes room for another is one step back, and closing by its cross leaves no step behind', () => {
  const tab = new Tab()
  tab.open().arm()
  const first = opened(tab)
  tab.rest()
  first.close()
  const second = opened(tab)
  tab.rest()
  expect(tab.depth).toBe(2)
  second.close()
  tab.rest()
  expect(tab.depth).toBe(1)
  tab.back()
  expect(tab.asked).toBe(1)
})

it('[W249] forward opens nothing again and leads nowhere', () => {
  const tab = new Tab()
  tab.open().arm()
  const dialog = opened(tab)
  tab.rest()
  tab.back()
  tab.forward()
  expect([dialog.isOpen, tab.depth, tab.asked]).toEqual([false, 1, 0])
})

it('[W249] after leaving the table, closing a layer does not navigate', () => {
  const tab = new Tab()
  const stack = tab.open()
  stack.arm()
  const menu = opened(tab)
  tab.rest()
  stack.stop()
  tab.entries = [...tab.entries, 'the next page']
  tab.at = tab.entries.length - 1
  menu.close()
  tab.rest()
  expect(tab.entries[tab.at]).toBe('the next page')
})

it('[W249] a reload with a dialog open comes back to the table, where back asks', () => {
  const tab = new Tab()
  tab.open().arm()
  opened(tab)
  tab.rest()
  tab.stack?.stop()
  tab.open()
  tab.rest()
  expect(tab.depth).toBe(1)
  tab.back()
  expect([tab.asked, tab.hasLeft]).toEqual([1, false])
})

it('[W249] whatever is opened and closed in whatever way, one step back never leaves, and the history holds no keys', () => {
  const move = fc.constantFrom('open', 'cross', 'back', 'forward', 'stay', 'rest')
  fc.assert(
    fc.property(fc.array(move, { maxLength: 40 }), (moves) => {
      const tab = new Tab()
      const stack = tab.open()
      stack.arm()
      tab.rest()
      const layers: ReturnType<typeof opened>[] = []
      const open = () => layers.filter(({ isOpen }) => isOpen)
      for (const one of moves) {
        if (one === 'open') layers.push(opened(tab))
        if (one === 'cross') open().at(-1)?.close()
        if (one === 'forward') tab.forward()
        if (one === 'stay') stack.stay()
        if (one === 'rest') tab.rest()
        if (one === 'back') {
          tab.rest()
          const before = open().length
          const askedBefore = tab.asked
          tab.back()
          if (before > 0) expect(open()).toHaveLength(before - 1)
          else expect(tab.asked).toBe(askedBefore + 1)
          stack.stay()
        }
        tab.rest()
        expect(tab.hasLeft).toBe(false)
        expect(tab.depth).toBe(open().length + 1)
      }
      for (const state of tab.entries.slice(2)) expect(Object.keys(state as object)).toEqual(['backDepth'])
    }),
  )
})
