// The HAProxy and nginx files of deploy/proxy, in front of two real servers.

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { changeWorkshop, makeWorkshop, seatOf } from '../support/launchServer.ts'
import { balancers, findBalancer, type LoadBalancer, startBalancer } from '../support/loadBalancer.ts'
import { type Cluster, emptyDatabase, findPostgres, ownCluster } from '../support/postgres.ts'
import { RawClient, until } from '../support/rawClient.ts'
import { Roomful } from '../support/roomful.ts'
import { type GroupMember, type ServerGroup, serverGroup } from '../support/serverGroup.ts'

const installed = balancers.filter((name) => findPostgres() !== null && findBalancer(name) !== null)

describe.each(installed)('%s in front of two servers', (name) => {
  let database: Cluster
  let databaseUrl: string
  let group: ServerGroup
  let members: GroupMember[]
  let balancer: LoadBalancer

  beforeAll(async () => {
    database = ownCluster()
    databaseUrl = await emptyDatabase(database)
    group = serverGroup(databaseUrl)
    members = [await group.start({ TRUST_PROXY: '1' }), await group.start({ TRUST_PROXY: '1' })]
    balancer = await startBalancer(
      name,
      members.map(({ url }) => Number(new URL(url).port)),
    )
  })
  afterAll(async () => {
    await balancer?.close()
    await group?.close()
    database?.remove()
  })

  it('[R570] one workshop goes to one server, WebSocket and HTTP alike, and several use both', async () => {
    const owners = new Set<GroupMember | null>()
    for (let at = 0; at < 12; at++) {
      const workshop = await makeWorkshop(balancer.url)
      const client = await RawClient.join(seatOf(workshop, 'facilitator'))
      expect((await changeWorkshop(workshop, { paused: true })).status).toBe(200)
      await until(() => client.messages.some((one) => one.type === 'paused' && one.paused))
      owners.add(await group.ownerOf(workshop.id))
    }
    expect(owners.size).toBe(2)
    for (const { url } of members) {
      const metrics = await (await fetch(`${url}/metrics`)).text()
      expect(metrics).toMatch(/draaitafel_forwarded_sessions 0\n/)
      expect(metrics).toMatch(/draaitafel_forwarded_requests_total 0\n/)
    }
    expect((await fetch(`${balancer.url}/metrics`)).status).toBe(404)
  })

  it('[R571] a server that is killed takes nobody’s work with it: everyone goes on at the other one', async () => {
    const workshop = await makeWorkshop(balancer.url)
    const roomful = await Roomful.sitDown({ workshop, urls: [balancer.url], people: 6, databaseUrl, name: 'lb' })
    const owner = await group.ownerOf(workshop.id)
    const began = performance.now()
    await owner?.server.end('SIGKILL')
    const seen = roomful.seen
    expect(await roomful.missingFromDatabase(seen)).toEqual([])
    await roomful.everyoneSeen(began)
    expect(await roomful.missingAt(balancer.url, seen)).toEqual([])
    roomful.leave()
  })
})
