import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it, vi } from 'vitest'
import { part } from './part.ts'

const root = join(import.meta.dirname, '..')

it('[W267] whatever the screens fetch later goes through the one helper that tries again and says why', () => {
  const sources = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter(({ name }) => /\.tsx?$/.test(name) && !name.includes('.test.'))
    .map(({ parentPath, name }) => join(parentPath, name))
  const imports = sources.flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => /\bimport\(\s*['"`]/.test(line) && !/typeof import\(/.test(line))
      .map((line) => ({ file, line: line.trim() })),
  )
  expect(imports.length).toBeGreaterThan(10)
  expect(imports.filter(({ line }) => !/[=:] (part|lonePart)\(\(\) => import\('[^']+'\)\),?$/.test(line))).toEqual([])
})

it('[W267] a part is fetched once, again after a failure, and again when it was missing for good', async () => {
  vi.useFakeTimers()
  let answers: boolean[] = [false, true]
  let asked = 0
  const fetchIt = part(async () => {
    asked += 1
    if (answers.shift()) return 'here'
    throw new TypeError('Failed to fetch')
  })
  const first = Promise.all([fetchIt(), fetchIt()])
  await vi.runAllTimersAsync()
  expect(await first).toEqual(['here', 'here'])
  expect(await fetchIt()).toBe('here')
  expect(asked).toBe(2)

  answers = [false, false, false, true]
  const other = part(async () => {
    if (answers.shift()) return 'here'
    throw new TypeError('Failed to fetch')
  })
  const missing = expect(other()).rejects.toMatchObject({ why: 'noLine' })
  await vi.runAllTimersAsync()
  await missing
  expect(await other()).toBe('here')
  vi.useRealTimers()
})

it('[W267] a file that this browser cannot read is not asked for again and again', async () => {
  let asked = 0
  const fetchIt = part(async () => {
    asked += 1
    throw new SyntaxError('Unexpected token')
  })
  await expect(fetchIt()).rejects.toMatchObject({ name: 'Error' })
  expect(asked).toBe(1)
})
