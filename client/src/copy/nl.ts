// The sentences of the interface, in Dutch. Names of knobs, routes, values and sources stand in shared/copy.
// Plain language, je and jullie, one term per concept; no sentence is put together from halves elsewhere.

import { formatEuro, formatPeriod } from '@draaitafel/shared/copy/nl/format.ts'
import type { YearCoverage } from '@draaitafel/shared/derive/coverage.ts'
import type { Count } from '@draaitafel/shared/derive/flow.ts'
import type { Investment } from '@draaitafel/shared/plan/investment.ts'
import type { Plan } from '@draaitafel/shared/plan/plan.ts'
import type { RefusalReason } from '@draaitafel/shared/protocol/messages.ts'
import type { HttpFailure } from '../http/api.ts'

const list = new Intl.ListFormat('nl-NL', { type: 'conjunction' })
const both = (words: readonly string[]) => list.format(words)

export const text = {
  loading: 'Even geduld…',
  close: 'Sluiten',
  cancel: 'Annuleren',
  add: 'Toevoegen',
  keep: 'Bewaren',
  remove: 'Haal weg',
  privacyHint: 'Schrijf hier geen namen of zorggegevens van bewoners.',

  start: {
    title: ['Samen aan', 'de knoppen'],
    lead: 'Corporatie, gemeente, zorg, welzijn en bewoners aan één tafel. Draai aan tien knoppen, zie welke waarde ontstaat, en verdeel de investeringen tot het plan klopt.',
    codeLabel: 'Doe mee met een code',
    join: 'Doe mee',
    create: 'Start een workshop',
    demo: 'Bekijk het voorbeeld',
    demoTitle: 'Thuisplusflat Rotterdam',
    noAccount: 'Meedoen kan zonder account',
    devices: 'Op telefoon, laptop en groot scherm',
    codeIncomplete: 'Een code heeft zes cijfers. Kijk op het grote scherm of vraag je begeleider.',
  },
  about: {
    'over-het-model': 'Over het model',
    'voor-begeleiders': 'Voor begeleiders',
    toegankelijkheid: 'Toegankelijkheid',
  },
  newWorkshop: {
    title: 'Start een workshop',
    lead: 'Je wordt de begeleider. De anderen komen binnen met een code of een link.',
    name: 'Hoe heet jullie project?',
    nameExample: 'Bijvoorbeeld: De Linde, Voorschoten',
    begin: 'Waarmee begin je?',
    submit: 'Zet de tafel klaar',
    back: 'Terug naar het begin',
    nameMissing: 'Geef jullie project eerst een naam.',
    templates: {
      leeg: { name: 'Lege tafel', hint: 'Alle knoppen dicht. Zes partijen staan klaar.' },
      'casus-a': { name: 'Voorbeeld A', hint: 'Een ontmoetingsruimte van een corporatie, open voor de buurt.' },
      'casus-b': { name: 'Voorbeeld B', hint: 'Een flatcoach die wonen, welzijn en zorg verbindt.' },
      'casus-c': { name: 'Voorbeeld C', hint: 'Een Thuisplusflat met een vast zorgteam.' },
    },
    examples: 'In de voorbeelden zijn de bedragen verzonnen.',
  },
  join: {
    title: 'Kom aan tafel',
    seat: 'Namens wie zit je hier?',
    name: 'Je voornaam',
    optional: 'mag, hoeft niet',
    submit: 'Ga aan tafel',
    privacy: 'Geen account. Je naam staat alleen op dit apparaat en bij wie nu aan tafel zit.',
    seatMissing: 'Kies eerst namens wie je hier zit.',
    noParties: 'Er staan nog geen partijen in dit plan. Vraag je begeleider om ze toe te voegen.',
    entering: 'We zoeken je tafel…',
  },
  messages: {
    unknownPage: { title: 'Deze pagina bestaat niet', detail: 'Kijk of het adres klopt, of begin opnieuw.' },
    unknownLink: {
      title: 'Deze link werkt niet',
      detail: 'Hij is niet compleet of niet meer geldig. Vraag je begeleider om een nieuwe.',
    },
    noLongerIn: {
      title: 'Je bent niet meer binnen',
      detail: 'De links zijn vernieuwd of je toegang is verlopen. Vraag de begeleider om de nieuwe link of code.',
    },
    gone: {
      title: 'Deze workshop is er niet meer',
      detail: 'De begeleider heeft hem verwijderd, of de bewaartijd is voorbij.',
    },
    offline: {
      title: 'Geen verbinding',
      detail: 'We konden de tafel niet bereiken. Kijk of je internet hebt en probeer het opnieuw.',
    },
    newer: {
      title: 'Deze tafel is gemaakt met een nieuwere versie',
      detail: 'Laad de pagina opnieuw. Helpt dat niet, vraag dan je beheerder om een update.',
    },
    outOfStep: {
      title: 'Dit apparaat loopt niet meer gelijk',
      detail: 'Je laatste wijziging is niet opgenomen. Haal de tafel opnieuw op. Wat de anderen zagen, blijft staan.',
    },
    refetch: 'Haal de tafel opnieuw op',
    keepOwn: 'Bewaar eerst mijn versie',
    busy: { title: 'Even geduld', detail: 'Het is druk bij deze tafel. Probeer het zo nog een keer.' },
    again: 'Probeer opnieuw',
    home: 'Naar het begin',
  },
  full: {
    table: 'De tafel is vol. Laat deze pagina open. Zodra er plek is, kom je binnen.',
    server: 'Het is nu te druk op de server. Laat deze pagina open. We proberen het steeds opnieuw.',
    network: 'Op dit netwerk doen al te veel schermen mee. Sluit er een, of wacht: we proberen het steeds opnieuw.',
  },
  refused: {
    readOnly: 'Je kijkt alleen mee. Daarom is je wijziging niet opgenomen.',
    tooLarge: 'Je wijziging was te groot en is niet opgenomen. Wat de anderen zagen, blijft staan.',
    undecodable: 'De server kon je wijziging niet lezen. Wat de anderen zagen, blijft staan.',
    documentFull: 'Dit plan is vol. Haal eerst iets weg.',
    paused: 'De tafel staat op pauze. Je wijziging is nog niet opgenomen.',
    incomplete: 'Er ontbrak iets aan je wijziging. Wat de anderen zagen, blijft staan.',
    notYours: 'Je wijziging stond op naam van een ander en is niet opgenomen. Wat de anderen zagen, blijft staan.',
  } satisfies Record<RefusalReason, string>,

  board: {
    knobs: 'Stuurknoppen',
    routes: 'Routes',
    values: 'Waarden',
    investments: 'Investeringen',
    exampleAmounts: 'Voorbeeldbedragen',
    codeWord: 'code',
    invite: 'Uitnodigen',
    more: 'Meer',
    foldDock: 'Maak de knoppen groot',
    title: 'De tafel',
  },
  workshop: {
    title: 'Over deze workshop',
    vision: 'Toekomstbeeld: waar werken jullie naartoe?',
    name: 'Naam van het project',
    place: 'Plaats of complex',
    firstYear: 'Eerste jaar',
    lastYear: 'Laatste jaar',
    real: 'De bedragen zijn echt',
    realHint: 'Staat dit uit, dan heten ze overal voorbeeldbedragen.',
  },
  more: {
    workshop: { label: 'Over deze workshop', hint: 'Naam, jaren en toekomstbeeld' },
    share: { label: 'Uitnodigen', hint: 'Code, QR en links' },
    parties: { label: 'Partijen', hint: 'Wie hoort bij dit plan, en wie zit er?' },
    needs: { label: 'Kosten', hint: 'Wat moet er betaald worden?' },
    questions: { label: 'Vragen', hint: 'Waar moet de tafel nog over praten?' },
    aims: { label: 'Waarden', hint: 'Voor wie tellen ze, en wanneer komen ze?' },
    balances: { label: 'Heen-en-weer', hint: 'Vier keer naast elkaar leggen' },
    baseline: { label: 'Leg de stand van nu vast', hint: 'De streepjes bij de knoppen komen op de stand van nu.' },
    import: { label: 'Plan inlezen', hint: 'Uit een JSON-bestand' },
    seat: { label: 'Andere plek', hint: 'Kies een andere partij of naam' },
    leave: { label: 'Verlaat de tafel', hint: 'Terug naar het begin' },
    delete: { label: 'Verwijder de workshop', hint: 'Voor iedereen, voorgoed' },
    pause: { label: 'Pauzeer de tafel', hint: 'Alleen jij kunt dan nog iets veranderen.' },
    baselineDone: 'De stand van nu is vastgelegd.',
  },
  pause: {
    forAll: 'Pauze. De begeleider heeft de tafel stilgezet. Je kunt alles bekijken.',
    forFacilitator: 'De tafel staat op pauze. Alleen jij kunt nog iets veranderen.',
    goOn: 'Ga verder',
  },
  knob: {
    dialName: (number: number, name: string) => `Knop ${number}, ${name}`,
    baseline: (word: string) => `nu ${word}`,
    asBaseline: 'zoals nu',
    undiscussed: 'nog niet besproken',
    turnedBy: (name: string) => `${name} draait…`,
    shut: 'Eén stand dichter',
    open: 'Eén stand verder open',
    openSheet: (number: number, name: string) => `Knop ${number}, blad openen: ${name}`,
    sheetSubtitle: (number: number, group: string) => `Stuurknop ${number} · ${group}`,
    routes: (names: readonly string[]) => `Deze knop loopt via ${both(names)}.`,
    questions: 'Praat hierover',
    note: 'Wat spreken jullie af?',
    choices: 'Wat kiezen jullie?',
    talked: ({ answered, total }: { readonly answered: number; readonly total: number }) =>
      `Op alle bladen samen zijn ${answered} van de ${total} vragen beantwoord.`,
    money: 'Kosten en investeringen',
    needed: (label: string) => `Nodig: ${label}`,
    broughtIn: (source: string, label: string) => `Bron ${source}${label ? `: ${label}` : ''}`,
    noMoney: 'Nog geen kosten of investeringen bij deze knop.',
    neverTurned: 'Nog niet gedraaid in deze workshop.',
    lastTurned: (who: string, when: string) => `Gedraaid door ${who} op ${when}`,
  },
  flow: {
    knobsOpen: ({ open, total }: Count) => `${open} van ${total} knoppen open`,
    pathsOpen: ({ open, total }: Count) => `langs ${open} van ${total} paden`,
    viaKnob: (count: number, knob: number) => `${count} via knop ${knob}`,
    notViaKnob: (knob: number) => `niet via knop ${knob}`,
    viaRoute: (count: number) => `${count} via deze route`,
    forWhom: 'voor',
    knobSentence: (knob: number, name: string, routes: readonly string[], values: readonly string[]) =>
      routes.length === 0
        ? `Knop ${knob}, ${name}, is dicht. Er loopt nu geen pad door.`
        : `Knop ${knob}, ${name}, loopt via ${both(routes)} naar ${both(values)}.`,
    routeSentence: (name: string, values: readonly string[]) =>
      values.length === 0 ? `Naar ${name} is nu geen knop open.` : `${name} loopt naar ${both(values)}.`,
    valueSentence: (name: string, routes: readonly string[]) =>
      routes.length === 0 ? `Naar ${name} loopt nu geen pad.` : `Naar ${name} lopen paden via ${both(routes)}.`,
  },
  investment: {
    title: 'Investeringen',
    trayHint: 'sleep, of tik en kies',
    cardName: (source: string, name: string) => `Kaart ${source}, ${name}`,
    carriedBy: (name: string) => `${name} heeft deze kaart in de hand`,
    inHand: (source: string) => `${source} in de hand`,
    layBack: 'Leg terug',
    dialogTitle: 'Investering',
    by: (name: string) => `, bij ${name}`,
    ownAddition: (name: string) =>
      `Het model noemt ${name} niet bij deze bron. Past dit bij jullie? Het mag, als eigen toevoeging.`,
    label: 'Waarvoor',
    amount: 'Bedrag',
    amountExample: '€ 50.000',
    perLabel: 'Hoe vaak',
    per: { year: 'per jaar', once: 'eenmalig' },
    from: 'Van',
    until: 'Tot en met',
    noEnd: 'geen einde',
    knob: 'Stuurknop',
    noKnob: 'Nog niet gekozen',
    certainty: 'Hoe zeker is het?',
    moveTo: 'Verplaats naar',
    way: 'Op welke manier',
    details: 'Manier en opmerking',
    wayHint: 'Bijvoorbeeld: uren, geld of een ruimte',
    note: 'Opmerking',
    chipName: (one: Investment, label: string) =>
      `Bron ${one.source}, ${label}, ${formatEuro(one.amountCents)} ${one.per === 'year' ? 'per jaar' : 'eenmalig'}, ${spoken(one)}, ${one.certainty}`,
    where: 'Bij wie leg je deze kaart?',
    fits: 'Past volgens het model',
    extra: 'Kan ook, als eigen toevoeging',
    choose: 'Kies een kaart',
    lost: (count: number) =>
      count === 1
        ? 'Er ligt 1 investering bij een partij die is weggehaald. Maak dat weghalen ongedaan om hem terug te zien.'
        : `Er liggen ${count} investeringen bij een partij die is weggehaald. Maak dat weghalen ongedaan om ze terug te zien.`,
  },
  parties: {
    lanes: 'Partijen en wat ze inbrengen',
    title: 'Partijen',
    subtitle: 'Een partij zonder mensen aan tafel is een lege stoel.',
    none: 'Er zijn nog geen partijen.',
    add: 'Voeg partij toe',
    kind: 'Soort partij',
    name: 'Naam',
    emptyChair: 'Lege stoel: niemand aan tafel',
    emptyChairShort: 'lege stoel',
    makeEmpty: 'Maak lege stoel',
    seat: 'Zet aan tafel',
    removeName: (name: string) => `Haal weg: ${name}`,
    perYear: (amount: string) => `${amount} per jaar`,
    once: (amount: string) => `${amount} eenmalig`,
    nothingYet: 'nog niets',
    laneName: (name: string, total: string, count: number) =>
      `${name}, ${total}, ${count === 1 ? '1 investering' : `${count} investeringen`}`,
    dropName: (name: string, fits: boolean) => `Leg hier neer bij ${name}${fits ? '' : ', als eigen toevoeging'}`,
    dropHere: 'Leg hier neer',
    dropNow: 'Laat hier los',
    stripName: (investments: readonly Investment[]) =>
      investments.length === 0
        ? 'Nog geen investeringen'
        : investments.map((one) => `${one.label || one.source} ${formatPeriod(one.from, one.until)}`).join(', '),
  },
  coverage: {
    title: 'Dekking per jaar',
    year: 'Jaar',
    needed: 'nodig',
    promised: 'gedekt',
    talkedAbout: 'nog niet toegezegd',
    missing: 'niet gedekt',
    needs: (count: number) => (count === 0 ? 'Voeg kosten toe' : `Kosten (${count})`),
    yearSentence: (year: YearCoverage) =>
      `${formatEuro(year.neededCents)} nodig, ${formatEuro(year.promisedCents)} gedekt, ${formatEuro(year.talkedAboutCents)} nog niet toegezegd, ${formatEuro(year.gapCents)} niet gedekt`,
  },
  needs: {
    title: 'Kosten',
    subtitle: 'Wat moet er betaald worden om dit plan waar te maken?',
    none: 'Er staan nog geen kosten in het plan.',
    add: 'Voeg kosten toe',
    label: 'Waarvoor',
    noKnob: 'Nog niet bij een knop',
    forKnob: (knob: number, name: string) => `Knop ${knob}, ${name}`,
  },
  balances: {
    title: 'Heen-en-weer',
    subtitle: 'Vier dingen naast elkaar. Er komt geen cijfer uit, wel een gesprek.',
    betweenKnobs: 'Tussen de knoppen',
    moneyAndValue: 'Investering en waarde',
    partyAndParty: 'Partij en partij',
    nowAndLater: 'Nu en later',
    fits: (count: number) => `hoort bij elkaar (${count})`,
    rubs: 'wringt',
    toQuestions: 'Naar alle vragen',
    knob: 'Knop',
    costPerYear: 'Kosten per jaar',
    party: 'Partij',
    bringsPerYear: 'Brengt in per jaar',
    gets: 'Krijgt',
    nothingNamed: 'nog niets genoemd',
    reach: { named: 'genoemd door een partij', reachable: 'kan, nog niet genoemd', none: 'niet langs deze knop' },
    toAims: 'Waarden: voor wie?',
    endOf: (year: number) => `Eind ${year}`,
  },
  aims: {
    title: 'Waarden: voor wie?',
    subtitle: 'Voor welke partij telt een waarde, hoe sterk, en wanneer merk je het?',
    strengthFor: (party: string) => `Hoe sterk telt dit voor ${party}?`,
    arrivalFor: (party: string) => `Wanneer merkt ${party} dit?`,
    notNamed: 'niet genoemd',
    noMoment: 'wanneer?',
  },
  questions: {
    title: 'Vragen van het plan',
    subtitle: 'Waar het wringt of nog open is. Beantwoord de vraag samen, of leg hem opzij met een reden.',
    button: (count: number) => (count === 0 ? 'Geen vragen' : count === 1 ? '1 vraag' : `${count} vragen`),
    none: 'Er zijn nu geen open vragen.',
    open: (count: number) => `Open vragen (${count})`,
    done: 'Besproken',
    atKnob: 'Wringt het?',
    noneAtKnob: 'Bij deze knop is nu niets dat wringt.',
    source: (source: string) => `Bron: ${source}`,
    toKnob: (knob: number) => `Naar knop ${knob}`,
    answer: 'Beantwoord',
    aside: 'Leg opzij',
    reopen: 'Zet weer open',
    how: 'Hoe doen jullie dat?',
    why: 'Waarom speelt dit hier niet?',
    saidBy: (who: string, when: string) => `${who}, ${when}`,
  },
  presence: {
    nameless: 'zonder naam',
    you: 'jij',
    me: (name: string) => `${name} (jij)`,
    nobody: 'niemand',
    here: (names: readonly string[]) => (names.length === 0 ? 'Nu niemand aan tafel' : `Nu aan tafel: ${both(names)}`),
    summary: (people: number, parties: readonly string[]) =>
      `Aan tafel: ${people === 1 ? '1 persoon' : `${people} mensen`}${parties.length > 0 ? `, ${both(parties)}` : ''}. Bekijk de partijen`,
  },
  announce: {
    turned: (by: string, knob: number, name: string, word: string) => `${by} zet knop ${knob}, ${name}, op ${word}.`,
    added: (source: string, party: string, amount: string) => `${party} legt bron ${source} neer: ${amount}.`,
    removed: (source: string, party: string) => `Bron ${source} bij ${party} is weggehaald.`,
    many: (count: number) => `Er zijn ${count} dingen veranderd.`,
  },
  saving: {
    saved: 'Opgeslagen',
    saving: 'Bewaart…',
    notSaved: 'Nog niet opgeslagen. De server probeert het opnieuw.',
    heldBack: 'Pauze. Je laatste wijziging wordt opgeslagen na de pauze.',
    noLine: {
      kept: 'Geen verbinding. Je werk staat op dit apparaat.',
      notKept: 'Geen verbinding. Laat deze pagina open: je werk staat alleen hier.',
      viewer: 'Geen verbinding. Je ziet de laatste stand.',
    },
    noPlace: {
      kept: 'Nu geen plek aan tafel. Je werk staat op dit apparaat.',
      notKept: 'Nu geen plek aan tafel. Laat deze pagina open: je werk staat alleen hier.',
      viewer: 'Nu geen plek aan tafel. Je ziet de laatste stand.',
    },
    readonly: 'Alleen kijken',
    uptodate: 'Bijgewerkt',
  },
  undo: {
    undo: (name: string) => `Ongedaan maken: ${name}`,
    redo: (name: string) => `Opnieuw doen: ${name}`,
    nothing: 'Ongedaan maken: er is nog niets',
    nothingToRedo: 'Opnieuw doen: er is niets',
  },
  share: {
    title: 'Uitnodigen',
    subtitle: 'Wie de link of de code heeft, kan binnenkomen.',
    code: 'Code',
    codeHint: (host: string) => `Ga naar ${host} en typ de code.`,
    doorClosed: 'De deur is dicht. De code werkt nu niet.',
    qrLabel: 'QR-code met de link voor deelnemers',
    linkNames: {
      facilitator: 'Link voor een begeleider',
      participant: 'Link voor deelnemers',
      viewer: 'Link voor meekijkers',
    },
    linkHints: {
      facilitator: 'Geef deze alleen aan wie mee begeleidt.',
      participant: 'Hiermee kan iemand meedraaien en inbrengen.',
      viewer: 'Hiermee kan iemand alles zien en niets wijzigen.',
    },
    copy: 'Kopieer',
    copied: (name: string) => `${name} is gekopieerd.`,
    copyByHand: 'Kopiëren lukt hier niet. Selecteer de link en kopieer hem zelf.',
    closeDoor: 'Doe de deur dicht',
    openDoor: 'Zet de deur open',
    renew: 'Links vernieuwen',
    renewHint: 'Kwam een link of de code bij iemand anders terecht? Maak dan nieuwe.',
    deletedAfter: (day: string) => `Zonder gebruik verwijderen we deze workshop na ${day}.`,
  },
  renewing: {
    title: 'Links vernieuwen?',
    subtitle: 'Alleen wie je daarna uitnodigt, komt nog binnen.',
    effects: [
      'De oude links, de QR-code en de code werken niet meer. Ook je eigen link wordt nieuw.',
      'Alle anderen gaan van tafel. Zij komen weer binnen met de nieuwe link of code.',
      'Jij blijft aan tafel. Het plan blijft zoals het is.',
    ],
    keep: 'Laat zo',
    renew: 'Vernieuw de links',
    done: 'De links en de code zijn nieuw. Deel ze met wie mag meedoen.',
  },
  exporting: {
    button: 'Exporteren',
    wordHint: 'Om te lezen en aan te passen',
    jsonHint: 'Om later weer in te lezen',
    done: 'Het bestand staat bij je downloads.',
    failed: 'Het bestand maken is niet gelukt. Probeer het nog een keer.',
    fileName: 'Plan',
  },
  importing: {
    title: 'Plan inlezen',
    subtitle: 'Dit vervangt het plan op tafel, voor iedereen. Je kunt het ongedaan maken.',
    choose: 'Kies een JSON-bestand',
    found: (plan: Plan) =>
      `Gevonden: ${plan.workshop.title || 'plan zonder naam'}, met ${plan.parties.length} partijen, ${plan.needs.length} kosten en ${plan.investments.length} investeringen.`,
    takeIn: 'Vervang het plan',
    done: 'Het plan is ingelezen.',
  },
  deleting: {
    title: 'Workshop verwijderen?',
    warning: 'Het plan verdwijnt voor iedereen en komt niet terug. Exporteer het eerst als je het wilt houden.',
    keep: 'Laat staan',
    remove: 'Verwijder voorgoed',
  },
  phone: {
    knobs: 'Knoppen',
    money: 'Inbrengen',
    plan: 'Plan',
    tabs: 'Onderdelen',
    back: 'Terug naar de knoppen',
    sheet: 'Meer over deze knop',
    brought: 'Wat ligt er al',
    nothing: 'Er ligt nog niets. Kies hierboven een kaart.',
  },
} as const

/** A call to the server failed: the server's own sentence, or ours when there was no answer. */
export function failureSentence(failure: HttpFailure): string {
  if (failure.status === 0) return text.messages.offline.detail
  return failure.detail ?? 'Er ging iets mis. Probeer het nog een keer.'
}

function spoken({ from, until }: Investment): string {
  if (until === null) return `vanaf ${from}`
  return until === from ? String(from) : `${from} tot en met ${until}`
}
