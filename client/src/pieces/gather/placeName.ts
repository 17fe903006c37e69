// The name of a place where people can be brought, as the dialog or the card there is called.

import { coreValueCopy } from '@draaitafel/shared/copy/nl/coreValues.ts'
import { knobCopy } from '@draaitafel/shared/copy/nl/knobs.ts'
import { routeCopy } from '@draaitafel/shared/copy/nl/routes.ts'
import { text } from '../../copy/nl.ts'
import { viewAt } from './viewAt.ts'

export function placeName(place: string): string {
  const { dialog, selection } = viewAt(place)
  if (dialog?.kind === 'knob') return `Knop ${dialog.knob}, ${knobCopy[dialog.knob].name}`
  if (dialog) return text.places[dialog.kind]
  if (selection?.kind === 'route') return routeCopy[selection.route].name
  if (selection?.kind === 'coreValue') return coreValueCopy[selection.coreValue].name
  return text.gather.board
}
