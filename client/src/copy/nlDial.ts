// The two buttons beside every dial. See nl.ts for how they are written.

export const dialText = { shut: 'Eén stand dichter', open: 'Eén stand verder open', setShut: 'Zet op dicht' } as const
