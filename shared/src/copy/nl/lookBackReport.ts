// The words of the chapter about what came of earlier promises.

export const lookBackCopy = {
  title: 'Wat er van vorige keer kwam',
  caption: 'Wat was beloofd, en wat kwam ervan',
  said: (counts: string) => `Vooraf beloofd, en nu: ${counts}.`,
  facilitator: 'de begeleider',
} as const

export const lookBackHead = [
  'Beloofd',
  'Soort',
  'Van',
  'Voor wanneer',
  'Waar en wanneer gezegd',
  'Gekomen',
  'Waarom',
  'Gezegd door',
]
