// Which screen and which workshop: the URL says so. Dutch words, because people read the address.

import { type Role, roles } from '@draaitafel/shared/protocol/roles.ts'
import { readLink } from './link.ts'

export type Route =
  | { readonly screen: 'start' }
  | { readonly screen: 'new' }
  | { readonly screen: 'about'; readonly topic: AboutTopic }
  /** Plan files side by side: nothing of it is at a table, or on a server. */
  | { readonly screen: 'plans' }
  /** A link into a workshop; the key, if any, is behind the # and is never sent to a server in the address. */
  | { readonly screen: 'enter'; readonly workshop: string; readonly key: string | null }
  | { readonly screen: 'table'; readonly workshop: string; readonly role: Role }
  /** The script of it, to prepare: another page of what is open at the table. */
  | { readonly screen: 'script'; readonly workshop: string; readonly role: Role }
  /** The table on the large screen: viewed from the back row, touched by nobody. */
  | { readonly screen: 'projector'; readonly workshop: string; readonly role: Role }
  /** Has left the table, and may go back to it. */
  | { readonly screen: 'goodbye'; readonly workshop: string; readonly role: Role }
  | { readonly screen: 'unknown' }

export const aboutTopics = ['over-het-model', 'voor-begeleiders', 'toegankelijkheid', 'privacy'] as const
export type AboutTopic = (typeof aboutTopics)[number]

const roleWords: Readonly<Record<Role, string>> = {
  facilitator: 'begeleider',
  participant: 'deelnemer',
  reader: 'meelezer',
  viewer: 'meekijker',
}

const PROJECTOR_WORD = 'bord'
const GOODBYE_WORD = 'tot-ziens'
const SCRIPT_WORD = 'draaiboek'

type Address = Pick<Location, 'pathname' | 'search' | 'hash'>

export function readRoute(address: Address): Route {
  const [first] = address.pathname.split('/').filter(Boolean)
  if (first === undefined) return { screen: 'start' }
  if (first === 'nieuw') return { screen: 'new' }
  if (first === 'plannen') return { screen: 'plans' }
  const topic = aboutTopics.find((known) => known === first)
  if (topic) return { screen: 'about', topic }
  const link = /^w(?:%|$)/.test(first) ? readLink(address.pathname + address.search + address.hash) : null
  if (!link) return { screen: 'unknown' }
  const { workshop, key, words } = link
  const [word, window] = words
  if (word === undefined || key !== null) return { screen: 'enter', workshop, key }
  const role = roles.find((known) => roleWords[known] === word)
  if (!role) return { screen: 'unknown' }
  if (window === SCRIPT_WORD) return { screen: 'script', workshop, role }
  if (window === PROJECTOR_WORD) return { screen: 'projector', workshop, role }
  return { screen: window === GOODBYE_WORD ? 'goodbye' : 'table', workshop, role }
}

/** The address of a workshop in its plainest form; null for other pages. */
export function addressOf(route: Route): string | null {
  switch (route.screen) {
    case 'enter':
      return linkAddress(route.workshop, route.key)
    case 'table':
      return tableAddress(route.workshop, route.role)
    case 'script':
      return scriptAddress(route.workshop, route.role)
    case 'projector':
      return projectorAddress(route.workshop, route.role)
    case 'goodbye':
      return goodbyeAddress(route.workshop, route.role)
    default:
      return null
  }
}

export function linkAddress(workshop: string, key: string | null): string {
  return `/w/${workshop}${key === null ? '' : `#${key}`}`
}

export function tableAddress(workshop: string, role: Role): string {
  return `/w/${workshop}/${roleWords[role]}`
}

export function scriptAddress(workshop: string, role: Role): string {
  return `${tableAddress(workshop, role)}/${SCRIPT_WORD}`
}

export function projectorAddress(workshop: string, role: Role): string {
  return `${tableAddress(workshop, role)}/${PROJECTOR_WORD}`
}

export function goodbyeAddress(workshop: string, role: Role): string {
  return `${tableAddress(workshop, role)}/${GOODBYE_WORD}`
}

/** From one page of a table to another of the same: what is open stays open. */
export function isSameTable(from: Route, to: Route): boolean {
  if (from.screen === to.screen || !isTablePage(from) || !isTablePage(to)) return false
  return from.workshop === to.workshop && from.role === to.role
}

function isTablePage(route: Route): route is Extract<Route, { readonly screen: 'table' | 'script' }> {
  return route.screen === 'table' || route.screen === 'script'
}
