import { describe, expect, test } from 'vitest'
import { lineOf } from '../../testing/filled.ts'
import { agreementFrom } from '../copy/nl/agreements.ts'
import { moneyDoubtOf } from '../derive/agreed.ts'
import { agreement } from '../nouns/agreement.ts'
import type { Plan } from '../plan/plan.ts'
import { planFromTemplate } from '../templates/templates.ts'
import { buildReport } from './buildReport.ts'
import { markdown } from './markdown.ts'
import type { ReportKind } from './reportFacts.ts'

const facts = { madeAt: '2026-03-01T13:05:00Z', productVersion: '0.1.0' }
const long = `De activiteiten gaan door${', ook dan'.repeat(60)}.`
const holds = planWithAgreement(planFromTemplate('casus-c', 'Thuisplusflat'))

/** Everyone at the table agrees; the money is of the municipality, and promised. */
function planWithAgreement(plan: Plan, text = 'De activiteiten gaan door.'): Plan {
  const seated = plan.parties.filter(({ atTable }) => atTable)
  return {
    ...plan,
    agreements: [lineOf(agreement, { id: 'a', text, investment: 'ge-activiteiten' })],
    consents: seated.map(({ id }) => ({
      id,
      agreement: 'a',
      party: id,
      stance: 'akkoord',
      reason: '',
      about: text,
      name: '',
      at: '2026-03-01T13:05:00Z',
    })),
  }
}

const isIt = ({ id }: { readonly id: string }) => id === 'ge-activiteiten'
const gone: Plan = { ...holds, investments: holds.investments.filter((one) => !isIt(one)) }
const absent: Plan = {
  ...holds,
  parties: holds.parties.map((one) => (one.id === 'gemeente' ? { ...one, atTable: false } : one)),
}
const left: Plan = { ...holds, parties: holds.parties.filter(({ id }) => id !== 'gemeente') }
const idea: Plan = {
  ...holds,
  investments: holds.investments.map((one) => (isIt(one) ? { ...one, certainty: 'idee' } : one)),
}
/** Made from the money itself, with the words of that time. */
const made = agreementFrom(holds, holds.investments.find(isIt) ?? raise())
const withWords = planWithAgreement(holds, made)
const cheaper: Plan = {
  ...withWords,
  investments: withWords.investments.map((one) => (isIt(one) ? { ...one, amountCents: 30_000_00 } : one)),
}
const doubts = [
  ['gone', gone, 'het geld hierachter staat niet meer in het plan'],
  ['absent', absent, 'de partij die dit betaalt, zit niet aan tafel'],
  ['absent', left, 'de partij die dit betaalt, zit niet aan tafel'],
  ['idea', idea, 'het geld hierachter is nog niet toegezegd'],
] as const

function raise(): never {
  throw new Error('Case C has that money')
}

const textOf = (plan: Plan, kind?: ReportKind) => markdown(buildReport(plan, facts, kind))

describe('an agreement on money that does not hold', () => {
  test('[O215] is not agreed in the draft agreement, and says why', () => {
    const partsOf = (plan: Plan) => {
      const words = textOf(plan, { kind: 'agreement' })
      return {
        agreed: words.slice(words.indexOf('## 6'), words.indexOf('## 7')),
        open: words.slice(words.indexOf('## Hierover zijn')),
      }
    }
    expect(partsOf(holds).agreed).toContain('- De activiteiten gaan door.')
    for (const [doubt, plan, words] of doubts) {
      const { agreed, open } = partsOf(plan)
      expect(agreed, doubt).not.toContain('De activiteiten gaan door.')
      expect(open, doubt).toContain('### De activiteiten gaan door.')
      expect(open, doubt).toContain(`- ${words.charAt(0).toUpperCase()}${words.slice(1)}.`)
      expect(open, doubt).not.toContain('Nog niemand is gehoord.')
    }
  })

  test('[O215] one made from no money is never in doubt', () => {
    const [agreement] = holds.agreements
    if (!agreement) throw new Error('There is an agreement')
    for (const [doubt, plan] of doubts) {
      expect(moneyDoubtOf(plan, agreement)).toBe(doubt)
      expect(moneyDoubtOf(plan, { ...agreement, investment: null })).toBeNull()
    }
    expect(moneyDoubtOf(holds, agreement)).toBeNull()
  })

  test('[O310] whose words name another amount than the plan does is not agreed, and every report says what the plan says', () => {
    const now = 'in het plan staat nu € 30.000 per jaar, 2026–2027, van Gemeente'
    const plain = (text: string) => text.replaceAll('\u00a0', ' ')
    expect(textOf(withWords, { kind: 'agreement' })).not.toContain('### Inbreng van Gemeente')
    expect(textOf(withWords, { kind: 'agreement' })).toContain('- Inbreng van Gemeente')
    const draft = plain(textOf(cheaper, { kind: 'agreement' }))
    expect(draft.slice(draft.indexOf('## 6'), draft.indexOf('## 7'))).not.toContain('Inbreng van Gemeente')
    expect(draft.slice(draft.indexOf('## Hierover'))).toContain(`- I${now.slice(1)}.`)
    for (const kind of ['whole', 'board'] as const) {
      expect(plain(textOf(cheaper, { kind })), kind).toContain(`(${now})`)
      expect(plain(textOf(withWords, { kind })), kind).not.toContain('in het plan staat nu')
    }
    expect(plain(textOf(cheaper, { kind: 'party', party: 'gemeente' }))).toContain(`(${now})`)
  })

  test('[O216] says so in the whole report, for the board and for a party; where it holds nothing is said', () => {
    const kinds: readonly ReportKind[] = [{ kind: 'whole' }, { kind: 'board' }, { kind: 'party', party: 'corporatie' }]
    for (const kind of kinds) {
      for (const [doubt, plan, words] of doubts)
        expect(textOf(plan, kind), `${kind.kind} ${doubt}`).toMatch(
          new RegExp(`De activiteiten gaan door\\.[^|\\n]* \\(${words}\\)`),
        )
      for (const [, , words] of doubts) expect(textOf(holds, kind), kind.kind).not.toContain(`(${words})`)
    }
  })

  test('[O216] also behind an agreement that is cut short for the one page of the board', () => {
    expect(textOf(planWithAgreement(gone, long), { kind: 'board' })).toMatch(
      /… \(het geld hierachter staat niet meer in het plan\)/,
    )
  })
})
