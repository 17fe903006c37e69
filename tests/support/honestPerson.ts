// Someone at work among attackers: turns knobs and writes facts, and checks whether the other sees them, and how
// soon.

import { applyAction } from '@draaitafel/shared/document/apply.ts'
import { OWN_ORIGIN } from '@draaitafel/shared/document/origin.ts'
import { knobNumbers, settings } from '@draaitafel/shared/model/knobs.ts'
import { CLIENT_ID_QUERY } from '@draaitafel/shared/protocol/messages.ts'
import { PROOF, ProofWriter } from './proofWriter.ts'
import type { RandomSource } from './randomSource.ts'
import { RawClient, type RawOptions } from './rawClient.ts'

const AT = '2026-03-01T10:00:00.000Z'

export class HonestPerson {
  readonly client: RawClient
  readonly writer: ProofWriter
  private readonly sentAt: number[] = []
  /** When a fact was first seen here, own or of someone else. */
  private readonly seenAt = new Map<string, number>()

  private constructor(client: RawClient, name: string, random: RandomSource) {
    this.client = client
    const actor = { role: 'participant', name, party: null } as const
    this.writer = new ProofWriter(client, name, random, (doc) => {
      const action = { type: 'knob.turn', knob: random.pick(knobNumbers), setting: random.pick(settings) } as const
      applyAction(doc, action, actor, AT, OWN_ORIGIN)
      this.sentAt.push(performance.now())
    })
    client.doc.getMap(PROOF).observe(({ keysChanged }) => {
      const now = performance.now()
      for (const key of keysChanged) if (key !== null && !this.seenAt.has(key)) this.seenAt.set(key, now)
    })
  }

  /** Announces its Yjs client id, as our own client does. */
  static async sitDown(options: RawOptions, name: string, random: RandomSource): Promise<HonestPerson> {
    const clientId = random.whole(1, 2 ** 31)
    const client = await RawClient.join({ ...options, query: `ext=1&${CLIENT_ID_QUERY}=${clientId}` })
    client.doc.clientID = clientId
    return new HonestPerson(client, name, random)
  }

  get isSaved(): boolean {
    return this.writer.saved.length === this.writer.sent.length
  }

  hasAllOf({ writer }: HonestPerson): boolean {
    const facts = this.client.doc.getMap(PROOF)
    return writer.sent.every((key) => facts.has(key))
  }

  /** Ms from the other's writing until it was received, for everything received. */
  delaysFrom({ writer, sentAt }: HonestPerson): readonly number[] {
    return writer.sent.flatMap((key, index) => {
      const [sent, seen] = [sentAt[index], this.seenAt.get(key)]
      return sent === undefined || seen === undefined ? [] : [seen - sent]
    })
  }
}
