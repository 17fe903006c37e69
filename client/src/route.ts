// Which screen and which workshop: the URL says so. Dutch words in the address, for people read it.

import type { Role } from '@draaitafel/shared/protocol/roles.ts'

export type Route =
  | { readonly screen: 'start' }
  | { readonly screen: 'new' }
  | { readonly screen: 'about'; readonly topic: AboutTopic }
  /** A link into a workshop; the key, if any, stands behind the # and never reaches the server in an address. */
  | { readonly screen: 'enter'; readonly workshop: string; readonly key: string | null }
  | { readonly screen: 'table'; readonly workshop: string; readonly role: Role }
  /** The table again, on the large screen of the room: looked at from the last row, touched by nobody. */
  | { readonly screen: 'projector'; readonly workshop: string; readonly role: Role }
  | { readonly screen: 'unknown' }

export const aboutTopics = ['over-het-model', 'voor-begeleiders', 'toegankelijkheid'] as const
export type AboutTopic = (typeof aboutTopics)[number]

const roleWords: Readonly<Record<Role, string>> = {
  facilitator: 'begeleider',
  participant: 'deelnemer',
  viewer: 'meekijker',
}

const PROJECTOR_WORD = 'bord'

export function readRoute(location: { readonly pathname: string; readonly hash: string }): Route {
  const [first, workshop, word, window] = location.pathname.split('/').filter(Boolean)
  if (first === undefined) return { screen: 'start' }
  if (first === 'nieuw') return { screen: 'new' }
  const topic = aboutTopics.find((known) => known === first)
  if (topic) return { screen: 'about', topic }
  if (first !== 'w' || !workshop) return { screen: 'unknown' }
  if (word === undefined) return { screen: 'enter', workshop, key: location.hash.slice(1) || null }
  const role = (Object.keys(roleWords) as Role[]).find((known) => roleWords[known] === word)
  if (!role) return { screen: 'unknown' }
  return { screen: window === PROJECTOR_WORD ? 'projector' : 'table', workshop, role }
}

export function tableAddress(workshop: string, role: Role): string {
  return `/w/${workshop}/${roleWords[role]}`
}

export function projectorAddress(workshop: string, role: Role): string {
  return `${tableAddress(workshop, role)}/${PROJECTOR_WORD}`
}
