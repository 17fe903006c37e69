// The sentences of joining and leaving: links, codes, and what this device remembers.

import { formatDay } from '@draaitafel/shared/copy/nl/format.ts'
import type { Role } from '@draaitafel/shared/protocol/roles.ts'

const DAY_MS = 86_400_000

export const entry = {
  roles: {
    facilitator: 'begeleider',
    participant: 'deelnemer',
    reader: 'meelezer',
    viewer: 'meekijker',
  } satisfies Record<Role, string>,

  /** Why someone cannot join here, and what to ask for. */
  door: {
    incomplete: {
      title: 'Deze link is niet compleet',
      detail: 'Onderweg viel het laatste stuk eraf, achter het #. Vraag de link opnieuw, of kom binnen met de code.',
    },
    wrongKey: {
      title: 'Deze link werkt niet',
      detail:
        'Hij is onderweg veranderd, of de begeleider heeft de links vernieuwd. Vraag de nieuwe link, of kom binnen met de code.',
    },
    noLongerIn: {
      title: 'Je bent niet meer binnen',
      detail: 'De links zijn vernieuwd of je toegang is verlopen. Vraag de begeleider om de nieuwe link of code.',
    },
    facilitator: {
      title: 'Dit is de plek van de begeleider',
      detail:
        'Met dit adres alleen kom je niet binnen. Open op dit apparaat de link voor begeleiders: daar staat achter het # nog een sleutel. Met de code doe je mee als deelnemer.',
    },
    participant: {
      title: 'Op dit apparaat ben je nog niet binnen',
      detail:
        'Met dit adres alleen kom je niet binnen. Vraag de begeleider om de link voor deelnemers, of kom binnen met de code.',
    },
    reader: {
      title: 'Op dit apparaat ben je nog niet binnen',
      detail:
        'Met dit adres alleen kom je niet binnen. Vraag de begeleider om de link voor meelezers. Met de code doe je mee als deelnemer.',
    },
    viewer: {
      title: 'Op dit apparaat ben je nog niet binnen',
      detail:
        'Met dit adres alleen kom je niet binnen. Vraag de begeleider om de link voor meekijkers. Met de code doe je mee als deelnemer.',
    },
    projector: {
      title: 'Dit is het grote scherm',
      detail:
        'Open eerst op dit apparaat de link voor begeleiders of voor meekijkers. Kies daarna bij Meer het grote scherm. Met de code doe je mee als deelnemer.',
    },
    goOnAs: (role: Role) => `Ga verder als ${entry.roles[role]}`,
  },

  remembered: {
    title: 'Verder met',
    unnamed: 'Workshop zonder naam',
    last: (role: Role, at: string, now: number) => `${entry.roles[role]} · ${dayWords(at, now)}`,
    shut: { renewed: 'Je hebt een nieuwe link of code nodig', unknown: 'Niet gevonden op deze server' },
    more: (count: number) => `Toon er nog ${count}`,
    gone: (titles: string) => `Verwijderd, en daarom niet meer in de lijst: ${titles}.`,
    here: 'Deze lijst staat alleen op dit apparaat.',
    forget: (title: string) => `Vergeet ${title} op dit apparaat`,
    forgetTitle: (title: string) => `${title} vergeten op dit apparaat?`,
    forgetHint: {
      facilitator:
        'Daarna kom je hier alleen nog binnen met je begeleiderslink. Ook de kopie op dit apparaat gaat weg. Voor de anderen verandert er niets.',
      participant:
        'Daarna kom je hier alleen nog binnen met de link of de code. Ook je naam en de kopie op dit apparaat gaan weg. Voor de anderen verandert er niets.',
      reader:
        'Daarna kom je hier alleen nog binnen met de link voor meelezers. Ook je naam en de kopie op dit apparaat gaan weg. Je opmerkingen blijven staan, en jij kunt ze dan niet meer veranderen.',
      viewer:
        'Daarna kom je hier alleen nog binnen met de link of de code. Ook de kopie op dit apparaat gaat weg. Voor de anderen verandert er niets.',
    } satisfies Record<Role, string>,
    doForget: 'Vergeet',
    keep: 'Laat staan',
  },

  keep: {
    why: 'Zo kom je altijd terug, ook op een ander apparaat.',
    copy: 'Kopieer de link',
    mail: 'Mail mij',
    save: 'Als bestand',
    copied: 'De begeleiderslink is gekopieerd. Je vindt hem terug bij Uitnodigen: de code rechtsboven.',
    copyByHand: 'Kopiëren lukt hier niet. Selecteer de link en kopieer hem zelf.',
    saved: 'De begeleiderslink is bewaard als bestand. Je vindt hem ook terug bij Uitnodigen: de code rechtsboven.',
    subject: (title: string) => `Begeleiderslink${title === '' ? '' : ` van ${title}`}`,
    what: (title: string) =>
      `Met deze link kom je als begeleider terug bij ${title === '' ? 'je workshop' : title}. Geef hem alleen aan wie mee begeleidt.`,
    fileName: 'Begeleiderslink',
  },

  onlyHere: {
    title: 'Met deze links en QR kan alleen deze computer meedoen.',
    start:
      'Ook anderen? Stop de server en start hem zo. De links en de code zijn daarna dezelfde, op dit nieuwe adres:',
    ask: 'Vraag de begeleider om de server ook voor anderen te starten.',
    poster:
      'De poster wijst nu naar een adres dat alleen op deze computer werkt. Bij Uitnodigen, de code rechtsboven, staat wat je daaraan doet.',
    footer: 'Alleen op deze computer',
    projector: 'Nu kan alleen deze computer meedoen.',
  },

  leaving: {
    title: 'Ga je van tafel?',
    detail: 'Wat je deed blijft staan, en de anderen gaan verder. Je kunt daarna weer terug.',
    lost: 'Je laatste wijziging is nog niet opgeslagen, en dit apparaat bewaart haar niet. Ga je nu weg, dan is ze weg.',
    stay: 'Blijf aan tafel',
  },

  goodbye: {
    title: 'Tot ziens',
    detail: (workshop: string) =>
      workshop === ''
        ? 'Je bent van tafel. De anderen gaan verder.'
        : `Je bent van tafel bij ${workshop}. De anderen gaan verder.`,
    back: 'Terug naar de tafel',
    backHint:
      'Terug kan ook als de deur dicht is, zolang dit apparaat je nog kent. Je vindt de tafel ook op de beginpagina.',
    shared: 'Gebruikt iemand anders dit apparaat hierna? Vergeet dan de tafel op dit apparaat.',
  },
} as const

/** vandaag, gisteren, or the day. */
function dayWords(at: string, now: number): string {
  const day = formatDay(at)
  if (day === formatDay(new Date(now).toISOString())) return 'vandaag'
  if (day === formatDay(new Date(now - DAY_MS).toISOString())) return 'gisteren'
  return day
}
