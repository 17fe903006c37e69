// Joining and leaving: damaged links, forwarded addresses, what this browser remembers, and back to the table.

import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { contentOf, eventually, laptop, phone, setStage } from '../support/browser.ts'
import { violationsOn } from '../support/workshopAccess.ts'
import { chooseFromMenu, dial, furtherShut, saveStatus, standOf, takeSeat } from '../support/workshopPage.ts'

const stage = setStage()

function remembered(page: Page) {
  return page.getByRole('region', { name: 'Verder met' })
}

async function enterByCode(page: Page, typed: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Doe mee met een code' }).fill(typed)
  await page.getByRole('button', { name: 'Doe mee', exact: true }).click()
}

it.each([
  ['%23', (link: string) => link.replace('#', '%23')],
  ['%2523', (link: string) => link.replace('#', '%2523')],
  ['a full stop behind it', (link: string) => `${link}.`],
  ['?utm_source behind it', (link: string) => `${link}?utm_source=nieuwsbrief`],
  ['/#', (link: string) => link.replace('#', '/#')],
])('[W242] a link with %s opens, and its key is out of the address bar and in no title', async (_how, damage) => {
  const workshop = await stage.workshop()
  const { page } = await stage.person('about:blank')
  const asked: string[] = []
  page.on('request', (request) => asked.push(`${request.url()} ${request.headers().referer ?? ''}`))
  await page.goto(damage(workshop.links.participant))
  await takeSeat(page, 'Gemeente')
  await dial(page, 7).waitFor()
  const key = new URL(workshop.links.participant).hash.slice(1)
  expect(page.url()).toBe(`${stage.url}/w/${workshop.id}/deelnemer`)
  expect(await page.title()).not.toContain(key)
  expect(await page.evaluate(() => JSON.stringify(window.history.state))).not.toContain(key)
  // After the page itself no request has the key in its address or referrer.
  expect(asked.slice(1).filter((one) => one.includes(key))).toEqual([])
})

it('[W242] a link of which the key was lost lets in whom this browser knows', async () => {
  const workshop = await stage.workshop()
  const { page } = await stage.participant(workshop, 'Gemeente')
  await dial(page, 7).waitFor()
  await page.goto(`${stage.url}/w/${workshop.id}`)
  await dial(page, 7).waitFor()
  expect(page.url()).toBe(`${stage.url}/w/${workshop.id}/deelnemer`)
})

it('[W243] a whole link that is pasted where the code goes opens', async () => {
  const workshop = await stage.workshop()
  const { page } = await stage.person(stage.url)
  await enterByCode(page, `Hier is de link: <${workshop.links.viewer}>.`)
  await page.getByText('Alleen kijken').waitFor()
  await page.goBack()
  await enterByCode(page, `   code ${workshop.code.slice(0, 3)}-${workshop.code.slice(3)}.  `)
  await page.getByRole('radiogroup', { name: 'Namens wie zit je hier?' }).waitFor()
})

it.each([
  ['begeleider', 'Dit is de plek van de begeleider', 'Open op dit apparaat de link voor begeleiders'],
  ['deelnemer', 'Op dit apparaat ben je nog niet binnen', 'Vraag de begeleider om de link voor deelnemers'],
  ['meekijker', 'Op dit apparaat ben je nog niet binnen', 'Vraag de begeleider om de link voor meekijkers'],
  ['begeleider/bord', 'Dit is het grote scherm', 'de link voor begeleiders of voor meekijkers'],
])(
  '[W247] the address /%s on another device says which link to ask for, and takes the code',
  async (word, title, ask) => {
    const workshop = await stage.workshop()
    const other = await stage.person('about:blank', word === 'deelnemer' ? phone : laptop)
    other.expectComplaint(/status of 401/)
    await other.page.goto(`${stage.url}/w/${workshop.id}/${word}`)
    await other.page.getByRole('heading', { name: title }).waitFor()
    await other.page.getByText(ask).waitFor()
    expect(await other.page.getByText('Je bent niet meer binnen').count()).toBe(0)
    expect(await violationsOn(other.page, `the door of ${word}`)).toEqual([])
    await enterByCode(other.page, workshop.code)
    await takeSeat(other.page, 'Bewoners')
    await other.page.getByRole('heading', { name: 'De Linde' }).first().waitFor()
  },
)

it('[W247] someone who is in with another role continues in that role, and with the right cookie the address lets them in', async () => {
  const workshop = await stage.workshop()
  const colleague = await stage.participant(workshop, 'Gemeente')
  await dial(colleague.page, 7).waitFor()
  colleague.expectComplaint(/status of 401/)
  await colleague.page.goto(`${stage.url}/w/${workshop.id}/begeleider`)
  await colleague.page.getByRole('heading', { name: 'Dit is de plek van de begeleider' }).waitFor()
  await colleague.page.getByRole('button', { name: 'Ga verder als deelnemer' }).click()
  await dial(colleague.page, 7).waitFor()
  const { page, context } = await stage.facilitator(workshop)
  await dial(page, 7).waitFor()
  const second = await context.newPage()
  await second.goto(`${stage.url}/w/${workshop.id}/begeleider`)
  await dial(second, 7).waitFor()
})

it('[W247] someone who was sent away by new links joins again right there with the new code', async () => {
  const workshop = await stage.workshop()
  const { page: facilitator } = await stage.facilitator(workshop)
  const participant = await stage.participant(workshop, 'Gemeente')
  participant.expectComplaint(/status of 401/)
  await dial(participant.page, 7).waitFor()
  await facilitator.getByRole('button', { name: /^Uitnodigen/ }).click()
  const sharing = facilitator.getByRole('dialog', { name: 'Uitnodigen' })
  const code = async () => /\d{3} \d{3}/.exec((await sharing.textContent()) ?? '')?.[0] ?? ''
  await eventually(code).not.toBe('')
  const old = await code()
  await facilitator.getByRole('button', { name: 'Links vernieuwen' }).click()
  await facilitator.getByRole('button', { name: 'Vernieuw de links' }).click()
  await participant.page.getByRole('heading', { name: 'Je bent niet meer binnen' }).waitFor()
  // The participant may be disconnected before the facilitator has the answer.
  await eventually(async () => [old, ''].includes(await code())).toBe(false)
  await enterByCode(participant.page, await code())
  await dial(participant.page, 7).waitFor()
  await eventually(() => saveStatus(participant.page).textContent()).toBe('Opgeslagen')
})

it('[W245] someone who closed the tab goes on from the start page, as facilitator and as participant, the latest first', async () => {
  const first = await stage.workshop()
  const second = await stage.workshop()
  const { page, context } = await stage.facilitator(first)
  await dial(page, 7).waitFor()
  await page.goto(second.links.participant)
  await takeSeat(page, 'Gemeente', 'Noor')
  await dial(page, 7).waitFor()
  await page.close()

  const again = await context.newPage()
  await again.goto(stage.url)
  const list = remembered(again)
  expect(await list.getByRole('listitem').allTextContents()).toEqual([
    'Verder met De Lindedeelnemer · vandaag',
    'Verder met De Lindebegeleider · vandaag',
  ])
  expect(await violationsOn(again, 'start page with tables')).toEqual([])
  await list.getByRole('button', { name: /^Verder met De Linde ?begeleider/ }).click()
  await dial(again, 7).waitFor()
  expect(again.url()).toBe(`${stage.url}/w/${first.id}/begeleider`)
  await again.goBack()
  await list.getByRole('button', { name: /^Verder met De Linde ?deelnemer/ }).click()
  await again.getByRole('button', { name: /^Aan tafel: 1 persoon, Gemeente 1\./ }).waitFor()
})

it('[W245] a deleted workshop is said to be gone and leaves the list; renewed links are named, and the code is asked', async () => {
  const gone = await stage.workshop()
  const renewed = await stage.workshop()
  const person = await stage.participant(gone, 'Gemeente')
  person.expectComplaint(/status of 4(01|10)/)
  await dial(person.page, 7).waitFor()
  await person.page.goto(renewed.links.participant)
  await takeSeat(person.page, 'Bewoners')
  await dial(person.page, 7).waitFor()
  await person.page.goto('about:blank')
  const api = (id: string) => `${stage.url}/api/workshops/${id}`
  await fetch(api(gone.id), { method: 'DELETE', headers: { cookie: gone.cookie } })
  await fetch(`${api(renewed.id)}/links`, { method: 'POST', headers: { cookie: renewed.cookie } })

  await person.page.goto(stage.url)
  await person.page.getByText('Verwijderd, en daarom niet meer in de lijst: ‘De Linde’.').waitFor()
  const list = remembered(person.page)
  await list.getByText('Je hebt een nieuwe link of code nodig').waitFor()
  expect(await list.getByRole('listitem').count()).toBe(1)
  await person.page.reload()
  await list.getByRole('listitem').waitFor()
  expect(await person.page.getByText('Verwijderd').count()).toBe(0)
  await list.getByRole('button', { name: /^Verder met/ }).click()
  await person.page.getByRole('heading', { name: 'Je bent niet meer binnen' }).waitFor()
  await person.page.getByRole('textbox', { name: 'Doe mee met een code' }).waitFor()
})

it('[W245] a table that this server does not know stays in the list and says so, until it is forgotten', async () => {
  const person = await stage.person(stage.url)
  person.expectComplaint(/status of 404/)
  await person.page.evaluate(() => {
    const visit = { workshop: 'elders', role: 'participant', title: 'Elders', at: new Date().toISOString() }
    window.localStorage.setItem('draaitafel.visits', JSON.stringify(['rommel', visit]))
  })
  await person.page.reload()
  const list = remembered(person.page)
  await list.getByText('Niet gevonden op deze server').waitFor()
  await list.getByRole('button', { name: 'Vergeet Elders op dit apparaat' }).click()
  await list.getByRole('button', { name: 'Vergeet', exact: true }).click()
  await list.waitFor({ state: 'detached' })
})

it('[W246] a table is forgotten after a question: nobody comes in here by it any more, and the others notice nothing', async () => {
  const workshop = await stage.workshop()
  const { page: facilitator } = await stage.facilitator(workshop)
  const person = await stage.participant(workshop, 'Gemeente', laptop, 'Noor')
  person.expectComplaint(/status of 401/)
  await dial(person.page, 7).waitFor()
  await person.page.goto(stage.url)
  const list = remembered(person.page)
  const forget = list.getByRole('button', { name: 'Vergeet De Linde op dit apparaat' })
  await forget.click()
  const question = list.getByRole('group', { name: 'De Linde vergeten op dit apparaat?' })
  await question.getByText('Voor de anderen verandert er niets.').waitFor()
  expect(await violationsOn(person.page, 'forgetting a table')).toEqual([])
  await question.getByRole('button', { name: 'Laat staan' }).click()
  await forget.click()
  await question.getByRole('button', { name: 'Vergeet', exact: true }).click()
  await list.waitFor({ state: 'detached' })
  const kept = await person.page.evaluate(async () => [
    ...Object.values({ ...window.localStorage }),
    ...Object.keys({ ...window.localStorage }),
    ...(await indexedDB.databases()).map(({ name }) => name ?? ''),
  ])
  expect(kept.filter((one) => String(one).includes(workshop.id))).toEqual([])
  await person.page.goto(`${stage.url}/w/${workshop.id}/deelnemer`)
  await person.page.getByRole('heading', { name: 'Op dit apparaat ben je nog niet binnen' }).waitFor()
  const before = await standOf(facilitator, 7)
  await furtherShut(facilitator, 7).click()
  await eventually(() => standOf(facilitator, 7)).not.toBe(before)
})

it('[W246] offline nothing is forgotten in appearance only', async () => {
  const workshop = await stage.workshop()
  const { page, context } = await stage.participant(workshop, 'Gemeente')
  await dial(page, 7).waitFor()
  await page.goto(stage.url)
  await remembered(page)
    .getByRole('button', { name: /^Vergeet/ })
    .click()
  await context.setOffline(true)
  await page.getByRole('button', { name: 'Vergeet', exact: true }).click()
  await page.getByRole('alert').filter({ hasText: 'We konden de tafel niet bereiken' }).waitFor()
  await context.setOffline(false)
  await page.getByRole('button', { name: 'Laat staan' }).click()
  await remembered(page)
    .getByRole('button', { name: /^Verder met/ })
    .click()
  await dial(page, 7).waitFor()
})

it.each([
  ['laptop', laptop],
  ['phone', phone],
])(
  '[W248] someone who leaves the table on a %s goes back with a press, also while the door is shut',
  async (name, look) => {
    const workshop = await stage.workshop()
    const { page: facilitator } = await stage.facilitator(workshop)
    const { page } = await stage.participant(workshop, 'Gemeente', look, 'Noor')
    await facilitator.getByRole('button', { name: /^Aan tafel: 2 [a-z]+, Gemeente 1\./ }).waitFor()
    await facilitator.getByRole('button', { name: /^Uitnodigen/ }).click()
    await facilitator.getByRole('button', { name: 'Doe de deur dicht' }).click()
    await facilitator.getByText('De deur is dicht. De code werkt nu niet.').waitFor()
    await facilitator.keyboard.press('Escape')
    await chooseFromMenu(page, 'Meer', 'Verlaat de tafel')
    await page.getByRole('heading', { name: 'Tot ziens' }).waitFor()
    await page.getByText('Je bent van tafel bij De Linde.').waitFor()
    await facilitator.getByRole('button', { name: /^Aan tafel: 1 / }).waitFor()
    expect(await violationsOn(page, `goodbye, ${name}`)).toEqual([])
    await page.reload()
    await page.getByRole('button', { name: 'Terug naar de tafel' }).click()
    await facilitator.getByRole('button', { name: /^Aan tafel: 2 [a-z]+, Gemeente 1\./ }).waitFor()
    // On a shared laptop.
    await chooseFromMenu(page, 'Meer', 'Verlaat de tafel')
    await page.getByRole('button', { name: 'Vergeet', exact: true }).click()
    await page.getByRole('group', { name: 'De Linde vergeten op dit apparaat?' }).waitFor()
    await page.getByRole('button', { name: 'Vergeet', exact: true }).click()
    await page.getByRole('heading', { name: /Samen aan/ }).waitFor()
    expect(await remembered(page).count()).toBe(0)
  },
)

it.each([
  ['laptop', laptop],
  ['phone', phone],
])(
  '[W251] someone who makes a workshop on a %s keeps the link by copying, by mail and as a file, and finds it again',
  async (name, look) => {
    const { page, context } = await stage.person(`${stage.url}/nieuw`, look)
    await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: stage.url })
    await context.addInitScript(() => {
      const open = window.open.bind(window)
      window.open = (address, ...rest) => {
        if (!String(address).startsWith('mailto:')) return open(address, ...rest)
        document.documentElement.dataset.mailed = String(address)
        return null
      }
    })
    await page.goto(`${stage.url}/nieuw`)
    await page.getByRole('textbox', { name: 'Hoe heet jullie project?' }).fill('De Waterlelie')
    await page.getByRole('button', { name: 'Zet de tafel klaar' }).click()
    const asked = page.getByText('Bewaar je begeleiderslink.')
    await asked.waitFor()
    expect(await violationsOn(page, `keeping the link on a ${name}`)).toEqual([])
    await page.reload()
    await page.getByRole('button', { name: 'Kopieer de link' }).click()
    await asked.waitFor({ state: 'detached' })
    const link = await page.evaluate(() => navigator.clipboard.readText())
    expect(link).toMatch(new RegExp(`^${stage.url}/w/[a-z2-9]+#[a-z2-9]{32}$`))
    await page.reload()
    await page.getByRole('button', { name: 'Meer', exact: true }).waitFor()
    expect(await asked.count()).toBe(0)

    await chooseFromMenu(page, 'Meer', 'Uitnodigen')
    const sharing = page.getByRole('dialog', { name: 'Uitnodigen' })
    await eventually(() => sharing.getByRole('textbox', { name: 'Link voor een begeleider' }).inputValue()).toBe(link)
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      sharing.getByRole('button', { name: 'Als bestand' }).click(),
    ])
    expect(file.suggestedFilename()).toBe('Begeleiderslink De Waterlelie.html')
    expect((await contentOf(file)).toString()).toContain(link)
    await sharing.getByRole('button', { name: 'Mail mij' }).click()
    const mailed = await page.evaluate(() => document.documentElement.dataset.mailed ?? '')
    expect(new URL(mailed).searchParams.get('body')).toContain(link)

    // Another device, with the kept link.
    const other = await stage.person(link, look)
    await other.page.getByRole('button', { name: 'Meer', exact: true }).waitFor()
    expect(other.page.url()).toMatch(/\/begeleider$/)
    expect(await other.page.getByText('Bewaar je begeleiderslink.').count()).toBe(0)
  },
)

it('[W250] on a server that only its own machine reaches inviting says so to all, and what to type to the facilitator', async () => {
  const workshop = await stage.workshop()
  const { page: facilitator } = await stage.facilitator(workshop)
  const { page: participant } = await stage.participant(workshop, 'Gemeente')
  for (const page of [facilitator, participant]) {
    await chooseFromMenu(page, 'Meer', 'Uitnodigen')
    await page.getByText('Met deze links en QR kan alleen deze computer meedoen.').waitFor()
  }
  const { port } = new URL(stage.url)
  await facilitator
    .getByText(new RegExp(`^HOST=0\\.0\\.0\\.0 PUBLIC_URL=http://.*:${port} PORT=${port} npm start$`))
    .waitFor()
  expect(await participant.getByText('HOST=').count()).toBe(0)
  // Readers require four modules of white around a QR.
  const [, , size] = ((await facilitator.getByRole('img', { name: /^QR/ }).getAttribute('viewBox')) ?? '').split(' ')
  const path = (await facilitator.getByRole('img', { name: /^QR/ }).locator('path').getAttribute('d')) ?? ''
  const places = [...path.matchAll(/M(\d+) (\d+)/g)].flatMap(([, x, y]) => [Number(x), Number(y)])
  expect([Math.min(...places), Number(size) - 1 - Math.max(...places)]).toEqual([4, 4])
  expect(await violationsOn(facilitator, 'inviting on this machine only')).toEqual([])

  const { page: beamer } = await stage.facilitator(workshop)
  await dial(beamer, 7).waitFor()
  await beamer.goto(`${stage.url}/w/${workshop.id}/begeleider/bord`)
  await beamer.getByText('Alleen op deze computer').waitFor()
  await facilitator.keyboard.press('Escape')
  await chooseFromMenu(facilitator, 'Meer', 'Draaiboek')
  await facilitator.getByRole('button', { name: /^Begin met Welkom/ }).click()
  await beamer.getByText('Nu kan alleen deze computer meedoen.').waitFor()
})
