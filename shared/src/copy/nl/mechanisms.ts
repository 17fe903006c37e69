// Why a knob works along a route: one or two sentences for each of the 41 links. Facts follow the ten sheets of the
// Corpovenista model (seed inventory D6); every sentence is our own. Where the sheet only asks a question, so do we.

import type { KnobNumber } from '../../model/knobs.ts'
import type { RouteId } from '../../model/routes.ts'

export const mechanismCopy: Readonly<Record<KnobNumber, Readonly<Partial<Record<RouteId, string>>>>> = {
  1: {
    'zorgen-voor-elkaar': 'Een gebouw kan mensen bij elkaar brengen. Wie elkaar kent, helpt elkaar eerder.',
    'meer-welbevinden': 'Een fijn gebouw met plekken om elkaar vanzelf te zien, doet mensen goed.',
    'beter-team': 'Een gebouw dat meewerkt, maakt zorg en activiteiten makkelijker. Een eigen teamruimte helpt.',
    'beter-netwerk': 'Met een plek voor een spreekuur kunnen mensen van buiten hier zijn.',
  },
  2: {
    'zorgen-voor-elkaar': 'Zonder goede ruimte komt elkaar helpen bijna niet op gang.',
    'meer-welbevinden': 'Wie graag mensen ziet, loopt hier makkelijk binnen.',
    'beter-zien': 'Wie elkaar vaker ziet, merkt eerder dat het met iemand minder gaat.',
    'beter-team': 'Mag iedereen die hier werkt de ruimte vrij gebruiken? Dan werkt samen misschien makkelijker.',
    'beter-netwerk': 'Andere organisaties hebben hier een plek om te zijn.',
  },
  3: {
    'zorgen-voor-elkaar': 'Afspraken over geld helpen mensen elkaar te ontmoeten, of houden ze juist weg.',
    'meer-welbevinden': 'Dure koffie houdt mensen weg. Goede afspraken over geld halen ze binnen.',
    'beter-zien': 'Wie binnenkomt, blijft in beeld. Afspraken over geld helpen daarbij, of juist niet.',
    'beter-team': 'Mag iedereen die hier werkt de ruimte vrij gebruiken? Afspraken over geld werken daarin door.',
    'beter-netwerk': 'Huur voor een spreekuur kan andere organisaties buiten houden.',
  },
  4: {
    'zorgen-voor-elkaar': 'Nieuwe bewoners maken de groep sterker, of juist niet. Kiezen jullie daarin?',
    'meer-welbevinden':
      'Passen nieuwe bewoners bij de groep, dan voelen mensen zich eerder thuis. Helpt toewijzing daarbij?',
  },
  5: {
    'zorgen-voor-elkaar': 'Een duidelijke koers kan helpen dat er een groep komt die elkaar steunt.',
    'meer-welbevinden': 'Meedoen doet mensen goed, en zelf iets organiseren nog meer.',
    'beter-zien': 'Bij een activiteit valt eerder op dat het met iemand minder gaat.',
  },
  6: {
    'zorgen-voor-elkaar': 'Een beroepskracht helpt de groep op weg. Soms is dat nodig om het prettig te houden.',
    'meer-welbevinden': 'Een groep en een bekend gezicht geven mensen een veilig gevoel.',
    'beter-zien': 'Wie veel ziet en goed luistert, merkt vroeg wat er speelt.',
    'beter-team': 'Iemand voor vragen die geen zorg zijn, geeft het zorgteam lucht.',
    'beter-netwerk': 'Via de beroepskracht loopt er een lijn naar welzijn en hulp in de wijk.',
  },
  7: {
    'zorgen-voor-elkaar': 'Een vast team kan bewoners helpen om zelf en samen meer te doen.',
    'meer-welbevinden': 'Bekende gezichten geven een veilig gevoel.',
    'beter-zien': 'Een vast team kent de bewoners en ziet het verschil.',
    'beter-team': 'Met één vaste zorgorganisatie kan er een vast team komen.',
    'beter-netwerk': 'Een vast team leert de mensen van andere organisaties kennen.',
  },
  8: {
    'zorgen-voor-elkaar': 'Een plan dat klopt, geeft een groep houvast om elkaar te steunen.',
    'meer-welbevinden': 'Past alles bij elkaar, dan wonen mensen prettiger.',
    'beter-zien': 'De kans is groter dat iemand een vraag ziet en ook oppakt.',
    'beter-team': 'Een plan dat klopt, laat zien hoe je over de grens van je eigen organisatie werkt.',
    'beter-netwerk': 'Anderen weten waar ze aan kunnen bijdragen, en waaraan niet.',
  },
  9: {
    'zorgen-voor-elkaar': 'Met de buurt erbij is er misschien meer te doen. Dan zien bewoners elkaar ook vaker.',
    'meer-welbevinden': 'Met de buurt erbij is er misschien meer te doen en meer bij de hand. Dat woont prettig.',
    'beter-netwerk': 'Andere organisaties kunnen meer betrokken raken bij de bewoners.',
  },
  10: {
    'meer-welbevinden': 'Vraagt de gemeente aan sociaal werk om hier aan te sluiten?',
    'beter-zien': 'Helpt de inkoop van Wmo-zorg een vast team dat mensen kent?',
    'beter-team': 'Helpt de inkoop van Wmo-zorg om met één vast team te werken?',
    'beter-netwerk': 'Helpt de gemeente om binnen en buiten het gebouw samen te werken?',
  },
}
