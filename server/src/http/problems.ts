// Every error answer of the HTTP side: status, stable type and Dutch sentences. Nothing else invents one.

import { FEWEST_ANSWERS } from '@draaitafel/shared/nouns/round.ts'
import { TABLE_LABEL_LENGTH } from '@draaitafel/shared/plan/tables.ts'
import type { HttpProblem } from '@draaitafel/shared/protocol/http.ts'
import type { FastifyReply } from 'fastify'

const texts = {
  'ongeldig-verzoek': [
    400,
    'Dit verzoek klopt niet',
    'De inhoud van het verzoek is niet te lezen of er ontbreekt iets.',
  ],
  'ongeldige-json': [400, 'Dit is geen geldige JSON', 'De inhoud van het verzoek is niet te lezen als JSON.'],
  'ongeldige-titel': [400, 'De titel klopt niet', 'Geef de werksessie een titel van 1 tot en met 120 tekens.'],
  'onbekend-sjabloon': [400, 'Dit sjabloon bestaat niet', 'Kies leeg, casus-a, casus-b of casus-c.'],
  'niet-ingelogd': [401, 'Je hebt nog geen toegang', 'Open eerst de link van deze werksessie of vul de code in.'],
  'onjuiste-sleutel': [
    401,
    'Deze link werkt niet',
    'De sleutel in de link klopt niet of is ingetrokken. Vraag een nieuwe link.',
  ],
  'geen-recht': [403, 'Dit mag je niet', 'Met jouw link kun je dit niet doen. Vraag het aan de begeleider.'],
  'huiscode-nodig': [
    403,
    'Hier maak je een werksessie met een huiscode',
    'Vraag de huiscode aan de beheerder en vul haar in op de startpagina.',
  ],
  'onjuiste-huiscode': [403, 'Deze huiscode klopt niet', 'Controleer de huiscode en probeer het opnieuw.'],
  'niet-jouw-naam': [
    403,
    'Dit is niet jouw naam',
    'Je kunt alleen je eigen naam weghalen, en alleen als er niemand anders zo heet. Vraag het aan de begeleider.',
  ],
  'vreemde-herkomst': [
    403,
    'Dit verzoek komt van een andere site',
    'Open Draaitafel op zijn eigen adres en probeer het daar.',
  ],
  'vreemde-server': [
    421,
    'Deze server kent de andere niet',
    'Dit verzoek zegt van een andere server van Draaitafel te komen, maar de handtekening klopt niet.',
  ],
  'niet-gevonden': [404, 'Niet gevonden', 'Op dit adres is niets te vinden.'],
  'onbekende-werksessie': [404, 'Deze werksessie is niet gevonden', 'Controleer de link of de code.'],
  'onbekende-code': [
    404,
    'Deze code is niet gevonden',
    'Deze code kennen we niet. Controleer de zes cijfers en probeer het opnieuw.',
  ],
  verwijderd: [
    410,
    'Deze werksessie is verwijderd',
    'De begeleider heeft haar verwijderd of ze is lang niet gebruikt.',
  ],
  'deur-dicht': [
    410,
    'De deur is dicht',
    'De code werkt nu niet. Vraag de begeleider de deur te openen of om een link.',
  ],
  'onbekend-moment': [404, 'Dit moment is er niet', 'Iemand heeft het weggehaald. Kies een ander moment.'],
  'notities-veranderd': [409, 'De notities zijn veranderd', 'Een andere begeleider schreef er ook in.'],
  'momenten-vol': [409, 'Er zijn te veel momenten', 'Haal eerst een bewaard moment weg.'],
  'moment-nodig': [
    409,
    'Dit moment is nu nodig',
    'Hierin ligt jullie eigen plan zolang jullie oefenen. Stop eerst met oefenen.',
  ],
  oefenronde: [409, 'Jullie oefenen nu', 'Op tafel ligt een verzonnen plan. Stop eerst met oefenen.'],
  'tafel-van-tafel': [
    409,
    'Dit is al een tafel van een andere werksessie',
    'Splits daar, of werk hier met zijn allen verder.',
  ],
  'tafel-blijft': [
    409,
    'Deze tafel hoort bij een werksessie',
    'Verwijder daar de hele werksessie; dan gaat deze tafel mee.',
  ],
  'variant-nodig': [409, 'Dit is wat een tafel maakte', 'Het ligt naast de andere tafels en blijft bewaard.'],
  'al-gesplitst': [409, 'Jullie zitten al aan tafels', 'Haal ze eerst terug naar één tafel.'],
  'niet-gesplitst': [409, 'Er zijn geen tafels', 'Splits eerst de tafel.'],
  'te-vaak-gesplitst': [409, 'Er zijn genoeg tafels geweest', 'Begin een nieuwe werksessie om nog eens te splitsen.'],
  'tafelnamen-kloppen-niet': [
    400,
    'De namen van de tafels kloppen niet',
    `Geef twee tot vier tafels elk een andere naam van 1 tot en met ${TABLE_LABEL_LENGTH} tekens.`,
  ],
  'onbekende-tafel': [404, 'Deze tafel is er niet', 'Kies een van de tafels op het scherm.'],
  'tafel-al-geleid': [409, 'Deze tafel heeft al een begeleider', 'Ga erheen als deelnemer.'],
  'plan-te-groot': [413, 'Het plan is te groot', 'Maak teksten in het plan korter en probeer het nog een keer.'],
  'onbekende-ronde': [404, 'Deze ronde is er niet', 'De begeleider heeft haar gestopt. Wacht op de volgende.'],
  'ronde-dicht': [409, 'Deze ronde is voorbij', 'De begeleider heeft al getoond wat er is gekozen.'],
  'onbekende-partij': [409, 'Deze partij is er niet meer', 'Kies een andere plek en probeer het nog een keer.'],
  'niet-aan-tafel': [
    409,
    'Je zit nu niet aan tafel',
    'Je kiest als wie je aan tafel zit. Wacht tot je weer verbinding hebt en kies dan opnieuw.',
  ],
  'te-weinig-antwoorden': [
    409,
    'Er zijn nog te weinig antwoorden',
    `Wacht tot er ${FEWEST_ANSWERS} zijn. Met minder is te raden wie wat koos.`,
  ],
  'ronde-vol': [409, 'Er is geen plaats meer in deze ronde', 'Vraag de begeleider de ronde opnieuw te beginnen.'],
  pauze: [409, 'De tafel staat op pauze', 'Wacht tot de begeleider verdergaat.'],
  'te-langzaam': [408, 'Dit duurde te lang', 'Het verzoek kwam niet op tijd binnen. Probeer het opnieuw.'],
  'te-groot': [413, 'Dit is te groot', 'Het verzoek is groter dan 64 kB.'],
  'verkeerd-type': [415, 'Dit soort inhoud wordt niet gelezen', 'Stuur JSON met content-type application/json.'],
  'andere-versie': [409, 'Deze werksessie is van een nieuwere versie', 'Werk de server bij om haar te openen.'],
  'te-vaak': [429, 'Te veel pogingen', 'Wacht even en probeer het dan opnieuw.'],
  'adres-vol': [
    429,
    'Te veel schermen op dit netwerk',
    'Vanaf dit netwerk doen al zoveel schermen mee als er kunnen. Sluit er een of probeer het straks opnieuw.',
  ],
  'geen-upgrade': [
    426,
    'Hier komt alleen de live-verbinding binnen',
    'Dit verzoek is geen WebSocket. Laat de proxy de koppen Upgrade en Connection doorgeven.',
  ],
  'te-lange-kop': [431, 'Dit verzoek klopt niet', 'De kop van het verzoek is te lang. Wis de cookies van deze site.'],
  'interne-fout': [500, 'Er ging iets mis', 'De fout ligt aan de server. Probeer het zo opnieuw.'],
  'tafel-vol': [503, 'De tafel is vol', 'Er zijn al zoveel mensen binnen als er kunnen. Probeer het straks opnieuw.'],
  'server-vol': [503, 'De server is vol', 'Er doen nu te veel mensen mee. Probeer het straks opnieuw.'],
  'niet-beschikbaar': [
    503,
    'Even niet beschikbaar',
    'De server kan nu niet bij de opslag of start opnieuw. Probeer het zo weer.',
  ],
} as const satisfies Record<string, readonly [status: number, title: string, detail: string]>

export type ProblemName = keyof typeof texts

export function isProblemName(name: string): name is ProblemName {
  return Object.hasOwn(texts, name)
}

/** Thrown by a route that refuses. `cause`: what failed on our side, for the log. */
export class Refusal extends Error {
  readonly problem: ProblemName

  constructor(problem: ProblemName, options?: ErrorOptions) {
    super(problem, options)
    this.problem = problem
  }
}

export function httpProblem(name: ProblemName): HttpProblem {
  const [status, title, detail] = texts[name]
  return { type: `urn:draaitafel:probleem:${name}`, title, detail, status }
}

export function sendProblem(reply: FastifyReply, name: ProblemName): FastifyReply {
  const problem = httpProblem(name)
  // Serialised here: reply.send(object) would put application/json in place of the problem type.
  return reply.code(problem.status).type('application/problem+json; charset=utf-8').send(JSON.stringify(problem))
}
