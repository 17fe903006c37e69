// The sentences of the knob to try on the start page. For the style see nl.ts.

export const tryOutText = {
  title: 'Probeer een knop',
  turn: ['Draai', 'aan een knop.'],
  see: ['Zie wat opengaat', 'van knop naar waarde.'],
  dial: (name: string) => `Probeer: ${name}`,
  value: (word: string, before: string) => (word === before ? word : `${word}, was ${before}`),
  reaches: (routes: number, values: number) => `Raakt ${routes} routes en ${values} waarden.`,
  reachesNothing: 'Raakt niets: de knop is dicht.',
} as const
