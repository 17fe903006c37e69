// Brings the plan of case C up to as many investments as asked, spread over its parties, sources and years.

import { applyAction } from '@draaitafel/shared/document/apply.ts'
import { OWN_ORIGIN } from '@draaitafel/shared/document/origin.ts'
import { readPlan } from '@draaitafel/shared/document/read.ts'
import { knobNumbers } from '@draaitafel/shared/model/knobs.ts'
import { sourceNumbers } from '@draaitafel/shared/model/sources.ts'
import { certainties } from '@draaitafel/shared/nouns/promise.ts'
import { nothingWeighed } from '@draaitafel/shared/nouns/weighing.ts'
import type { NewWorkshop } from '../../support/browserServer.ts'
import { RawClient, until } from '../../support/rawClient.ts'

export async function fillPlan(url: string, { id, cookie }: NewWorkshop, investments: number): Promise<void> {
  const client = await RawClient.join({ url, workshop: id, cookie, query: 'ext=1' })
  const plan = () => readPlan(client.doc).plan
  const { parties, workshop, investments: present } = plan()
  const actor = { role: 'facilitator', name: '', party: null } as const
  client.write((doc) => {
    for (let index = present.length; index < investments; index++) {
      const facts = {
        source: turnOf(sourceNumbers, index),
        party: turnOf(parties, index).id,
        label: `Bijdrage ${index}`,
        knob: turnOf(knobNumbers, index),
        need: null,
        effort: null,
        indexed: false,
        amountCents: 100_000 * (1 + (index % 40)),
        per: index % 3 === 0 ? 'once' : 'year',
        from: workshop.firstYear + (index % 3),
        until: index % 3 === 0 ? workshop.firstYear : null,
        certainty: turnOf(certainties, index),
        way: '',
        note: '',
        ...nothingWeighed,
      } as const
      const action = { type: 'investment.add', id: `bench-${index}`, facts } as const
      applyAction(doc, action, actor, new Date().toISOString(), OWN_ORIGIN)
    }
  })
  await until(() => client.saved > 0)
  if (plan().investments.length !== investments) throw new Error('the plan did not take every investment')
  client.close()
}

function turnOf<T>(all: readonly T[], index: number): T {
  const one = all[index % all.length]
  if (one === undefined) throw new Error('nothing to choose from')
  return one
}
