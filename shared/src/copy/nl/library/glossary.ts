// Abbreviations in one or two plain sentences, and who pays what. Where a document explains one, the facts are its own
// (library/glossary.ts says where); every sentence is ours.

import type { PaidTermId, Payer, TermId } from '../../../library/glossary.ts'

export interface TermCopy {
  /** As people write it. */
  readonly short: string
  readonly long: string
  readonly meaning: string
}

export const termCopy: Readonly<Record<TermId, TermCopy>> = {
  anbi: {
    short: 'ANBI',
    long: 'algemeen nut beogende instelling',
    meaning:
      'Zo noemt de Belastingdienst een instelling die werkt voor iedereen. Wie haar geld geeft, mag dat aftrekken.',
  },
  anw: {
    short: 'Anw',
    long: 'Algemene nabestaandenwet',
    meaning: 'Een uitkering voor wie zijn of haar partner verliest.',
  },
  aow: {
    short: 'AOW',
    long: 'Algemene Ouderdomswet',
    meaning: 'Het basispensioen van de overheid. Wie samenwoont, krijgt minder dan wie alleen woont.',
  },
  aw: {
    short: 'Aw',
    long: 'Autoriteit woningcorporaties',
    meaning: 'Houdt toezicht op corporaties. Voor sommige plannen met gebouwen is haar goedkeuring nodig.',
  },
  bac: {
    short: 'BAC',
    long: 'bewonersadviescommissie',
    meaning:
      'Een groep bewoners die namens het complex met de corporatie praat. De bron schrijft de letters niet voluit.',
  },
  bhv: {
    short: 'BHV',
    long: 'bedrijfshulpverlening',
    meaning: 'Mensen in een gebouw die weten wat ze doen bij brand of een ongeluk.',
  },
  bog: {
    short: 'BOG',
    long: 'bedrijfsmatig vastgoed',
    meaning:
      'Voor een corporatie gelden hier regels voor. ' +
      'Onze uitleg: gebouwen of ruimten voor bedrijven, zoals een kapper.',
  },
  btiv: {
    short: 'Btiv',
    long: 'Besluit toegelaten instellingen volkshuisvesting',
    meaning: 'Regels bij de Woningwet. Hierin staat ook aan wie een corporatie een ontmoetingsruimte mag verhuren.',
  },
  bzk: {
    short: 'BZK',
    long: 'ministerie van Binnenlandse Zaken en Koninkrijksrelaties',
    meaning: 'Het ministerie dat in de bronnen over wonen gaat.',
  },
  cbs: {
    short: 'CBS',
    long: 'Centraal Bureau voor de Statistiek',
    meaning: 'Telt en onderzoekt voor de overheid hoe Nederland ervoor staat.',
  },
  cpo: {
    short: 'CPO',
    long: 'collectief particulier opdrachtgeverschap',
    meaning: 'Een groep toekomstige bewoners laat samen woningen bouwen of verbouwen.',
  },
  csv: {
    short: 'CSV',
    long: 'comma-separated values',
    meaning: 'Een eenvoudig bestand met een tabel. Elk rekenprogramma kan het openen.',
  },
  daeb: {
    short: 'DAEB',
    long: 'dienst van algemeen economisch belang',
    meaning:
      'Werk van een corporatie waarvoor zij staatssteun mag krijgen, zoals sociale huur. De rest houdt zij apart.',
  },
  eha: {
    short: 'EHA',
    long: 'Expertteam Huisvesting Aandachtsgroepen',
    meaning: 'Een team van de Rijksoverheid dat helpt bij plannen voor wonen met zorg. Het schreef een van de bronnen.',
  },
  fte: {
    short: 'fte',
    long: 'fulltime-equivalent',
    meaning: 'Een hele baan. Een halve fte is iemand die de helft van een volle week werkt.',
  },
  gala: {
    short: 'GALA',
    long: 'Gezond en Actief Leven Akkoord',
    meaning: 'Afspraken tussen het Rijk en gemeenten over gezond leven. Er hoort tijdelijk geld bij.',
  },
  gwe: { short: 'GWE', long: 'gas, water en elektra', meaning: 'Wat je betaalt voor energie en water.' },
  ict: {
    short: 'ICT',
    long: 'informatie- en communicatietechnologie',
    meaning: 'Computers, netwerken en programma’s, zoals internet in het gebouw of een app voor de buurt.',
  },
  json: {
    short: 'JSON',
    long: 'JavaScript Object Notation',
    meaning: 'Een bestand dat programma’s kunnen lezen. Zo bewaar je je hele plan en open je het later weer.',
  },
  mb: { short: 'MB', long: 'megabyte', meaning: 'Maat voor hoe groot een bestand is.' },
  mfa: {
    short: 'MFA',
    long: 'multifunctionele accommodatie',
    meaning: 'Een gebouw waar verschillende clubs en diensten ruimte hebben.',
  },
  mkba: {
    short: 'MKBA',
    long: 'maatschappelijke kosten-batenanalyse',
    meaning: 'Een manier om te zien wat een plan kost en oplevert, ook als dat niet in geld te zeggen is.',
  },
  mog: {
    short: 'MOG',
    long: 'maatschappelijk vastgoed',
    meaning:
      'Voor een corporatie gelden hier regels voor. ' +
      'Onze uitleg: gebouwen of ruimten voor de samenleving, zoals een ontmoetingsruimte.',
  },
  mop: {
    short: 'MOP',
    long: 'mobiele ontmoetingsplek',
    meaning: 'Een meubel op wielen waar mensen elkaar buiten kunnen treffen.',
  },
  mpt: {
    short: 'MPT',
    long: 'Modulair Pakket Thuis',
    meaning: 'Je woont thuis en koopt een deel van de langdurige zorg in, bij één of meer aanbieders.',
  },
  pdf: {
    short: 'PDF',
    long: 'Portable Document Format',
    meaning: 'Een bestand om te lezen of te printen. Het ziet er overal hetzelfde uit.',
  },
  pgb: {
    short: 'PGB',
    long: 'persoonsgebonden budget',
    meaning: 'Je krijgt zelf geld voor zorg en kiest helemaal vrij wie je daarvan inhuurt.',
  },
  qr: {
    short: 'QR',
    long: 'quick response',
    meaning: 'Een blokjescode. Richt de camera van je telefoon erop en de pagina gaat open.',
  },
  rvo: {
    short: 'RVO',
    long: 'Rijksdienst voor Ondernemend Nederland',
    meaning: 'Voert subsidies van het Rijk uit, ook die voor ontmoetingsruimten.',
  },
  rvs: {
    short: 'RVS',
    long: 'Raad voor Volksgezondheid en Samenleving',
    meaning: 'Geeft de regering advies over zorg en samenleven.',
  },
  soo: {
    short: 'SOO',
    long: 'Stimuleringsregeling Ontmoetingsruimten in Ouderenhuisvesting',
    meaning: 'Subsidie van het Rijk voor het bouwen van een ontmoetingsruimte. Kijk bij RVO of zij open is.',
  },
  spuk: {
    short: 'SPUK',
    long: 'specifieke uitkering',
    meaning: 'Geld van het Rijk dat een gemeente alleen voor één doel mag gebruiken. Het is vaak tijdelijk.',
  },
  utf: {
    short: 'UTF-8',
    long: 'Unicode Transformation Format',
    meaning: 'Een manier om letters in een bestand te bewaren, ook letters zoals é en ë.',
  },
  vng: {
    short: 'VNG',
    long: 'Vereniging van Nederlandse Gemeenten',
    meaning: 'De vereniging waar alle gemeenten lid van zijn.',
  },
  vpt: {
    short: 'VPT',
    long: 'Volledig Pakket Thuis',
    meaning: 'Alle zorg en hulp van een verpleeghuis, maar dan in je eigen woning. Je huurt of koopt die woning zelf.',
  },
  vve: {
    short: 'VvE',
    long: 'vereniging van eigenaars',
    meaning: 'Eigenaars van woningen in één gebouw. Zij beslissen samen over dak, hal en andere gedeelde delen.',
  },
  vws: {
    short: 'VWS',
    long: 'ministerie van Volksgezondheid, Welzijn en Sport',
    meaning: 'Het ministerie dat gaat over zorg en welzijn.',
  },
  wcag: {
    short: 'WCAG',
    long: 'Web Content Accessibility Guidelines',
    meaning: 'Regels waarmee iedereen een website kan gebruiken, ook zonder muis of met een voorleesprogramma.',
  },
  wlz: {
    short: 'Wlz',
    long: 'Wet langdurige zorg',
    meaning: 'Zware zorg voor mensen die haar lang nodig hebben. Het zorgkantoor koopt die zorg in.',
  },
  wmo: {
    short: 'Wmo',
    long: 'Wet maatschappelijke ondersteuning',
    meaning:
      'De gemeente vult aan wat iemand zelf en met eigen mensen niet redt. Een recht op zorg geeft deze wet niet.',
  },
  wozo: {
    short: 'WOZO',
    long: 'Wonen, Ondersteuning en Zorg voor Ouderen',
    meaning: 'Een programma van het Rijk over ouder worden in je eigen huis.',
  },
  wws: {
    short: 'WWS',
    long: 'woningwaarderingsstelsel',
    meaning: 'Punten voor een huurwoning. Het aantal bepaalt hoe hoog de huur mag zijn.',
  },
  wwz: {
    short: 'WWZ',
    long: 'wonen, welzijn en zorg',
    meaning: 'Zo heet een plan waarin die drie bij elkaar komen. Daar gaat het model over.',
  },
  xml: {
    short: 'XML',
    long: 'Extensible Markup Language',
    meaning: 'Hoe de inhoud van een spreadsheet van binnen is opgeschreven.',
  },
  zvw: {
    short: 'Zvw',
    long: 'Zorgverzekeringswet',
    meaning: 'De verplichte verzekering voor zorg. Lichtere zorg thuis komt vaak hieruit.',
  },
}

export const payerNames: Readonly<Record<Payer, string>> = {
  gemeente: 'De gemeente',
  zorgkantoor: 'Het zorgkantoor',
  zorgverzekeraar: 'De zorgverzekeraar',
}

/** After 'De gemeente betaalt': what, and what not. */
export const paidCopy: Readonly<Record<PaidTermId, { readonly pays: string; readonly limit: string }>> = {
  wmo: {
    pays: 'dagbesteding, begeleiding, een kort verblijf, beschermd wonen en steun voor mantelzorgers en vrijwilligers',
    limit:
      'Gebouwen betaalt zij hier in principe niet uit, wat je in een gebouw doet wel. ' +
      'Hoeveel geld er voor activiteiten is, bepaalt zij elk jaar opnieuw.',
  },
  wlz: {
    pays: 'zware zorg die lang duurt, in een verpleeghuis of thuis',
    limit: 'Woon je thuis, dan betaal je de woning zelf. Alleen bij een plek in het verpleeghuis hoort ook het gebouw.',
  },
  zvw: {
    pays: 'vaak de gewone, lichtere zorg thuis',
    limit: 'Voor zware zorg die lang duurt, is er de Wlz.',
  },
  vpt: {
    pays: 'alle verpleeghuiszorg bij je thuis',
    limit: 'De huur hoort er niet bij. Welzijn kan er wel uit betaald worden.',
  },
  mpt: {
    pays: 'het deel van de zorg dat je thuis afneemt',
    limit: 'De huur hoort er niet bij.',
  },
  pgb: {
    pays: 'het geld waarmee je zelf langdurige zorg koopt',
    limit: 'De bron noemt het alleen bij langdurige zorg. De Wmo en de Zvw kennen ook een PGB, zeggen wij erbij.',
  },
}
