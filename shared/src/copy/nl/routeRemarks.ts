// What the model says about a route besides how it works: that the first is bumpy in practice, what it asks of the
// table and where to read on (C-04). Facts follow chapter 4 and sheet 2; every sentence is our own.

import type { RouteId } from '../../model/routes.ts'

export interface RouteRemark {
  /** One word, as a mark beside the name. */
  readonly mark: string
  readonly about: string
  readonly question: string
  readonly source: string
}

export const routeRemarks: Readonly<Partial<Record<RouteId, RouteRemark>>> = {
  'zorgen-voor-elkaar': {
    mark: 'hobbelig',
    about:
      'In de praktijk gaat deze route met hobbels. Zonder een goede ontmoetingsruimte (knop 2) lukt het bijna niet.',
    question: 'Wat maakt dat het hier wel lukt?',
    source:
      'Corpovenista-model, hoofdstuk 4 en blad 2. Lees ook: Ben Sajet Centrum, De belofte van de gemeenschap en zeven belemmerende mythes.',
  },
}

/** In one paragraph, for where there are no marks. */
export function remarkWords(route: RouteId): string {
  const remark = routeRemarks[route]
  return remark ? `${remark.about} ${remark.question} (${remark.source})` : ''
}
