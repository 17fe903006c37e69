// How others did it, in our own words, and the source of that. Facts follow the ten sheets of the Corpovenista model
// (seed inventory D10).

import { type Attribution, type IllustrationId, illustrationFacts } from '../../model/illustrations.ts'

export const illustrationCopy: Readonly<Record<IllustrationId, string>> = {
  'open-ingang':
    'Een open ingang laat ook vreemden binnen. Of er is te weinig plek voor scootmobielen. Zulk gedoe kost een beroepskracht veel tijd.',
  'oud-gebouw':
    'Het plan rekende op slimme techniek, maar het oude gebouw had die niet. Bij de verbouwing komt ze alsnog.',
  'stoelen-in-de-gang':
    'Bewoners maken een gang van zichzelf, met stoelen en planten. Toezicht op brand is strenger, dus misschien moet dat weg.',
  'buiten-de-huur':
    'Een mooie, grote ruimte staat met opzet buiten de huur. Zo kan ook de buurt er terecht. Een beroepskracht let op groepjes.',
  atrium: 'De activiteiten zijn in een groot atrium. Een medewerker helpt daarbij.',
  'grote-keuken':
    'Een stichting beheert een grote ruimte met keuken. Die is niet altijd open. Voor het team is dat een drempel.',
  'algemeen-geld':
    'De ruimte brengt niets op en wordt uit algemeen geld betaald. Is dat eerlijk voor andere huurders, en houdt het stand?',
  'stichting-huurt':
    'Een stichting huurt de ruimte, dus er komt vast geld binnen. De zorg moet toestemming vragen en betalen.',
  'deel-verhuurd': 'Een deel is verhuurd aan een ander. Dat helpt als daar sport met subsidie en een spreekuur komen.',
  'gesprek-na-toewijzing':
    'Na de toewijzing is er een gesprek. Nieuwe bewoners horen dat meedoen erbij hoort, en dat zorg niet dag en nacht komt.',
  'regionale-verdeling':
    'Ze willen een band met de buurt. Toch gaan nieuwe woningen via de regio, zonder voorrang voor de buurt.',
  'oudere-instroom': 'Het plan rekent op sterke bewoners, maar wie er komt wonen is steeds ouder.',
  'bijna-gratis': 'In alle drie de projecten is meedoen gratis of heel goedkoop. Alle drie denken ze na over de buurt.',
  'minimum-programma':
    'De gemeente betaalt mee aan een coördinator. Ze vraagt daarvoor een minimum, zoals uren bewegen.',
  'community-builder':
    'Een community builder van de corporatie bouwt met bewoners aan het programma. Veel vrijwilligers van buiten doen en denken mee.',
  'spanning-in-de-groep':
    'Een medewerker steunt de groep bewoners. Spanning in de groep is lastig en vraagt andere vaardigheden.',
  'eisen-van-de-stad': 'Een beroepskracht doet een deel van het programma. De stad stelt daar eisen aan.',
  'vast-team': 'Eén vaste zorgorganisatie is de kern. Het team bouwt hulp eerder af, omdat opbouwen ook snel kan.',
  'zelf-indiceren': 'In een proef bepaalt het team zelf welke hulp uit de Wmo iemand krijgt.',
  'zorg-buiten-het-plan':
    'Elders werkt in de praktijk één organisatie, maar valt zorg buiten het plan. Meelopen naar een activiteit mag officieel niet.',
  'wonen-en-welzijn-een': 'Rond de ruimte lopen wonen en welzijn in elkaar over, samen met vrijwilligers.',
  'een-knooppunt':
    'Eén functie verbindt wonen, welzijn en zorg. Het beleid steunt dat, maar alles hangt aan één persoon.',
  'een-team': 'Corporatie en zorg werken samen in één team. Welzijn is daarbij geregeld.',
  'ook-in-de-wijk': 'Partijen merken dat ze ook in de wijk werken. Meer verbinding daar vinden ze logisch.',
  'gebouw-en-dorp':
    'Gebouw en dorp horen van vroeger al bij elkaar. De buurt is welkom, en sommige activiteiten draaien op het dorp.',
  'samen-spreekuur': 'Meer organisaties houden samen spreekuur.',
  'halve-functie': 'De gemeente betaalt de helft van de functie met subsidie.',
  'stedelijk-plan':
    'De stad heeft één plan voor twintig complexen, met voorwaarden, subsidies en eisen. Partijen kunnen intekenen.',
}

const attributionWords: Readonly<Record<Attribution, (cases: string) => string>> = {
  stated: (cases) => `Casus ${cases}, zegt het model`,
  likely: (cases) => `Casus ${cases}, toewijzing door ons`,
  maybe: (cases) => `Misschien casus ${cases}, toewijzing door ons`,
  unknown: () => 'Het model zegt niet welke casus',
}

/** 'Corpovenista-model, blad 3. Casus A, toewijzing door ons.' */
export function illustrationSource(id: IllustrationId): string {
  return `Corpovenista-model, blad ${illustrationFacts[id].knob}. ${illustrationCase(id)}.`
}

/** 'Casus A, toewijzing door ons'; for where the sheet itself is clear. */
export function illustrationCase(id: IllustrationId): string {
  const { cases, attribution } = illustrationFacts[id]
  const letters = new Intl.ListFormat('nl-NL', { type: 'conjunction' }).format(cases)
  return attributionWords[attribution](letters)
}
