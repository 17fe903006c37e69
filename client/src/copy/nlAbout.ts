// The texts of the plain pages; that of privacy is in nlPrivacy.ts. Facts from the sources; every sentence our own.

import { lettabilityNote } from '@draaitafel/shared/copy/nl/lettability.ts'
import { MODEL_VERSION } from '@draaitafel/shared/model/modelVersion.ts'
import type { AboutTopic } from '../address/route.ts'

interface Section {
  readonly heading: string
  readonly paragraphs: readonly string[]
}

export const aboutPages: Readonly<Record<Exclude<AboutTopic, 'privacy'>, readonly Section[]>> = {
  'over-het-model': [
    {
      heading: 'Tien knoppen, vijf routes, vier waarden',
      paragraphs: [
        'Draaitafel werkt met het model van Corpovenista voor wonen, welzijn en zorg. Het komt voort uit de Effectenarena en uit drie projecten.',
        'Tien stuurknoppen lopen via vijf routes naar vier waarden. Samen zijn dat 104 paden. De makers spreken van 2.000 mogelijkheden. Dat getal is theorie.',
      ],
    },
    {
      heading: 'Waar het model vandaan komt',
      paragraphs: [
        'De makers keken naar drie projecten van partners van Corpovenista. Casus A is een complex van Woonzorg Nederland met een ruimte om elkaar te ontmoeten. Casus B is de Flatcoach van Vidomes. Casus C is een seniorencomplex van Woonbron met een idee uit Rotterdam: de Thuisflat.',
        'Eerdere versies zijn twee keer uitgeprobeerd. Op 13 februari 2025 bij Corpovenista, en op 3 april 2025 bij het netwerk Wikken en wegen van Platform31.',
        `In elk plan staat met welke versie van het model het is gemaakt. Nu is dat ${MODEL_VERSION}.`,
      ],
    },
    {
      heading: 'Vier waarden, en geen vijfde',
      paragraphs: [`${lettabilityNote.about} ${lettabilityNote.source}`],
    },
    {
      heading: 'Een gesprek, geen voorspelling',
      paragraphs: [
        'Je ziet hier geen cijfer en geen oordeel. Draaitafel telt welke paden open zijn en stelt vragen. Het gesprek voeren jullie zelf.',
        'De vijf standen van een knop zijn van ons. Het model zegt niet hoe ver een knop open kan.',
      ],
    },
    {
      heading: 'Tien bronnen',
      paragraphs: [
        'Het model noemt tien bronnen voor geld en betaalde uren. De inzet van vrijwilligers telt ook, maar niet in euro’s.',
        'Bedragen in de voorbeelden zijn verzonnen. Alleen het bedrag van € 50.000 voor een halve fte community builder komt uit het model.',
      ],
    },
  ],
  'voor-begeleiders': [
    {
      heading: 'Zo begin je',
      paragraphs: [
        'Start een workshop en kies een lege tafel of een voorbeeld. Je krijgt een code en drie links: voor begeleiders, deelnemers en meekijkers.',
        'Laat de code of de QR zien. Deelnemers kiezen hun partij en zitten binnen een halve minuut aan tafel.',
      ],
    },
    {
      heading: 'Tijdens de workshop',
      paragraphs: [
        'Open het draaiboek. Daar staan de stappen, de klok, wie er is en alles om de tafel te leiden. Oefen eerst even met een verzonnen plan.',
        'Bespreek de knoppen één voor één. Kies een knop en zie welke routes oplichten. Draai pas als jullie het eens zijn, of draai om het gesprek te beginnen.',
        'Leg daarna kaarten bij de partijen. Onderaan zie je per jaar of het geld genoeg is. Alles is met één tik ongedaan te maken.',
        'Het grote scherm en jouw scherm blijven tijdens een stap vanzelf aan. Kan je browser dat niet, dan lees je dat in het draaiboek. Zet dan de slaapstand van de computer uit.',
        'Onder Meer lees je wie wat deed. Die lijst blijft bij de workshop en gaat niet mee in een bestand.',
      ],
    },
    {
      heading: 'Erna',
      paragraphs: [
        'Exporteer het plan als Word-bestand, OpenDocument of PDF en geef het mee. Onder Meer keuze staan een pagina voor het bestuur, een verslag per partij en een concept-overeenkomst. Met het JSON-bestand kun je later verder.',
        'Heb je geen schermen? Print de werkbladen, de kaarten en de poster.',
        'Staat het plan veilig, verwijder dan de workshop. Anders doen wij dat na de bewaartijd.',
      ],
    },
  ],
  toegankelijkheid: [
    {
      heading: 'Voor iedereen',
      paragraphs: [
        'Wij bouwen naar WCAG 2.2 niveau AA. Alles kan met het toetsenbord, en alles kan zonder slepen.',
        'Draai een knop met de pijltjes, of met de knoppen − en +. Leg een kaart neer door te tikken: eerst de kaart, dan de partij.',
        'Wat een ander doet, leest een schermlezer één keer voor, zodra de knop stilstaat.',
      ],
    },
    {
      heading: 'Werkt iets niet voor jou?',
      paragraphs: [
        'Zeg het tegen je begeleider of tegen de organisatie die je uitnodigde. Wij hebben deze versie zelf getest; een onafhankelijk onderzoek is er nog niet.',
      ],
    },
  ],
}
