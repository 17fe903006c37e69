// Links that the table adds between a knob and a route, in words.

/** Wherever such a link is shown: so nobody takes it for one of the model. */
export const ownMark = 'eigen toevoeging'

export const ownLinksCaption = 'Eigen toevoegingen: verbindingen die niet in het model staan en niet meetellen'

export const ownLinksHeads = ['Knop', 'Route', 'Waarom', 'Van wie'] as const

/** In the picture of the report, for anyone who cannot see it; '' when there are none. */
export function ownLinksAlt(links: readonly string[]): string {
  return links.length === 0 ? '' : ` Streepjes, ${ownMark}: ${links.join('; ')}.`
}
