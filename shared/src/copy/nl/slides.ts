// The titles and sentences of the slides, and of the poster of the result.

export const slideWords = {
  vision: 'Hier werken we naartoe',
  knobs: 'Wat we anders doen',
  knobsHow: 'Het streepje is waar de knop stond, de wijzer waar hij nu staat.',
  because: 'Waarom zo?',
  becauseOf: (knob: string, setting: string, because: string) => `${knob}, ${setting}. Omdat: ${because}`,
  brings: 'Wie brengt wat?',
  nobodyBrings: 'Nog niemand brengt iets in.',
  money: 'Is het gedekt?',
  agreed: 'Dit spreken we af',
  noneAgreed: 'Er is nog geen afspraak waar iedereen het mee eens is.',
  first: 'Onze eerste stappen',
  missing: 'Wat nog mist',
  objections: 'Bezwaren en bedenkingen',
  noObjections: 'Er zijn geen bezwaren of bedenkingen.',
  asked: 'Wat vragen we van jullie?',
  more: (count: number) => `En nog ${count}: zie het verslag.`,
  goesOn: (title: string, part: number) => `${title} (${part})`,
} as const

export const resultPoster = {
  title: (title: string) => `Poster van de oogst: ${title}`,
  alt: (title: string, lines: readonly string[]) => `Poster van het resultaat van ${title}. ${lines.join(' ')}`,
} as const
