// The words of the chapter about who adopted the plan.

export const adoptionCopy = {
  title: 'Vaststellen',
  caption: 'Wat elke partij zei',
  head: ['Partij', 'Antwoord', 'Bezwaar of reden'],
  adopted: (day: string, time: string) => `Het plan is vastgesteld op ${day} om ${time} uur.`,
  notAdopted: 'Het plan is nog niet vastgesteld.',
  /** The reason may end with a full stop of its own. */
  reopened: (day: string, time: string, why: string) =>
    `Het plan is heropend op ${day} om ${time} uur. De reden: ${why.replace(/[.\s]+$/u, '')}.`,
  unheard: 'niet gehoord',
  noted: (answer: string) => `${answer} (genoteerd door de begeleider)`,
  emptyChair: 'lege stoel, niet gevraagd',
} as const
