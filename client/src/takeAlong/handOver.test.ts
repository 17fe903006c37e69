import { expect, it } from 'vitest'
import { dropsFiles } from './handOver.ts'

const iPhone = 'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko)'
const android = 'Mozilla/5.0 (Linux; Android 14; Pixel 8'

it.each([
  ['WhatsApp on an iPhone', `${iPhone} Mobile/15E148 WhatsApp/24.1`],
  ['LinkedIn on an iPhone', `${iPhone} Mobile/15E148 [LinkedInApp]/9.29`],
  ['an app without a name on an iPhone', `${iPhone} Mobile/15E148`],
  [
    'Teams on Android',
    `${android}; wv) AppleWebKit/537.36 Version/4.0 Chrome/125.0 Mobile Safari/537.36 TeamsMobile-Android`,
  ],
  [
    'any app on Android',
    `${android}; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/125.0 Mobile Safari/537.36`,
  ],
])('[W273] the browser inside %s is known to let files fall', (_, agent) => {
  expect(dropsFiles(agent)).toBe(true)
})

it.each([
  ['Safari', `${iPhone} Version/17.5 Mobile/15E148 Safari/604.1`],
  ['Chrome on an iPhone', `${iPhone} CriOS/125.0 Mobile/15E148 Safari/604.1`],
  ['Chrome on Android', `${android}) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/125.0 Mobile Safari/537.36`],
  ['Firefox', 'Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0'],
  ['Edge', 'Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/125.0 Safari/537.36 Edg/125.0'],
])('[W273] %s is a browser of its own', (_, agent) => {
  expect(dropsFiles(agent)).toBe(false)
})
