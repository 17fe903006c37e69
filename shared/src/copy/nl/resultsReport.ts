// The words of the chapter and the sheet about whether the values came.

export const resultsCopy = {
  title: 'Is de waarde er gekomen?',
  captionValues: 'Per waarde: is die er gekomen?',
  captionKnobs: 'Per knop: kwam waarvoor hij openging?',
  head: ['Waarde', 'Gekomen', 'Waaraan merken jullie dat?'],
  headKnobs: ['Knop', 'Gekomen', 'Waaraan merken jullie dat?'],
  sheetHead: ['Soort', 'Waarover', 'Gekomen', 'Waaraan merken jullie dat?'],
  kinds: { value: 'Waarde', knob: 'Knop' },
} as const
