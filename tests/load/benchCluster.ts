// `npm run bench:cluster`: what two servers on one PostgreSQL survive, many times over: the server that has the workshop
// killed, standing still and going on, the database killed, the database failing over to a synchronous standby. Prints how
// much of what anyone had seen of another was lost (nothing may be), and how long it took until everyone's work was seen
// again. `npm run bench:cluster -- 5 30`: five rounds of each, thirty people.

import { dirname } from 'node:path'
import type { TestWorkshop } from '../support/launchServer.ts'
import { type Cluster, findPostgres, inDatabase, newSchema, ownCluster } from '../support/postgres.ts'
import { type Standby, synchronousStandby, urlOfBoth } from '../support/postgresStandby.ts'
import { until } from '../support/rawClient.ts'
import { Roomful } from '../support/roomful.ts'
import { type GroupMember, type ServerGroup, serverGroup } from '../support/serverGroup.ts'

const STANDS_STILL_MS = 15_000
const [rounds = 20, people = 30] = process.argv.slice(2).map(Number)

interface World {
  readonly group: ServerGroup
  members: GroupMember[]
  workshop: TestWorkshop
  /** The first takes the writes, the second follows. */
  databases: [Cluster, Standby]
  readonly schema: string
}

interface Tally {
  seen: number
  lost: number
  readonly ms: number[]
}

type Trouble = (world: World, owner: GroupMember) => Promise<void>

const troubles: Readonly<Record<string, Trouble>> = {
  'owner killed': async (world, owner) => {
    world.members = world.members.filter((member) => member !== owner)
    await owner.server.end('SIGKILL')
  },
  'owner stands still 15 s': async (_world, owner) => {
    process.kill(owner.server.pid, 'SIGSTOP')
    await new Promise((resolve) => setTimeout(resolve, STANDS_STILL_MS))
    process.kill(owner.server.pid, 'SIGCONT')
  },
  'database killed': async ({ databases: [first] }) => {
    await first.kill()
    first.start()
  },
  'standby promoted': async (world) => {
    const [first, standby] = world.databases
    await first.kill()
    await standby.promote()
    world.group.readFrom(standby.cluster.url(world.schema))
  },
}

/** Whole again for the next round. */
async function mend(world: World): Promise<void> {
  while (world.members.length < 2) world.members.push(await world.group.start())
  const [first, standby] = world.databases
  if (world.group.readUrl() === first.url(world.schema)) return
  world.databases = [standby.cluster, await synchronousStandby(standby.cluster, dirname(first.socket))]
}

async function play(world: World, name: string, trouble: Trouble): Promise<Tally> {
  const tally: Tally = { seen: 0, lost: 0, ms: [] }
  for (let round = 0; round < rounds; round++) {
    world.workshop = await world.group.workshop(world.members[0] as GroupMember)
    const { workshop, group } = world
    const roomful = await Roomful.sitDown({
      workshop,
      urls: world.members.map(({ url }) => url),
      people,
      databaseUrl: group.readUrl(),
      name: `p${round}`,
    })
    const owner = await group.ownerOf(workshop.id)
    if (!owner) throw new Error('Nobody has the workshop')
    // Longer than a server keeps what it cannot be reached for: as in a workshop, which lasts for hours.
    await new Promise((resolve) => setTimeout(resolve, 1500))
    const began = performance.now()
    await trouble(world, owner)
    const seen = roomful.seen
    const missing = await roomful.missingFromDatabase(seen, group.readUrl())
    tally.ms.push(await roomful.everyoneSeen(began))
    roomful.stopWriting()
    await until(() => roomful.people.every(({ isHere }) => isHere))
    const later = roomful.seen
    for (const { url } of world.members) missing.push(...(await roomful.missingAt(url, later)))
    tally.seen += later.size
    tally.lost += new Set(missing).size
    roomful.leave()
    await mend(world)
    process.stdout.write(
      `  ${name}, round ${round + 1}: ${Math.round(tally.ms.at(-1) ?? 0)} ms, lost ${missing.length}\n`,
    )
  }
  return tally
}

function percentile(values: readonly number[], part: number): string {
  const sorted = values.toSorted((one, other) => one - other)
  return ((sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? 0) / 1000).toFixed(1)
}

async function openWorld(): Promise<World> {
  const first = ownCluster()
  const schema = newSchema()
  await inDatabase(first.url(), (client) => client.query(`CREATE SCHEMA ${schema}`))
  const standby = await synchronousStandby(first)
  const group = serverGroup(urlOfBoth(first, standby.cluster, schema), first.url(schema))
  const members = [await group.start(), await group.start()]
  return {
    group,
    members,
    databases: [first, standby],
    schema,
    workshop: await group.workshop(members[0] as GroupMember),
  }
}

async function main(): Promise<void> {
  if (findPostgres() === null) {
    console.log('PostgreSQL is er niet; zet POSTGRES_BIN op de map met initdb.')
    return
  }
  const world = await openWorld()
  const lines: string[] = []
  try {
    for (const [name, trouble] of Object.entries(troubles)) {
      const { seen, lost, ms } = await play(world, name, trouble)
      lines.push(`| ${name} | ${ms.length} | ${seen} | ${lost} | ${percentile(ms, 0.5)} | ${percentile(ms, 0.95)} |`)
    }
  } finally {
    console.log(
      `\n| ${people} people on two servers | rounds | seen by another | lost | p50 s | p95 s |\n|---|---|---|---|---|---|`,
    )
    for (const line of lines) console.log(line)
    await world.group.close()
    const [first, standby] = world.databases
    first.remove()
    standby.cluster.remove()
  }
  process.exit(0)
}

await main()
