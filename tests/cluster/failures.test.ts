// What can happen to servers and the database under a room full of people, each with real processes: nothing that anyone saw
// of another is lost, and everyone goes on by themselves. Longer: npm run bench:cluster.

import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeDataDir, type TestWorkshop } from '../support/launchServer.ts'
import { type Cluster, findPostgres, inDatabase, newSchema, ownCluster } from '../support/postgres.ts'
import { type Standby, synchronousStandby, urlOfBoth } from '../support/postgresStandby.ts'
import { until } from '../support/rawClient.ts'
import { Roomful } from '../support/roomful.ts'
import { type GroupMember, type ServerGroup, serverGroup } from '../support/serverGroup.ts'
import { openPipe } from '../support/tcpPipe.ts'

const PEOPLE = 8

describe.runIf(findPostgres() !== null)('a room full of people on two servers', () => {
  let first: Cluster
  let standby: Standby
  let databaseUrl: string
  let schema: string
  let group: ServerGroup
  let members: GroupMember[]
  let workshop: TestWorkshop
  let round = 0

  beforeAll(async () => {
    first = ownCluster()
    schema = newSchema()
    await inDatabase(first.url(), (client) => client.query(`CREATE SCHEMA ${schema}`))
    standby = await synchronousStandby(first)
    databaseUrl = urlOfBoth(first, standby.cluster, schema)
    group = serverGroup(databaseUrl, first.url(schema))
    members = [await group.start(), await group.start()]
    workshop = await group.workshop(members[0] as GroupMember)
  })
  afterAll(async () => {
    await group?.close()
    first?.remove()
    standby?.cluster.remove()
  })

  /** People on both servers; what happens; and the proof that nothing was lost. */
  async function survive(
    happens: (owner: GroupMember, other: GroupMember) => Promise<void>,
    stays = false,
  ): Promise<Roomful> {
    round += 1
    const urls = members.map(({ url }) => url)
    const roomful = await Roomful.sitDown({
      workshop,
      urls,
      people: PEOPLE,
      stays,
      databaseUrl: group.readUrl(),
      name: `r${round}`,
    })
    const owner = await group.ownerOf(workshop.id)
    const other = members.find((member) => member !== owner)
    if (!owner || !other) throw new Error('nobody has it')
    const began = performance.now()
    await happens(owner, other)
    const seen = roomful.seen
    expect(await roomful.missingFromDatabase(seen, group.readUrl())).toEqual([])
    await roomful.everyoneSeen(began)
    roomful.stopWriting()
    for (const { url } of members) expect(await roomful.missingAt(url)).toEqual([])
    roomful.leave()
    return roomful
  }

  /** In its place comes a new one. */
  async function replace(gone: GroupMember): Promise<void> {
    members = [...members.filter((member) => member !== gone), await group.start()]
  }

  it('[R560] the server that has the workshop is killed: the other one goes on with all that was seen', async () => {
    let killed: GroupMember | null = null
    await survive(async (owner) => {
      killed = owner
      members = members.filter((member) => member !== owner)
      await owner.server.end('SIGKILL')
    })
    if (killed) await replace(killed)
  })

  it('[R561] a server that stood still and goes on writes nothing any more, and sends everyone away with 1012', async () => {
    const roomful = await survive(async (owner) => {
      process.kill(owner.server.pid, 'SIGSTOP')
      await until(async () => (await group.ownerOf(workshop.id)) !== owner, 'the other took it')
      process.kill(owner.server.pid, 'SIGCONT')
    })
    expect(roomful.people.flatMap(({ closeCodes }) => closeCodes)).toContain(1012)
  })

  it('[R562] the database is killed and starts again: nobody loses their line', async () => {
    const roomful = await survive(async () => {
      await first.kill()
      first.start()
    })
    expect(roomful.people.flatMap(({ closeCodes }) => closeCodes)).toEqual([])
  })

  it('[R563] two servers that no longer reach each other: each person goes on by one of them', async () => {
    await survive(async (owner, other) => {
      owner.way.cut()
      other.way.cut()
      await until(async () => (await group.ownerOf(workshop.id)) !== owner, 'the other took it')
      owner.way.heal()
      other.way.heal()
    }, true)
  })

  it('[R564] a deploy, one server after the other, in the middle of it all', async () => {
    await survive(async () => {
      for (const member of [...members]) {
        await replace(member)
        expect(await member.server.end('SIGTERM')).toBe(0)
      }
    })
  })

  it('[R565] the database fails over to a synchronous standby: nothing that was seen is missing', async () => {
    await survive(async () => {
      await first.kill()
      await standby.promote()
      group.readFrom(standby.cluster.url(schema))
    })
  })

  it('[R568] a server that is the only one without the database sends its people to the others', async () => {
    const cable = await openPipe(`${standby.cluster.socket}/.s.PGSQL.5432`)
    const options = encodeURIComponent(`-c search_path=${schema}`)
    const apart = await group.start({
      DATABASE_URL: `postgres://draaitafel@127.0.0.1:${cable.port}/postgres?options=${options}`,
    })
    const alone = await group.workshop(apart)
    const urls = [apart.url, ...members.map(({ url }) => url)]
    const roomful = await Roomful.sitDown({
      workshop: alone,
      urls,
      people: 3,
      databaseUrl: group.readUrl(),
      name: 'apart',
    })
    expect(await group.ownerOf(alone.id)).not.toBeNull()
    const began = performance.now()
    cable.cut()
    await roomful.everyoneSeen(began + 8000)
    expect(await roomful.missingFromDatabase(roomful.seen, group.readUrl())).toEqual([])
    roomful.leave()
    await apart.server.end('SIGKILL')
    await cable.close()
  })

  it('[R566] a server with another secret does not start beside the others, and says why', async () => {
    const folder = makeDataDir()
    const file = join(folder.path, 'secret')
    writeFileSync(file, Buffer.alloc(32, 7))
    await expect(group.start({ SECRET_FILE: file })).rejects.toThrow(
      /heeft een ander geheim; geef alle servers hetzelfde/,
    )
    folder.remove()
  })

  it('[R567] a computer whose clock is five minutes off takes part, and its log says so', async () => {
    const folder = makeDataDir()
    const file = join(folder.path, 'late.mjs')
    writeFileSync(file, 'const now = Date.now; Date.now = () => now() + 300_000')
    const late = await group.start({ NODE_OPTIONS: `--import=${file}` })
    members.push(late)
    const roomful = await Roomful.sitDown({
      workshop,
      urls: members.map(({ url }) => url),
      people: 3,
      databaseUrl: group.readUrl(),
      name: 'late',
    })
    roomful.leave()
    expect(late.server.log()).toMatch(/the clock of this computer differs from that of the database/)
    folder.remove()
  })
})
