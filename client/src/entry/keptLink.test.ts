import { elementsIn, readXml } from '@draaitafel/shared/testing/testReport.ts'
import { expect, it } from 'vitest'
import { linkFileName, linkPage, mailAddress } from './keptLink.ts'

const link = 'https://draaitafel.example/w/k7f2m9qhx4rdtw3c#abcdefghijkmnpqrstuvwxyz23456789'
const odd = 'De <b>Linde</b> & "Co" + 50% ?body=x'

it('[W251] the mail to oneself holds the whole link and the title, whatever is in it', () => {
  const mail = new URL(mailAddress(odd, link))
  expect(mail.pathname).toBe('')
  expect([...mail.searchParams.keys()]).toEqual(['subject', 'body'])
  expect(mail.searchParams.get('subject')).toBe(`Begeleiderslink van ${odd}`)
  expect(mail.searchParams.get('body')?.split('\r\n')).toContain(link)
  expect(mail.href).not.toContain('+')
})

it('[W251] the file is a page with the link and nothing that the title could smuggle in', () => {
  const page = linkPage(odd, link)
  expect(page).toContain(`href="${link}"`)
  expect(page).not.toContain('<b>')
  const body = readXml(`<x>${page.slice(page.indexOf('<h1>'), page.lastIndexOf('</html>'))}</x>`)
  expect(['h1', 'p', 'a', 'b'].map((name) => elementsIn(body, name).length)).toEqual([1, 2, 1, 0])
})

it.each([
  ['De Linde', 'Begeleiderslink De Linde.html'],
  ['', 'Begeleiderslink.html'],
  ['../../etc/passwd', 'Begeleiderslink etc-passwd.html'],
  ['con: a/b\\c*?"<>|', 'Begeleiderslink con a-b-c.html'],
])('[W251] the file for %j has a name that every system takes', (title, name) => {
  expect(linkFileName(title)).toBe(name)
})
