import { expect, test } from 'vitest'
import { escapedXml, xmlText } from './xmlText.ts'

test('[B42] characters that XML does not allow are left out, and markup becomes text', () => {
  expect(xmlText('a\u0000b\u001fc\td\ud800e\uffff😀')).toBe('abc\tde😀')
  expect(escapedXml('<b title="x">Jan & Piet</b>\u0008')).toBe('&lt;b title=&quot;x&quot;&gt;Jan &amp; Piet&lt;/b&gt;')
})
