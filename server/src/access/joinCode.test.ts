import { expect, it } from 'vitest'
import { newJoinCode, parseJoinCode, showJoinCode } from './joinCode.ts'

it('[A14] a code is always six digits', () => {
  expect(newJoinCode(() => 7)).toBe('000007')
  expect(newJoinCode(() => 999_999)).toBe('999999')
  expect(newJoinCode()).toMatch(/^\d{6}$/)
})

it('[A14] a code is shown in two threes and read however people write it', () => {
  expect(showJoinCode('482913')).toBe('482 913')
  for (const text of ['482913', '482 913', ' 48 29 13 ', '482-913', '482\u00a0913']) {
    expect(parseJoinCode(text)).toBe('482913')
  }
})

it('[A14] anything else is not a code', () => {
  for (const value of ['', '48291', '4829134', '48291a', '４８２９１３', 482913, null, { code: 1 }, ' '.repeat(1000)]) {
    expect(parseJoinCode(value)).toBeNull()
  }
})
