import { accepted, refused } from '@draaitafel/shared/base/result.ts'
import { MOST_PLANS } from '@draaitafel/shared/derive/overPlans.ts'
import { modelVersionIn } from '@draaitafel/shared/exchange/parsePlanJson.ts'
import { planJsonText } from '@draaitafel/shared/exchange/planJson.ts'
import { MODEL_VERSION } from '@draaitafel/shared/model/modelVersion.ts'
import type { Plan } from '@draaitafel/shared/plan/plan.ts'
import { withoutNames } from '@draaitafel/shared/plan/withoutNames.ts'
import { planFromTemplate } from '@draaitafel/shared/templates/templates.ts'
import { expect, test } from 'vitest'
import { plansText } from '../copy/nlPlans.ts'
import { readPlanJson } from '../office/readPlanJson.ts'
import { addToPile, emptyPile, namesIn, type Pile, removeFromPile } from './pile.ts'

const linde = planFromTemplate('casus-a', 'De Linde')
const put = (pile: Pile, plan: Plan, file = 'plan.json') =>
  addToPile(pile, file, accepted({ plan, modelVersion: MODEL_VERSION }))
const titled = (title: string): Plan => ({ ...linde, workshop: { ...linde.workshop, title } })

test('[C857] a plan is named by its title, else by its file; equal names are numbered', () => {
  const pile = put(put(put(emptyPile, linde), titled(''), 'Flat Zuid.JSON'), { ...linde, vision: 'Later' })
  expect(namesIn(pile)).toEqual(['De Linde', 'Flat Zuid', 'De Linde (2)'])
  expect(namesIn(removeFromPile(pile, 0))).toEqual(['Flat Zuid', 'De Linde'])
})

test('[C857] the same plan twice is there once, also when it was saved with first names and without', () => {
  const [first, ...rest] = linde.knobs
  if (!first) throw new Error('a plan has knobs')
  const turned = { name: 'Noor', party: 'gemeente', at: '2026-03-01T12:00:00.000Z' }
  const named: Plan = { ...linde, knobs: [{ ...first, setting: 3, lastTurn: turned }, ...rest] }
  const pile = put(put(emptyPile, named, 'met.json'), withoutNames(named), 'zonder.json')
  expect(pile.plans).toHaveLength(1)
  expect(pile.refused).toEqual([{ key: 1, file: 'zonder.json', sentence: plansText.same('De Linde') }])
})

test('[C857] a file that is refused changes nothing for the others, and there is an end to how many fit', () => {
  let pile = addToPile(emptyPile, 'x.json', refused({ kind: 'import.otherFormat' }))
  for (let at = 0; at <= MOST_PLANS; at++) pile = put(pile, titled(`Plan ${at}`), `${at}.json`)
  expect(pile.plans).toHaveLength(MOST_PLANS)
  expect(pile.refused.map(({ file }) => file)).toEqual(['x.json', `${MOST_PLANS}.json`])
  expect(pile.refused[1]?.sentence).toBe(plansText.full(MOST_PLANS))
})

const rubbish: [string, BlobPart][] = [
  ['leeg.json', ''],
  ['half.json', planJsonText(linde).slice(0, 900)],
  ['anders.json', '{"format": "iets.anders", "version": 1}'],
  ['lijst.json', '[1, 2, 3]'],
  ['nul.json', 'null'],
  ['foto.json', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3])],
  ['zip.json', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0])],
  ['nieuwer.json', planJsonText(linde).replace('"version": 1', '"version": 9')],
  ['jaren.json', planJsonText(linde).replace(/"firstYear": \d+/, '"firstYear": 20260')],
  ['groot.json', ' '.repeat(4 * 1024 * 1024 + 1)],
]

test.each(rubbish)(
  '[C858] %s is no plan: it is refused with a sentence, and nothing is thrown',
  async (name, content) => {
    const pile = addToPile(put(emptyPile, linde), name, await readPlanJson(new File([content], name)))
    expect(pile.plans).toHaveLength(1)
    expect(pile.refused).toHaveLength(1)
    expect(pile.refused[0]?.sentence).toMatch(/^[A-Z].+\.$/)
  },
)

test('[C858] a file that cannot be read is refused, and a plan says which edition of the model it is of', async () => {
  const gone = new File(['x'], 'weg.json')
  gone.arrayBuffer = () => Promise.reject(new Error('moved'))
  expect(await readPlanJson(gone)).toEqual(refused({ kind: 'import.otherFormat' }))
  const read = await readPlanJson(new File([`\ufeff${planJsonText(linde)}`], 'plan.json'))
  expect(read.ok && read.value.modelVersion).toBe(MODEL_VERSION)
  expect(['{"modelVersion": 3}', 'null', '{', '{}'].map(modelVersionIn)).toEqual([null, null, null, null])
})
