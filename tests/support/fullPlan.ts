// A plan with everything as long and as numerous as possible, made from the present one: for screens that have to
// show it.

import { type NewWorkshop, planOf } from './browserServer.ts'

const YEARS = 12
const LONG_NAME = 'Stichting Samenwerkende Woonzorgvoorzieningen Noordoost'
/** One word, like a German one or a careless paste, and an amount to the cent. */
const LONG_LABEL = 'Zorgcoördinatieovereenkomstvoorbereidingswerkzaamheden'
const LONG_AMOUNT_CENTS = 1_234_567_89
const LONG_AGREEMENT = 'De gemeente, de zorgaanbieder en de corporatie betalen samen de ruimte, elk een derde. '
  .repeat(3)
  .trim()

const RARE = [
  'provincie-rijk',
  'particulier-fonds',
  'particuliere-investeerder',
  'lokale-partijen',
  'externe-partij',
  'deelnemers-buiten',
]

interface HowMany {
  readonly costs: number
  readonly cards: number
}

/** As text, to import. `url`: of the workshop. `least`: so many of them, the present ones again and again. */
export async function fullPlanText(url: string, workshop: NewWorkshop, least?: HowMany): Promise<string> {
  const plan = (await planOf(url, workshop)) as unknown as {
    readonly workshop: { readonly firstYear: number }
    readonly parties: readonly { readonly id: string; readonly kind: string }[]
    readonly needs: readonly WithId[]
    readonly investments: readonly WithId[]
  }
  return JSON.stringify({
    ...plan,
    workshop: {
      ...plan.workshop,
      title: 'Een werkelijk lange naam voor een project in de Rotterdamse wijk Hillegersberg en omstreken',
      lastYear: plan.workshop.firstYear + YEARS - 1,
      vision: 'Bewoners kennen elkaar en zien elke dag vaste gezichten. Zij blijven prettig thuis wonen. '
        .repeat(12)
        .trim(),
    },
    needs: repeated(plan.needs, least?.costs).map((need) => ({
      ...need,
      label: LONG_LABEL,
      amountCents: LONG_AMOUNT_CENTS,
    })),
    investments: repeated(plan.investments, least?.cards),
    agreements: ['a', 'b', 'c', 'd'].map((id) => ({ id, text: LONG_AGREEMENT, investment: null, order: id })),
    placings: [...plan.parties.map(({ id }) => id), ...RARE.map((kind) => `meer-${kind}`)].flatMap(placedTwice),
    parties: [
      ...plan.parties.map((party) => ({ ...party, name: LONG_NAME })),
      ...RARE.map((kind) => ({ id: `meer-${kind}`, kind, name: LONG_NAME, atTable: false })),
    ],
  })
}

interface WithId {
  readonly id: string
}

function repeated<T extends WithId>(all: readonly T[], least = 0): T[] {
  const more = Array.from({ length: Math.max(0, least - all.length) }, (_, at) => ({
    ...(all[at % all.length] as T),
    id: `nog-${at}`,
  }))
  return [...all, ...more]
}

/** All parties in two positions, by two people with different views. */
function placedTwice(about: string, at: number) {
  const said = { about, party: null, at: '2026-03-01T10:00:00.000Z' }
  return [
    { ...said, name: 'Noor', interest: at % 2 === 0 ? 4 : 3, influence: 4 },
    { ...said, name: 'Bram', interest: at % 2 === 0 ? 4 : 3, influence: 0 },
  ]
}
