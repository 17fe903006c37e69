// Plans that fill the page for the board.

import { agreement } from '@draaitafel/shared/nouns/agreement.ts'
import type { Consent } from '@draaitafel/shared/nouns/consent.ts'
import { noProfile } from '@draaitafel/shared/nouns/party.ts'
import type { Plan } from '@draaitafel/shared/plan/plan.ts'
import { planFromTemplate } from '@draaitafel/shared/templates/templates.ts'
import { lineOf } from '@draaitafel/shared/testing/filled.ts'

const LONG_NAME = 'Stichting Samenwerkende Woonzorgvoorzieningen Noordoost en Omgeving'
const LONG_TITLE =
  'Een werkelijk lange naam voor een project in de Rotterdamse wijk Hillegersberg en omstreken, met zorg'
const LONG_TEXT =
  'De gemeente, de zorgaanbieder en de corporatie betalen samen de ruimte, elk een derde van wat er nodig is. '

const caseC = planFromTemplate('casus-c', 'Thuisplusflat', 2026)

/** Six parties and twelve years with cents, as the example has them. */
const twelveYears: Plan = {
  ...caseC,
  workshop: { ...caseC.workshop, lastYear: 2037, indexation: 250 },
  needs: caseC.needs.map((one) => ({ ...one, amountCents: one.amountCents + 33_33, indexed: one.per === 'year' })),
}

const parties = Array.from({ length: 12 }, (_, at) => ({
  id: `partij-${at}`,
  kind: 'lokale-partijen' as const,
  name: `${LONG_NAME} ${at + 1}`,
  atTable: at % 2 === 0,
  ...noProfile,
  order: `a${at.toString(36)}`,
}))

const agreements = Array.from({ length: 8 }, (_, at) =>
  lineOf(agreement, { id: `afspraak-${at}`, text: LONG_TEXT.repeat(3).trim(), order: `a${at}` }),
)

const objections = agreements.map(({ id, text }): Consent => {
  const [party, name] = ['partij-0', 'Noor']
  const facts = { agreement: id, stance: 'bezwaar', reason: LONG_TEXT.trim(), about: text, party, name } as const
  return { id: `${id}-${party}`, ...facts, at: '2026-03-01T10:00:00.000Z' }
})

const everything: Plan = {
  ...twelveYears,
  workshop: { ...twelveYears.workshop, title: LONG_TITLE, place: 'Hillegersberg en omstreken' },
  vision: LONG_TEXT.repeat(12),
  parties,
  needs: twelveYears.needs.map((one, at) => ({
    ...one,
    label: `${one.label} ${LONG_NAME}`,
    amountCents: one.amountCents + at * 1_234_567_89,
  })),
  investments: parties.map(({ id }, at) => ({
    ...(caseC.investments[at % 3] ?? caseC.investments.slice(0, 1)[0]),
    ...{ id: `inbreng-${at}`, party: id, need: null, amountCents: 9_876_543_21, until: 2037, per: 'year' },
    ...{ certainty: at % 2 === 0 ? 'toegezegd' : 'idee', indexed: true, order: `a${at.toString(36)}` },
  })) as Plan['investments'],
  agreements,
  consents: objections,
}

export const fullBoardPlans: Readonly<Record<string, Plan>> = {
  'the example': caseC,
  'an empty plan': planFromTemplate('leeg', 'Leeg', 2026),
  'six parties and twelve years with cents': twelveYears,
  'everything long and as many as can be': everything,
}
