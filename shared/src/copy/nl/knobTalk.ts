// What a table talks about at each of the ten knobs: what turning it further means, what it takes, and questions. Apart
// from their names, because the board is there before anybody opens a sheet.
// Facts follow chapter 5 and the worksheets of the Corpovenista model; every sentence is our own.

import type { KnobNumber } from '../../model/knobs.ts'
import type { TalkPart } from '../../nouns/talk.ts'

export interface KnobTalkCopy {
  /** What turning the knob further open means in practice. */
  readonly turning: string
  readonly investmentHint: string
  readonly questions: readonly string[]
}

/** The three questions of every worksheet (C-09), in our own words. */
export const talkCopy: Readonly<Record<TalkPart, string>> = {
  how: 'Draaien we aan deze knop, en hoe precies?',
  worth: 'Welke waarde zoeken we, langs welke route, en voor wie?',
  means: 'Wat is ervoor nodig, en wie kan dat brengen?',
}

export const knobTalkCopy: Readonly<Record<KnobNumber, KnobTalkCopy>> = {
  1: {
    turning: 'Verder open betekent: jullie passen het gebouw meer aan, zodat mensen elkaar vanzelf tegenkomen.',
    investmentHint:
      'Aan een gebouw iets veranderen is duur. Niet alles kan in huur of servicekosten. Dan blijft er een onrendabel deel over.',
    questions: [
      'Waar helpt het gebouw jullie plan, en waar werkt het tegen?',
      'Op welk deel van het gebouw zijn bewoners trots?',
      'Hoeveel mag je in het gebouw van zorg merken?',
      'Waar kunnen medewerkers rustig samen werken of iemand spreken?',
    ],
  },
  2: {
    turning: 'Verder open betekent: de ontmoetingsruimte is vaker open en geschikt voor meer soorten gebruik.',
    investmentHint: 'De inrichting betalen jullie één keer. Koffie, schoonmaak en energie komen elk jaar terug.',
    questions: [
      'Wanneer kunnen bewoners zomaar binnenlopen?',
      'Bij wie ligt de sleutel, en wie let op het gebruik?',
      'Wat moet er kunnen: koken, bewegen, cultuur of een gesprek onder vier ogen?',
      'Wie kiest de inrichting, en voor welke bewoners?',
    ],
  },
  3: {
    turning: 'Verder open betekent: jullie regelen het geld zo dat meer mensen makkelijk binnenkomen.',
    // Sheet 3: the costs of the property alone; furniture, coffee and energy are knob 2's.
    investmentHint:
      'Tel de kosten van het vastgoed op waar geen inkomsten voor zijn. Koffie en energie horen bij knop 2.',
    questions: [
      'Wat kost de ontmoetingsruimte per jaar, en wat komt er binnen?',
      'Betalen bewoners via huur of servicekosten, en kan de buurt dan nog meedoen?',
      'Wie betaalt voor gebruik, en blijft daardoor iemand weg?',
      'Betaalt de corporatie alles, en is dat eerlijk voor haar andere huurders?',
    ],
  },
  4: {
    turning: 'Verder open betekent: jullie kiezen bewuster wie er komt wonen en maken meer afspraken.',
    investmentHint: 'Dit kost weinig geld. Soms is een uitzondering nodig op de gewone toewijzing.',
    questions: [
      'Welke nieuwe bewoners passen bij het plan en kunnen iets voor anderen doen?',
      'Welke leeftijdsgrens kiezen jullie, en telt een band met de buurt mee?',
      'Wie voert een gesprek met nieuwe bewoners, en wanneer?',
      'Welke afspraken over zorg en meedoen komen in het contract?',
    ],
  },
  5: {
    turning: 'Verder open betekent: er is meer te doen, en het past beter bij jullie doel.',
    investmentHint:
      'Willen jullie sterk sturen, dan is misschien geld nodig voor een betaalde coördinator. ' +
      'Organiseren bewoners zelf, dan is ook wat handgeld nodig, en soms zeker begeleiding. ' +
      'Ook een goede ruimte is nodig.',
    questions: [
      'Horen activiteiten bij de kern van jullie plan, of zijn ze extra?',
      'Gaat het om de inhoud, zoals bewegen, of vooral om elkaar ontmoeten?',
      'Wie kiest de activiteiten, en wie organiseert ze?',
      'Wat kost meedoen, en mag de buurt erbij zijn?',
    ],
  },
  6: {
    turning: 'Verder open betekent: de groep krijgt meer begeleiding, met een duidelijke opdracht.',
    investmentHint:
      'Een medewerker voor welzijn kost geld. Het model noemt € 50.000 voor een community builder van ½ fte.',
    questions: [
      'Wat is de hoofdtaak: activiteiten, vrijwilligers, eigen initiatief of de groep zelf?',
      'Wat doen bewoners zelf, en welke steun krijgen zij daarbij?',
      'Wie helpt als er ruzie is of als iemand er niet bij hoort?',
      'Hoort de band met de buurt bij de opdracht?',
    ],
  },
  7: {
    turning: 'Verder open betekent: één zorgorganisatie werkt meer met een vast team. Bewoners houden hun vrije keuze.',
    investmentHint: 'Dit kost weinig geld. Het vraagt vooral beleid dat meewerkt.',
    questions: [
      'Hoeveel zorgorganisaties komen nu in het gebouw?',
      'Kan één zorgorganisatie een vast team vormen, met vrije keuze voor bewoners?',
      'Hoe werken zorg en welzijn samen rond de groep bewoners?',
      'Wat doen jullie als bewoners zwaardere zorg nodig hebben?',
    ],
  },
  8: {
    turning: 'Verder open betekent: jullie spreken meer samen af, en medewerkers vormen vaker één team.',
    investmentHint: 'Samenwerken kost tijd. Soms is ook begeleiding van buiten nodig.',
    questions: [
      'Welke partijen doen mee, en wie is de trekker?',
      'Werken jullie alleen voor dit project samen, of ook breder en blijvend?',
      'Werken medewerkers ieder voor zich, of vormen zij één team?',
      'Waarop beoordeelt een leidinggevende het werk, en past dat bij samenwerken?',
    ],
  },
  9: {
    turning: 'Verder open betekent: de buurt komt vaker binnen, en bewoners gaan vaker naar buiten.',
    investmentHint: 'Dit kost vooral tijd. Misschien moeten jullie ook de toegang tot het gebouw aanpassen.',
    questions: [
      'Wanneer is de buurt welkom: bij koffie, eten of activiteiten?',
      'Wie uit de buurt kan meedoen, zoals vrijwilligers, school of huisarts?',
      'Hoe blijft het gebouw voor bewoners hun eigen plek?',
      'Nodigt de entree uit, en blijven de woningen toch veilig?',
    ],
  },
  10: {
    turning: 'Verder open betekent: de gemeente helpt meer met opdrachten, inkoop, afspraken of subsidies.',
    investmentHint: 'Beleid en inkoop aanpassen kost weinig geld. Misschien is ook een subsidieregeling nodig.',
    questions: [
      'Krijgt sociaal werk de opdracht om de groep in dit gebouw te helpen?',
      'Helpt de inkoop van Wmo-zorg om met een vast team te werken?',
      'Wat staat hierover in de prestatieafspraken met de corporatie?',
      'Welke subsidie helpt, en tot wanneer is die er?',
    ],
  },
}
