// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test } from 'vitest'
import { copyFrom, copyWords } from './copyFrom.ts'

let field: HTMLInputElement
let before: HTMLButtonElement

beforeEach(() => {
  field = Object.assign(document.createElement('input'), { value: 'https://draaitafel.example/w/x#key' })
  before = document.createElement('button')
  document.body.replaceChildren(before, field)
  before.focus()
})
afterEach(() => {
  Reflect.deleteProperty(navigator, 'clipboard')
  Reflect.deleteProperty(document, 'execCommand')
  document.body.replaceChildren()
})

/** A browser: with a clipboard or not, and which copies a selection or does not. */
function browser({ clipboard, selection }: { clipboard: 'takes' | 'refuses' | 'none'; selection: boolean | 'throws' }) {
  const copied: string[] = []
  const writeText = async (words: string) => {
    if (clipboard === 'refuses') throw new DOMException('', 'NotAllowedError')
    copied.push(words)
  }
  Object.defineProperty(navigator, 'clipboard', {
    value: clipboard === 'none' ? undefined : { writeText },
    configurable: true,
  })
  Object.assign(document, {
    execCommand: () => {
      if (selection === 'throws') throw new Error('not here')
      const input = document.activeElement as HTMLInputElement
      if (selection) copied.push(input.value.slice(input.selectionStart ?? 0, input.selectionEnd ?? 0))
      return selection
    },
  })
  return copied
}

test('[N39] with a clipboard the words go there, and the focus stays where it was', async () => {
  const copied = browser({ clipboard: 'takes', selection: false })
  expect(await copyFrom(field)).toBe(true)
  expect(copied).toEqual([field.value])
  expect(document.activeElement).toBe(before)
})

test.each(['none', 'refuses'] as const)(
  '[N39] a clipboard that %s is not the end: all of the field is copied',
  async (clipboard) => {
    const copied = browser({ clipboard, selection: true })
    expect(await copyFrom(field)).toBe(true)
    expect(copied).toEqual([field.value])
    expect(document.activeElement).toBe(before)
  },
)

test.each([false, 'throws'] as const)(
  '[N39] when nothing copies (%s) the words stand selected, ready for the keys',
  async (selection) => {
    browser({ clipboard: 'none', selection })
    expect(await copyFrom(field)).toBe(false)
    expect(document.activeElement).toBe(field)
    expect([field.selectionStart, field.selectionEnd]).toEqual([0, field.value.length])
  },
)

test('[N39] words that are in no field are copied too, and leave nothing on the page', async () => {
  const copied = browser({ clipboard: 'none', selection: true })
  expect(await copyWords('Samen oud')).toBe(true)
  expect(copied).toEqual(['Samen oud'])
  expect(document.querySelectorAll('input')).toHaveLength(1)
  browser({ clipboard: 'none', selection: 'throws' })
  expect(await copyWords('Samen oud')).toBe(false)
  expect(document.querySelectorAll('input')).toHaveLength(1)
})
