// The choices on the worksheets as questions, and their options as short answers. Facts follow the ten sheets of the
// Corpovenista model (seed inventory D6); those of another source, and those that are ours, say so in choiceParts.ts.
// Every sentence is our own. What an option brings along: consequences.ts.

import { assertNever } from '../../base/assertNever.ts'
import { type ChoiceId, type ChoiceKind, choiceFacts, isOption, type OptionOf } from '../../model/choices.ts'
import { findParty, type Plan } from '../../plan/plan.ts'
import { formatDay } from './format.ts'

interface ChoiceCopy<Id extends ChoiceId> {
  readonly question: string
  readonly options: Readonly<Record<OptionOf<Id>, string>>
}

/** Who in a municipality decides; these three are ours. */
const decidedBy = { college: 'Het college', raad: 'De gemeenteraad', ambtenaar: 'Een ambtenaar die dat mag' } as const

export const choiceCopy: { readonly [Id in ChoiceId]: ChoiceCopy<Id> } = {
  ingang: {
    question: 'Wie kan het gebouw in?',
    options: { besloten: 'Alleen wie er woont of werkt', open: 'Iedereen kan binnenlopen' },
  },
  gangen: {
    question: 'Van wie zijn de gangen en de hal?',
    options: { leeg: 'Ze blijven leeg', eigen: 'Bewoners richten ze zelf in' },
  },
  uitstraling: {
    question: 'Wat straalt het gebouw uit?',
    options: { wonen: 'Gewoon wonen', zorg: 'Zorg is goed zichtbaar' },
  },
  leefvorm: {
    question: 'Wat voor complex is dit?',
    options: {
      mantelzorgwoning: 'Mantelzorgwoning of kangoeroewoning',
      groepswoning: 'Groepswoning, kleinschalig wonen',
      woongroep: 'Woongroep',
      woongemeenschap: 'Woongemeenschap of wooncoöperatie',
      hofje: 'Modern hofje',
      wooncomplex: 'Wooncomplex',
    },
  },
  gebruik: {
    question: 'Hoe gebruiken bewoners en het team de ruimte?',
    options: { vrij: 'Ze lopen zo naar binnen', afspraak: 'Ze spreken het eerst af' },
  },
  ruimte: {
    question: 'Wat moet er in de ruimte kunnen? Er kan meer gelden.',
    options: {
      keuken: 'Koffie zetten en koken',
      bewegen: 'Samen bewegen',
      besloten: 'Rustig praten met de deur dicht',
      cultuur: 'Muziek, film en andere cultuur',
    },
  },
  sleutel: {
    question: 'Wie heeft de sleutel?',
    options: { niemand: 'Niemand, de ruimte is altijd open' },
  },
  toezicht: {
    question: 'Let een beroepskracht op het gebruik?',
    options: { ja: 'Ja', nee: 'Nee' },
  },
  huurder: {
    question: 'Wie huurt de ruimte? Er kan meer gelden.',
    options: {
      algemeen: 'Vereniging of stichting voor iedereen, volgens de statuten',
      overheid: 'De gemeente of een andere overheid',
      persoon: 'Wie er werkt voor de buurt, zonder verkoop',
      bedrijf: 'Een bedrijf, zoals een kapper',
    },
  },
  bezit: {
    question: 'Heeft de corporatie in dit gebied al bezit?',
    options: { ja: 'Ja', nee: 'Nee', onbekend: 'Dat weten we nog niet' },
  },
  ruimtedoel: {
    question: 'Waar is de ruimte voor? Er kan meer gelden.',
    options: {
      gezellig: 'Gezellig samen zijn',
      educatief: 'Samen leren',
      ontwikkeling: 'Jezelf ontwikkelen',
      'zorg-welzijn': 'Zorg en welzijn dichtbij',
    },
  },
  ruimtegroep: {
    question: 'Voor wie is de ruimte? Er kan meer gelden.',
    options: {
      jongeren: 'Jongeren',
      ouderen: 'Ouderen',
      gezinnen: 'Gezinnen',
      'nieuwe-bewoners': 'Nieuwe bewoners',
      zorgvraag: 'Bewoners die zorg of steun nodig hebben',
    },
  },
  ruimtebuurt: { question: 'Is de buurt ook welkom in de ruimte?', options: { ja: 'Ja', nee: 'Nee' } },
  ruimteuitkomst: {
    question: 'Hoe gaan jullie verder met de ruimte?',
    options: {
      uitwerken: 'De ruimte uitwerken',
      ondersteunen: 'Steunen wat er al is',
      aanpassen: 'Doel of groep aanpassen',
      stoppen: 'Stoppen met de ruimte',
    },
  },
  woongroep: { question: 'Wonen bewoners als groep met een eigen doel?', options: { ja: 'Ja', nee: 'Nee' } },
  ruimtemaat: {
    question: 'Hoe groot is de ruimte?',
    options: { klein: 'Klein', 'vrij-groot': 'Vrij groot', groot: 'Groot', 'heel-groot': 'Heel groot' },
  },
  ruimteaanbod: {
    question: 'Wat is er te doen? Er kan meer gelden.',
    options: {
      'koffie-en-kaarten': 'Koffie en een potje kaarten',
      'bewoners-bepalen': 'Wat bewoners zelf bepalen',
      'veel-activiteiten': 'Veel verschillende activiteiten',
      spreekuur: 'Een spreekuur van zorg of welzijn',
      'eten-en-bar': 'Eten en een bar',
      'verhuur-aan-clubs': 'Zalen voor clubs',
      'kleine-bedrijven': 'Kleine bedrijven, zoals een kapper',
    },
  },
  ruimtetype: {
    question: 'Welk type ruimte wordt het?',
    options: {
      koffiehoek: 'Koffiehoek',
      woonvorm: 'Bij een woongroep',
      multifunctioneel: 'Multifunctionele plek',
      buurthuis: 'Buurthuis',
      senioren: 'Geclusterd wonen 55+',
    },
  },
  geldbron: {
    question: 'Wie betaalt de ontmoetingsruimte? Er kan meer gelden.',
    options: {
      servicekosten: 'Bewoners, via huur of servicekosten',
      gebruik: 'Wie de ruimte gebruikt, per keer',
      verhuur: 'Een andere partij die huurt',
      algemeen: 'De verhuurder, uit algemeen geld',
    },
  },
  inkomsten: {
    question: 'Waar komt geld voor de ruimte vandaan? Er kan meer gelden.',
    options: {
      'huur-clubs': 'Huur van clubs en bewoners',
      'huur-partijen': 'Huur van een vaste partij',
      activiteitensubsidie: 'Subsidie voor een activiteit',
      soo: 'Bouwsubsidie SOO',
      activiteiten: 'Opbrengst van activiteiten',
      koffie: 'Koffie en thee',
      fondsen: 'Fondsen',
      opbouwwerk: 'Opbouwwerk huurt de ruimte',
      'huur-bewoners': 'Huur en servicekosten van bewoners',
      'dagbesteding-wlz': 'Dagbesteding Wlz',
      'dagbesteding-wmo': 'Dagbesteding Wmo',
    },
  },
  toewijzing: {
    question: 'Hoe komen nieuwe bewoners binnen?',
    options: {
      regionaal: 'Via de gewone verdeling in de regio',
      buurt: 'Mensen uit de buurt gaan voor',
      gesprek: 'Met een gesprek over meedoen',
    },
  },
  instroom: {
    question: 'Wie komen er wonen?',
    options: { gemengd: 'Een mix van sterk en kwetsbaar', ouder: 'Steeds oudere mensen' },
  },
  mix: {
    question: 'Hoe is de mix van dragers en vragers?',
    options: {
      evenwicht: 'In evenwicht',
      vragers: 'Er zijn vooral vragers',
      onbekend: 'Dat weten we nog niet',
    },
  },
  'mix-opnieuw': { question: 'Op welke dag kijken jullie opnieuw naar de mix?', options: {} },
  kern: {
    question: 'Hoe belangrijk zijn activiteiten in het plan?',
    options: { kern: 'Ze zijn de kern', extra: 'Ze zijn mooi meegenomen' },
  },
  effect: {
    question: 'Waar gaat het om bij activiteiten?',
    options: { inhoud: 'Wat je er doet of leert', ontmoeting: 'Elkaar zien en bezig zijn' },
  },
  deelnemers: {
    question: 'Voor wie zijn de activiteiten?',
    options: { bewoners: 'Voor bewoners', buurt: 'Ook voor de buurt' },
  },
  prijs: {
    question: 'Wat kost meedoen?',
    options: {
      gratis: 'Niets',
      klein: 'Een klein bedrag',
      kostprijs: 'Wat het echt kost',
      indicatie: 'Alleen voor wie een indicatie heeft',
    },
  },
  programma: {
    question: 'Wie bepaalt het programma?',
    options: { bewoners: 'Bewoners', samen: 'Bewoners en partijen samen', partijen: 'De partijen' },
  },
  organisator: {
    question: 'Wie organiseert de activiteiten? Er kan meer gelden.',
    options: {
      bewoners: 'Bewoners, met een commissie',
      vrijwilligers: 'Vrijwilligers uit het gebouw of daarbuiten',
      beroepskracht: 'Een beroepskracht',
    },
  },
  beroepskracht: {
    question: 'Wat doet een beroepskracht bij de activiteiten?',
    options: { aanbod: 'Alles zelf regelen', steun: 'Bewoners en vrijwilligers steunen' },
  },
  profiel: {
    question: 'Wat doet de beroepskracht? Er kan meer gelden.',
    options: {
      activiteiten: 'Activiteiten regelen',
      // Sheet 6 of the model: its opbouwwerker helps residents set things up, its community builder looks after the
      // group.
      vrijwilligers: 'Vrijwilligers van buiten zoeken en begeleiden',
      opbouwwerker: 'Bewoners helpen zelf iets op te zetten',
      communitybuilder: 'De groep helpen groeien en prettig houden',
    },
  },
  'uren-activiteiten': { question: 'Hoeveel van de uren: activiteiten regelen?', options: {} },
  'uren-vrijwilligers': { question: 'Hoeveel van de uren: vrijwilligers begeleiden?', options: {} },
  'uren-opbouwwerker': { question: 'Hoeveel van de uren: bewoners helpen opzetten?', options: {} },
  'uren-communitybuilder': { question: 'Hoeveel van de uren: zorgen voor de groep?', options: {} },
  'rol-koppelen': { question: 'Hoeveel van de uren: mensen aan elkaar koppelen?', options: {} },
  'rol-meenemen': { question: 'Hoeveel van de uren: iemand meenemen naar een groep?', options: {} },
  'rol-opzetten': { question: 'Hoeveel van de uren: een nieuwe groep opzetten?', options: {} },
  'rol-steunen': { question: 'Hoeveel van de uren: een groep steunen die er al is?', options: {} },
  'rol-openstellen': { question: 'Hoeveel van de uren: een groep leren openstaan voor anderen?', options: {} },
  'rol-verbinden': { question: 'Hoeveel van de uren: groepen met elkaar verbinden?', options: {} },
  werkgever: {
    question: 'Bij wie werkt de beroepskracht?',
    options: { welzijn: 'Bij sociaal werk', corporatie: 'Bij de corporatie', zorg: 'Bij de zorgorganisatie' },
  },
  uren: {
    question: 'Wie vult de uren?',
    options: { alleen: 'Eén persoon', meer: 'Meer mensen samen' },
  },
  buurtopdracht: {
    question: 'Werkt de beroepskracht ook voor de buurt?',
    options: { ja: 'Ja', nee: 'Nee, alleen voor het gebouw' },
  },
  aanbieder: {
    question: 'Wie geeft de zorg?',
    options: { vrij: 'Iedere bewoner kiest zelf', voorkeur: 'Eén organisatie heeft de voorkeur' },
  },
  trekker: {
    question: 'Wie trekt de samenwerking?',
    options: { onafhankelijk: 'Een onafhankelijke projectleider' },
  },
  opvolger: {
    question: 'Wie neemt het over als de trekker wegvalt?',
    options: { onafhankelijk: 'Een onafhankelijke projectleider' },
  },
  duur: {
    question: 'Hoe lang werken de organisaties samen?',
    options: { tijdelijk: 'Voor een tijd', blijvend: 'Blijvend' },
  },
  breedte: {
    question: 'Waarvoor werken de organisaties samen?',
    options: { project: 'Alleen voor dit project', breder: 'Ook voor andere projecten' },
  },
  uitvoering: {
    question: 'Hoe werken de medewerkers samen?',
    options: { eigen: 'Ieder vanuit de eigen organisatie', team: 'In één team op deze plek' },
  },
  doelen: {
    question: 'Waar kijken organisaties naar bij hun mensen?',
    options: { eigen: 'Naar de eigen doelen', samen: 'Naar doelen die we samen kiezen' },
  },
  welkom: {
    question: 'Mogen mensen uit de buurt hier binnenkomen?',
    options: { bewoners: 'Nee, het is voor bewoners', soms: 'Soms, op vaste momenten', altijd: 'Ja, altijd' },
  },
  eigenplek: {
    question: 'Houden bewoners een plek die van hen is?',
    options: { geregeld: 'Ja, dat is geregeld', open: 'Daar praten we nog over' },
  },
  binnen: {
    question: 'Waarvoor komt de buurt binnen? Er kan meer gelden.',
    options: {
      koffie: 'Een kop koffie',
      maaltijd: 'Samen eten',
      meedoen: 'Meedoen met activiteiten',
      buurt: 'Eigen activiteiten van de buurt',
      school: 'Vaste activiteiten van de basisschool met bewoners',
      zorgplek: 'Huisarts, apotheek of andere zorg',
      spreekuur: 'Spreekuur van de corporatie',
      stembus: 'Stemmen bij verkiezingen',
    },
  },
  buiten: {
    question: 'Hoe zoekt het complex de buurt op? Er kan meer gelden.',
    options: {
      vrijwilligers: 'Vrijwilligers zoeken in de buurt',
      opbouwwerker: 'Opbouwwerk voor buurt en complex samen',
      netwerk: 'Meedoen in het zorgnetwerk van de buurt',
      trekker: 'De buurtgerichte zorg zelf trekken',
    },
  },
  besluiten: {
    question: 'Wat besluit de gemeente? Er kan meer gelden.',
    options: {
      welzijn: 'Een opdracht voor welzijn in het gebouw',
      inkoop: 'Wmo-inkoop die een vast team helpt',
      prestatie: 'Een afspraak met de corporatie',
      subsidie: 'Subsidie voor wat hier gebeurt',
    },
  },
  'wanneer-welzijn': { question: 'Wanneer besluit de gemeente over een opdracht voor welzijn?', options: {} },
  'wie-welzijn': { question: 'Wie besluit over een opdracht voor welzijn?', options: decidedBy },
  'wanneer-inkoop': { question: 'Wanneer besluit de gemeente over de inkoop van Wmo-zorg?', options: {} },
  'wie-inkoop': { question: 'Wie besluit over de inkoop van Wmo-zorg?', options: decidedBy },
  'wanneer-prestatie': { question: 'Wanneer besluit de gemeente over een afspraak met de corporatie?', options: {} },
  'wie-prestatie': { question: 'Wie besluit over een afspraak met de corporatie?', options: decidedBy },
  'wanneer-subsidie': { question: 'Wanneer besluit de gemeente over een subsidie?', options: {} },
  'wie-subsidie': { question: 'Wie besluit over een subsidie?', options: decidedBy },
  eisen: {
    question: 'Vraagt de gemeente een vast programma?',
    options: { geen: 'Nee', programma: 'Ja' },
  },
  woonzorgvisie: {
    question: 'Sluit dit plan aan op de woonzorgvisie?',
    options: { staat: 'Ja, het staat erin', moet: 'Nee, het moet er nog in', onbekend: 'Dat weten we nog niet' },
  },
  voorwaarden: {
    question: 'Wat is er nodig voor wie groepen verbindt? Er kan meer gelden.',
    options: {
      vak: 'Het is een vak, geen zorgdienst',
      inkoop: 'Inkoop met een eigen, duidelijk potje',
      regeling: 'Een landelijke regeling, of geld uit de Wlz',
      aanbieders: 'Zorggeld dat naar opbouwwerk gaat',
      leren: 'Leren in het vak, met feedback',
    },
  },
}

/** An option in words; for a party its name. Something removed in the meantime gets a general name. */
export function optionWords(plan: Plan, choice: ChoiceId, option: string): string {
  const words: Readonly<Record<string, string>> = choiceCopy[choice].options
  const { kind } = choiceFacts[choice]
  if (isOption(choice, option)) return words[option] ?? typedWords(kind, option)
  switch (kind) {
    case 'party':
      return findParty(plan, option)?.name ?? 'Een partij die weg is'
    case 'one':
    case 'many':
    case 'date':
    case 'share':
      return option
    default:
      return assertNever(kind)
  }
}

function typedWords(kind: ChoiceKind, option: string): string {
  if (kind === 'date') return formatDay(option)
  return kind === 'share' ? shareWords(option) : option
}

export function shareWords(percentage: string | number): string {
  return `${percentage} procent`
}
