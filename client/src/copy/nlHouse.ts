// Where not everyone may make a workshop.

export const houseText = {
  label: 'Huiscode',
  hint: 'Een workshop starten kan hier met een code van je organisatie. Vraag haar aan de beheerder.',
  wrong: 'Deze huiscode klopt niet. Kijk haar na en probeer het opnieuw.',
} as const
