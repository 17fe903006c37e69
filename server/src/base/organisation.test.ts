import { expect, test } from 'vitest'
import { parseOrganisation } from './organisation.ts'

test('[R607] a mail address or an https page is a contact, and nothing else is', () => {
  const given = (contact: string) => parseOrganisation('Gemeente Voorbeeld', contact)
  for (const mail of ['fg@voorbeeld.example', 'mailto:fg@voorbeeld.example'])
    expect(given(mail)).toEqual({
      ok: true,
      value: { name: 'Gemeente Voorbeeld', contact: 'mailto:fg@voorbeeld.example' },
    })
  expect(given('https://voorbeeld.example/privacy')).toMatchObject({
    value: { contact: 'https://voorbeeld.example/privacy' },
  })
  for (const wrong of [
    'javascript:alert(1)',
    'http://voorbeeld.example',
    'iemand',
    'a@b.c?bcc=d@e.f',
    'https://u:p@x.example',
  ])
    expect(given(wrong)).toMatchObject({ ok: false, problem: expect.stringContaining('ORGANISATION_CONTACT') })
})

test('[R608] without them the server starts, and a name that is no name is one sentence', () => {
  expect(parseOrganisation(undefined, undefined)).toEqual({ ok: true, value: { name: null, contact: null } })
  for (const wrong of ['x'.repeat(121), 'twee\nregels', '<b>'])
    expect(parseOrganisation(wrong, undefined)).toMatchObject({
      ok: false,
      problem: expect.stringMatching(/^ORGANISATION /),
    })
})
