// A group that works at several tables: splitting, what goes on there now, joining one of them in the role one has here, and back
// together.

import { cleanName, nameKey } from '@draaitafel/shared/base/name.ts'
import { FEWEST_VARIANTS, MOST_VARIANTS, type SubTable, TABLE_LABEL_LENGTH } from '@draaitafel/shared/plan/tables.ts'
import type { SessionAnswer, TablesAnswer, TablesNowAnswer } from '@draaitafel/shared/protocol/http.ts'
import type { FastifyReply, FastifyRequest } from 'fastify'
import * as v from 'valibot'
import { browserOfRequest } from '../access/cookie.ts'
import { linksOf } from '../access/keys.ts'
import { may } from '../access/policy.ts'
import type { WorkshopRecord } from '../storage/workshopStore.ts'
import { noteUse } from '../workshops/noteUse.ts'
import {
  bringTablesBack,
  type NotBack,
  type NotSplit,
  presentTables,
  splitTable,
  tellLed,
} from '../workshops/subTables.ts'
import { createTablesNow } from '../workshops/tablesNow.ts'
import { type App, refusing } from './checked.ts'
import { countedByAddress, giveCookie, type HttpParts, liveRecord, mayDo, stored } from './context.ts'
import { type ProblemName, Refusal } from './problems.ts'

const IN_PER_MINUTE = 600

const label = v.pipe(
  v.string(),
  v.transform((name: string) => cleanName(name)),
  v.nonEmpty(),
  v.maxLength(TABLE_LABEL_LENGTH),
)
const newTables = v.object(
  {
    tables: refusing(
      'tafelnamen-kloppen-niet',
      v.pipe(
        v.array(v.object({ name: label })),
        v.minLength(FEWEST_VARIANTS),
        v.maxLength(MOST_VARIANTS),
        v.check((tables) => new Set(tables.map(({ name }) => nameKey(name))).size === tables.length),
      ),
    ),
    mayLead: v.fallback(v.boolean(), false),
  },
  'tafelnamen-kloppen-niet' satisfies ProblemName,
)
const tablePath = v.object({ id: v.string(), letter: v.string() })
const joining = v.object({ lead: v.fallback(v.boolean(), false) })

const whyNot: Readonly<Record<NotSplit | NotBack, ProblemName>> = {
  isTable: 'tafel-van-tafel',
  isSplit: 'al-gesplitst',
  inPractice: 'oefenronde',
  tooOften: 'te-vaak-gesplitst',
  notSplit: 'niet-gesplitst',
  tooLarge: 'plan-te-groot',
  full: 'momenten-vol',
  unavailable: 'niet-beschikbaar',
}

export function addTableRoutes(app: App, parts: HttpParts): void {
  const all = '/api/workshops/:id/tables'
  const split = mayDo(parts, 'splitTable')
  // Two facilitators who press at the same moment would split twice.
  const busy = new Set<string>()
  const oneAtATime = async (id: string, work: () => Promise<readonly SubTable[] | NotSplit | NotBack>) => {
    if (busy.has(id)) throw new Refusal('al-gesplitst')
    busy.add(id)
    try {
      return answerOf(await stored(work()))
    } finally {
      busy.delete(id)
    }
  }
  app.post(all, { ...split, schema: { body: newTables } }, async ({ visit, body }, reply) => {
    const labels = body.tables.map(({ name }) => name)
    return reply
      .code(201)
      .send(await oneAtATime(visit.record.id, () => splitTable(parts, visit.record.id, labels, body.mayLead)))
  })
  app.post(`${all}/back`, split, async ({ visit: { record } }) =>
    oneAtATime(record.id, () => bringTablesBack(parts, record.id)),
  )
  const linkOf = (record: WorkshopRecord) => linksOf(parts.secret, record, parts.publicUrl()).participant
  const now = createTablesNow({ ...parts, linkOf })
  app.get(all, mayDo(parts, 'readPlan'), async ({ visit: { record, role } }): Promise<TablesNowAnswer> => {
    const tables = await stored(now.of(record.id))
    const invites = may(role, 'inviteParticipants')
    return { tables: invites ? tables : tables.map((table) => ({ ...table, door: null })) }
  })
  const join = { ...mayDo(parts, 'readPlan'), ...countedByAddress(IN_PER_MINUTE) }
  app.post(
    `${all}/:letter/sessions`,
    { ...join, schema: { params: tablePath, body: joining } },
    async (request, reply) => joinTable(parts, request, reply, request.params.letter, request.body.lead),
  )
}

async function joinTable(
  parts: HttpParts,
  request: FastifyRequest,
  reply: FastifyReply,
  letter: string,
  lead: boolean,
): Promise<SessionAnswer> {
  const { record: parent, role, browser } = request.visit
  const table = (await stored(presentTables(parts, parent.id))).find((one) => one.letter === letter)
  if (!table) throw new Refusal('onbekende-tafel')
  const record = liveRecord(await stored(parts.storage.findWorkshop(table.workshop)))
  const leads = lead && role === 'participant'
  if (leads) {
    if (!table.mayLead) throw new Refusal('geen-recht')
    if (!(await stored(parts.storage.leadSubTable(table.workshop, browser)))) throw new Refusal('tafel-al-geleid')
    if (table.leader === '') await tellLed(parts, parent.id, letter)
  }
  const now = new Date()
  await noteUse(parts, parent, now)
  await noteUse(parts, record, now)
  const isNew = browserOfRequest(parts.secret, record, request.headers.cookie) === undefined
  const there = leads ? 'facilitator' : role
  giveCookie(parts, request, reply, record, there)
  return { workshop: record.id, role: there, isNew }
}

function answerOf(tables: readonly SubTable[] | NotSplit | NotBack): TablesAnswer {
  if (typeof tables === 'string') throw new Refusal(whyNot[tables])
  return { tables: tables.map(({ id, label, workshop, moment }) => ({ letter: id, label, workshop, moment })) }
}
