// How the choices of a sheet are grouped, with a heading and a source of their own where that is not the sheet of the
// model. What stands in no part comes first.

import { type ChoiceId, choicesOf, type OptionOf } from '../../model/choices.ts'
import type { KnobNumber } from '../../model/knobs.ts'
import { isChosen, optionsChosen } from '../../nouns/chosen.ts'
import type { Plan } from '../../plan/plan.ts'

export interface ChoicePart {
  /** Null: the choices that need no heading. */
  readonly heading: string | null
  /** What it is about, and where it comes from. */
  readonly about?: string
  readonly choices: readonly ChoiceId[]
  /** The label of a choice within this part, where its question would repeat the heading. */
  /** Only asked once this option of `besluiten` was chosen, or when there is an answer. */
  readonly after?: Readonly<Partial<Record<ChoiceId, OptionOf<'besluiten'>>>>
  /** Asked in a task of its own: here only what was chosen, to read and to change. */
  readonly isAskedElsewhere?: true
  readonly labels?: Readonly<Partial<Record<ChoiceId, string>>>
}

const arranging = 'Vilans en Movisie, Leefvormen in een ouder wordende samenleving, paragraaf 5.4'

const theRoom = {
  heading: 'De ruimte',
  about: 'Aedes (2025), deel I, II en IV. Jullie kozen dit bij De ruimte.',
  isAskedElsewhere: true,
} as const

const named: Readonly<Partial<Record<KnobNumber, readonly ChoicePart[]>>> = {
  1: [
    {
      heading: 'Leefvorm',
      about:
        'Vilans en Movisie, Leefvormen in een ouder wordende samenleving, paragraaf 3.3. Dat je er een kiest, is van ons.',
      choices: ['leefvorm'],
    },
  ],
  2: [
    {
      heading: 'Mag de ruimte zo verhuurd worden?',
      about:
        'EHA-notitie (zonder jaartal), hoofdstuk 1, over het Btiv. De 10 procent: Aedes (2025), bijlage 2. ' +
        'Regels veranderen: controleer bij de bron, en soms beslist de Autoriteit woningcorporaties mee.',
      choices: ['huurder', 'bezit'],
    },
    {
      ...theRoom,
      choices: [
        ...(['ruimtedoel', 'ruimtegroep', 'ruimtebuurt', 'ruimteuitkomst'] as const),
        ...(['woongroep', 'ruimtemaat', 'ruimteaanbod', 'ruimtetype'] as const),
      ],
    },
  ],
  3: [{ ...theRoom, choices: ['inkomsten'] }],
  4: [
    {
      heading: 'Dragers en vragers',
      about:
        'Dragers geven steun, vragers hebben steun nodig. Dat kan wisselen, ook als niemand verhuist. ' +
        'En een vrager kan ook drager zijn. Een vast deel met een indicatie past daar niet bij. EHA-notitie, hoofdstuk 4.',
      choices: ['mix', 'mix-opnieuw'],
    },
  ],
  6: [
    { heading: 'In dienst', about: 'Deze vraag staat niet op het blad. Die is van ons.', choices: ['werkgever'] },
    {
      heading: 'De uren verdeeld over de taken',
      about: 'De vier taken staan in het model. Dat je er uren over verdeelt, is van ons.',
      choices: ['uren-activiteiten', 'uren-vrijwilligers', 'uren-opbouwwerker', 'uren-communitybuilder'],
      labels: {
        'uren-activiteiten': 'Activiteiten regelen',
        'uren-vrijwilligers': 'Vrijwilligers begeleiden',
        'uren-opbouwwerker': 'Bewoners helpen opzetten',
        'uren-communitybuilder': 'Zorgen voor de groep',
      },
    },
    {
      heading: 'De uren verdeeld over netwerken',
      about: `Zes rollen van wie netwerken maakt, voor mensen van alle leeftijden. ${arranging}. Het verdelen is van ons.`,
      choices: [
        ...(['rol-koppelen', 'rol-meenemen', 'rol-opzetten', 'rol-steunen'] as const),
        ...(['rol-openstellen', 'rol-verbinden'] as const),
      ],
      labels: {
        'rol-koppelen': 'Mensen aan elkaar koppelen',
        'rol-meenemen': 'Iemand meenemen naar een groep',
        'rol-opzetten': 'Een nieuwe groep opzetten',
        'rol-steunen': 'Een groep steunen, zonder het over te nemen',
        'rol-openstellen': 'Een groep leren openstaan voor anderen',
        'rol-verbinden': 'Groepen met elkaar verbinden',
      },
    },
  ],
  8: [
    {
      heading: 'Beleid: de organisaties',
      about:
        'Wie het overneemt, staat niet op het blad. Die vraag is van ons, naar ' +
        'Vilans en Movisie, Leefvormen in een ouder wordende samenleving, paragraaf 3.5.',
      choices: ['trekker', 'opvolger', 'duur', 'breedte'],
    },
    { heading: 'Uitvoering: de medewerkers', choices: ['uitvoering', 'doelen'] },
  ],
  9: [
    {
      heading: 'De buurt naar binnen',
      about: 'De verdeling over binnen en buiten is van ons.',
      choices: ['welkom', 'binnen'],
    },
    { heading: 'Het complex naar buiten', choices: ['buiten'] },
    { heading: 'Het eigene van bewoners', choices: ['eigenplek'] },
  ],
  10: [
    {
      heading: 'Wanneer en door wie',
      about: 'De dag en wie besluit vullen jullie zelf in. Die twee zijn van ons.',
      choices: [
        ...(['wanneer-welzijn', 'wie-welzijn', 'wanneer-inkoop', 'wie-inkoop'] as const),
        ...(['wanneer-prestatie', 'wie-prestatie', 'wanneer-subsidie', 'wie-subsidie'] as const),
      ],
      after: {
        'wanneer-welzijn': 'welzijn',
        'wie-welzijn': 'welzijn',
        'wanneer-inkoop': 'inkoop',
        'wie-inkoop': 'inkoop',
        'wanneer-prestatie': 'prestatie',
        'wie-prestatie': 'prestatie',
        'wanneer-subsidie': 'subsidie',
        'wie-subsidie': 'subsidie',
      },
    },
    {
      heading: 'Woonzorgvisie',
      about: 'Elke gemeente moet er een hebben. EHA-notitie, hoofdstuk 1. Dat hij bij deze knop hoort, is van ons.',
      choices: ['woonzorgvisie'],
    },
    {
      heading: 'Voor wie netwerken maakt',
      about: `Vijf voorwaarden. ${arranging}.`,
      choices: ['voorwaarden'],
    },
  ],
}

/** What is asked now: nobody says when something is decided that nobody decides. */
export function askedIn(plan: Plan, { choices, after = {}, isAskedElsewhere }: ChoicePart): readonly ChoiceId[] {
  return choices.filter((choice) => {
    if (isAskedElsewhere) return optionsChosen(plan, choice).length > 0
    const option = after[choice]
    return !option || isChosen(plan, 'besluiten', option) || optionsChosen(plan, choice).length > 0
  })
}

/** Per decision what is asked about it. */
export function decidedAfter({ choices, after = {} }: ChoicePart) {
  const options = [...new Set(Object.values(after))]
  return options.map((option) => ({ option, choices: choices.filter((choice) => after[choice] === option) }))
}

/** In the order of the sheet; every choice of the knob is in one of them. */
export function choicePartsOf(knob: KnobNumber): readonly ChoicePart[] {
  const parts = named[knob] ?? []
  const inParts = new Set(parts.flatMap(({ choices }) => choices))
  const rest = choicesOf(knob).filter((choice) => !inParts.has(choice))
  return [...(rest.length > 0 ? [{ heading: null, choices: rest }] : []), ...parts]
}
