// The sentences of the tasks about worries and bottlenecks, and of the private rounds in them. See nl.ts for how they are
// written.

export const riskText = {
  survey: {
    start: 'Laat ieder antwoorden',
    again: 'Vraag het nog een keer',
    busy: 'Er loopt nog een andere ronde. Toon of stop die eerst.',
    ready: 'Ik ben klaar',
    changed: 'Bewaar mijn nieuwe antwoorden',
    kept: 'Je antwoorden zijn bewaard. Veranderen kan tot de begeleider alles toont.',
    left: (count: number) => (count === 1 ? 'Nog 1 vraag open.' : `Nog ${count} vragen open.`),
    alone: 'Zonder naam en zonder partij. Ook straks ziet niemand wat jij koos, alleen hoe de tafel denkt.',
    lookOn: 'Ieder antwoordt nu voor zich, zonder naam en zonder partij.',
    enough: 'Tonen kan vanaf drie antwoorden. Met minder is te raden wie wat koos.',
    waiting: 'De begeleider begint zo. Ieder antwoordt dan voor zich, zonder naam en zonder partij.',
    answered: (chosen: number, people: number) => `${chosen} van ${people} klaar`,
    title: 'Ieder antwoordt voor zich',
    hint: 'Zonder naam en zonder partij. Straks zie je alleen hoe de tafel denkt.',
    begin: 'aan het begin',
    now: 'nu',
    nobody: 'nog niemand',
  },
  worries: {
    from: 'niet',
    to: 'sterk',
    scale: 'Hoe sterk speelt dit?',
    list: 'De vier zorgen',
    source: (place: string) => `De vier zorgen zijn van het model, in onze woorden. Bron: ${place}.`,
    people: (before: number, now: number | null) =>
      now === null
        ? `${before} mensen antwoordden, zonder naam en zonder partij.`
        : `${before} mensen aan het begin en ${now} mensen nu, zonder naam en zonder partij.`,
    talk: 'Praat door over wat groot blijft: wat is ervoor nodig?',
    park: 'Zet een zorg op de parkeerlijst',
    columns: (counts: string) => `aan het begin: ${counts}`,
    columnsNow: (counts: string) => `nu: ${counts}`,
  },
} as const
