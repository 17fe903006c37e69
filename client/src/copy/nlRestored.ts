// What someone reads whose server went back to a backup.

export const restoredText = {
  title: 'Er is een reservekopie teruggezet',
  goesOn: 'De tafel gaat verder vanaf dat plan.',
  keeping: 'Wat op dit scherm stond, wordt bewaard bij Momenten.',
  kept: (name: string) => `Wat op dit scherm stond, staat bij Momenten als ‘${name}’.`,
  notKept: 'Bewaar wat op dit scherm stond eerst als bestand: bij Momenten lukte het niet.',
  asFile: 'Wat op dit scherm stond, kun je eerst bewaren als bestand.',
  goOn: 'Ga verder met het teruggezette plan',
  keepOwn: 'Bewaar wat hier stond',
  unknown: {
    title: 'Deze workshop is hier niet gevonden',
    detail: 'Misschien is op de server een oudere reservekopie teruggezet. Wat op dit scherm stond, kun je bewaren.',
  },
} as const
