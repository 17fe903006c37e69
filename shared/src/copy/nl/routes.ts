// The five routes in plain Dutch: how turning a knob leads to a core value.
// Facts follow chapter 4 of the Corpovenista model; every sentence is our own. What is said besides: routeRemarks.ts.

import type { RouteId } from '../../model/routes.ts'

export interface RouteCopy {
  readonly name: string
  readonly meaning: string
}

export const routeCopy: Readonly<Record<RouteId, RouteCopy>> = {
  'zorgen-voor-elkaar': {
    name: 'Zorgen voor elkaar',
    meaning: 'Bewoners die elkaar kennen, helpen elkaar eerder met kleine dingen.',
  },
  'meer-welbevinden': {
    name: 'Meer welbevinden',
    meaning: 'Wie mensen kent en iets te doen heeft, voelt zich beter. Dat kan zorg schelen.',
  },
  'beter-zien': {
    name: 'Beter zien',
    meaning: 'Wie bewoners kent, merkt eerder wat er speelt. Dan kan de hulp vaak klein blijven.',
  },
  'beter-team': {
    name: 'Beter team',
    meaning: 'Medewerkers in het gebouw werken als één team. Zo lossen zij vragen sneller en beter op.',
  },
  'beter-netwerk': {
    name: 'Beter netwerk',
    meaning: 'Het team stemt goed af met anderen, zoals de huisarts of de wijkagent.',
  },
}
