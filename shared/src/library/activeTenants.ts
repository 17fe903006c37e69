// What a corporation asks of tenants who do something for the building or the neighbourhood: the conditions under
// which hours in return for less rent can be agreed.

import { cite } from './citation.ts'

/** In the order of the guide. */
export const activeTenantRules = ['toewijzen', 'motivatie', 'uren', 'vastleggen', 'erbij-zijn', 'gesprek'] as const

export type ActiveTenantRule = (typeof activeTenantRules)[number]

/** How often someone of the landlord talks it over with the tenant. */
export const talksPerYear = 2

export const activeTenantCitation = cite('001', 'chapter b1')
