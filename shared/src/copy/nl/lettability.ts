// Why there is no fifth value for letting homes well (C-03). Facts follow chapter 3 of the model; the sentences are ours.

export const lettabilityNote = {
  heading: 'En de verhuurbaarheid?',
  about:
    'Dat een woning goed te verhuren is, telt het model niet als vijfde waarde. Het volgt uit Goed wonen: wie hoort dat het er fijn wonen is, wil er wonen. Huurt een zorgorganisatie, dan houdt die het door de andere drie waarden langer vol.',
  source: 'Corpovenista-model, hoofdstuk 3.',
} as const
