// The sentences before the first step. For the style see nl.ts.

export const firstRunText = {
  title: 'Zet alles klaar',
  count: (done: number, total: number) => `${done} van ${total} klaar`,
  skip: 'Overslaan mag.',
  fold: 'Klap de lijst in',
  unfold: 'Klap de lijst uit',
  close: 'Sluit de lijst. Je vindt hem terug bij Uitnodigen: de code rechtsboven.',
  open: 'Zet alles klaar voor stap 1',
  step: (place: number, title: string, state: string) => `${place}, ${title}, ${state}`,
  states: { done: 'klaar', now: 'nu', later: 'straks' },
  tick: 'Vink af',
  untick: 'Haal het vinkje weg',
  ticked: (title: string) => `Klaar: ${title}`,
  titles: {
    link: 'Bewaar je begeleiderslink',
    screen: 'Open het grote scherm',
    invite: 'Nodig uit',
    practice: 'Oefen twee minuten',
    begin: 'Begin',
  },
  screen: { hint: 'Sleep het venster naar de beamer.', open: 'Open het venster' },
  invite: {
    where: (host: string) => `${host} · code`,
    shut: 'De deur is dicht. De code werkt nu niet.',
    onlyHere: 'Op dit adres kan alleen deze computer meedoen.',
    /** At the address that phones can reach. */
    elsewhere: (host: string) =>
      `Telefoons kunnen wel naar ${host}. Bij Uitnodigen, de code rechtsboven, staat wat je daarvoor typt.`,
    show: 'Toon code en QR',
  },
  practice: {
    hint: 'Daarna ligt jullie eigen plan er weer.',
    start: 'Begin met oefenen',
  },
  begin: { hint: (step: string) => `Stap 1: ${step}`, start: 'Begin met stap 1' },
} as const
