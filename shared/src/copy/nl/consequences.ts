// What an option brings along, shown at the option itself: the side effect of each way of paying (sheet 3, C-12), and
// what each task of the professional means for residents (sheet 6, C-15), and what the law says of a tenant (E-14). Every sentence is our own; where the sheet
// only asks, so do we.

import type { ChoiceId, OptionOf } from '../../model/choices.ts'

type Consequences = { readonly [Id in ChoiceId]?: Readonly<Partial<Record<OptionOf<Id>, string>>> }

const consequences: Consequences = {
  huurder: {
    algemeen: 'Mag. Laat de statuten zien.',
    overheid: 'Mag.',
    persoon: 'Mag, als er niets wordt verkocht. Bijvoorbeeld een atelier voor de buurt.',
    bedrijf: 'Mag op hoogstens 10 procent van de vloer van al het maatschappelijk vastgoed.',
  },
  bezit: {
    ja: 'Dan mag de corporatie hier ook aan zo’n ruimte meebetalen.',
    nee: 'Stop. Zonder bezit in het gebied mag de corporatie hier geen ruimte bouwen of kopen.',
    onbekend: 'Zoek dit eerst uit. Zonder bezit in het gebied mag het niet.',
  },
  geldbron: {
    servicekosten: 'De ruimte is dan eigenlijk ook van bewoners. Mensen uit de buurt binnenhalen kan lastiger zijn.',
    gebruik: 'Wie weinig heeft, blijft misschien weg. En iemand moet het bijhouden.',
    verhuur: 'Het geld is zeker. Maar kunnen bewoners en medewerkers er dan nog zo in?',
    algemeen: 'Zo betalen in feite alle huurders van de corporatie mee.',
  },
  // Not on the sheet.
  prijs: { kostprijs: 'Deze keuze is van ons.' },
  profiel: {
    activiteiten: 'Er is veel te doen, want een ander maakt het aanbod. Wat doen bewoners zelf?',
    vrijwilligers: 'Er is veel te doen. Iemand moet hen vinden en steunen.',
    opbouwwerker: 'Zelf iets organiseren geeft misschien meer dan meedoen.',
    communitybuilder: 'Ook bij ruzie, groepjes en wie er niet bij hoort.',
  },
}

/** Null for an option that speaks for itself. */
export function consequenceOf(choice: ChoiceId, option: string): string | null {
  const own: Readonly<Partial<Record<string, string>>> | undefined = consequences[choice]
  return own?.[option] ?? null
}
