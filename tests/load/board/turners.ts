// People at one table who turn knobs without a screen: each in turn, for a second, sending where the dial points
// while it turns and writing the setting at the end, as the product's client does.

import { applyAction } from '@draaitafel/shared/document/apply.ts'
import { OWN_ORIGIN } from '@draaitafel/shared/document/origin.ts'
import { type KnobNumber, knobNumbers, nearestSetting } from '@draaitafel/shared/model/knobs.ts'
import { CLIENT_ID_QUERY, PARTY_QUERY } from '@draaitafel/shared/protocol/messages.ts'
import { emptyHands } from '@draaitafel/shared/protocol/presence.ts'
import { RawClient } from '../../support/rawClient.ts'
import { OWN_KNOB } from './boardStage.ts'

const EVERY_MS = 5_000
const STEP_MS = 100
const STEPS = 10
const FIRST_CLIENT_ID = 2_500_000_000

/** Not the knob of the measured screen: someone who holds a knob keeps others from it. */
const theirKnobs = knobNumbers.filter((number) => number !== OWN_KNOB)

export interface Seat {
  readonly url: string
  readonly workshop: string
  readonly cookie: string
  readonly parties: readonly string[]
}

export class Turners {
  private readonly people: readonly Turner[]
  private readonly timers = new Set<NodeJS.Timeout>()

  private constructor(people: readonly Turner[]) {
    this.people = people
  }

  static async sitDown(seat: Seat, count: number): Promise<Turners> {
    const people: Turner[] = []
    for (let index = 0; index < count; index++) people.push(await Turner.sitDown(seat, index))
    return new Turners(people)
  }

  /** Spread over the period so that two with the same knob never turn it at once. */
  start(): void {
    for (const [index, person] of this.people.entries()) {
      const begin = () => this.timers.add(setInterval(() => person.step(), STEP_MS))
      this.timers.add(setTimeout(begin, (index * EVERY_MS) / this.people.length))
    }
  }

  get turns(): number {
    return this.people.reduce((sum, { turns }) => sum + turns, 0)
  }

  leave(): void {
    for (const timer of this.timers) clearTimeout(timer)
    const gone = this.people.find(({ client }) => client.closeCode !== null)
    for (const { client } of this.people) client.cut()
    // A figure measured with people missing would be worthless.
    if (gone) throw new Error(`someone was thrown out: ${gone.client.closeCode}`)
  }
}

class Turner {
  turns = 0
  readonly client: RawClient
  private readonly knob: KnobNumber
  private readonly party: string
  private readonly name: string
  private steps = 0
  private clock = 0

  private constructor(client: RawClient, knob: KnobNumber, party: string, name: string) {
    this.client = client
    this.knob = knob
    this.party = party
    this.name = name
    this.tell(emptyHands)
  }

  static async sitDown({ url, workshop, cookie, parties }: Seat, index: number): Promise<Turner> {
    const clientId = FIRST_CLIENT_ID + index
    const party = parties[index % parties.length] ?? ''
    const query = new URLSearchParams({ ext: '1', [CLIENT_ID_QUERY]: String(clientId), [PARTY_QUERY]: party })
    const client = await RawClient.join({ url, workshop, cookie, query: String(query) })
    client.doc.clientID = clientId
    return new Turner(client, theirKnobs[index % theirKnobs.length] ?? 1, party, `Deelnemer ${index + 1}`)
  }

  /** In every five seconds ten steps holding the knob, and the rest holding nothing. */
  step(): void {
    const step = this.steps % (EVERY_MS / STEP_MS)
    this.steps += 1
    // Up the scale in one turn and down in the next.
    const way = (4 * (step + 1)) / STEPS
    const position = this.turns % 2 === 0 ? way : 4 - way
    if (step < STEPS) this.tell({ ...emptyHands, knob: this.knob, position })
    if (step === STEPS - 1) this.write(position)
    // The product holds a knob for five more seconds; here three people have to share it.
    if (step === STEPS) this.tell(emptyHands)
  }

  private write(position: number): void {
    const action = { type: 'knob.turn', knob: this.knob, setting: nearestSetting(position) } as const
    const actor = { role: 'participant', name: this.name, party: this.party } as const
    this.client.write((doc) => applyAction(doc, action, actor, new Date().toISOString(), OWN_ORIGIN))
    this.turns += 1
    // Received data is not looked at, and would fill the memory of a long run.
    for (const heard of [this.client.presence, this.client.updates, this.client.messages]) heard.length = 0
  }

  private tell(hands: { readonly knob: KnobNumber | null; readonly position: number | null }): void {
    this.clock += 1
    const state = { name: this.name, party: this.party, role: 'participant', ...emptyHands, ...hands }
    this.client.sendPresence(this.client.doc.clientID, this.clock, state)
  }
}
