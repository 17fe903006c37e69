// The house code, on a server where not everyone may make a workshop: asked once the server wants it.

import { type ReactNode, useState } from 'react'
import { houseText } from '../copy/nlHouse.ts'
import { keepHouseCode, keptHouseCode } from '../store/houseCode.ts'
import { TextField } from '../ui/TextField.tsx'

const MAX_LENGTH = 100

export interface HouseCode {
  /** To send along; undefined while nobody typed it. */
  readonly code: string | undefined
  /** The field, once it is wanted. */
  readonly field: ReactNode
  /** Was it refused because of the house code? Then the field says so. */
  readonly isAskedBy: (problem: { readonly name: string | null }) => boolean
  /** It was right: kept for the next one in this tab. */
  readonly wasRight: () => void
}

export function useHouseCode(): HouseCode {
  const [code, setCode] = useState(() => keptHouseCode() ?? '')
  const [asked, setAsked] = useState<'no' | 'wanted' | 'wrong'>('no')
  return {
    code: code.trim() === '' ? undefined : code.trim(),
    field: asked !== 'no' && (
      <TextField
        label={houseText.label}
        hint={houseText.hint}
        value={code}
        maxLength={MAX_LENGTH}
        autoComplete="off"
        autoFocus
        problem={asked === 'wrong' ? houseText.wrong : null}
        onChange={setCode}
      />
    ),
    isAskedBy: ({ name }) => {
      const [isWanted, isWrong] = [name === 'huiscode-nodig', name === 'onjuiste-huiscode']
      if (isWanted || isWrong) setAsked(isWrong ? 'wrong' : 'wanted')
      return isWanted || isWrong
    },
    wasRight: () => {
      if (asked !== 'no') keepHouseCode(code.trim())
    },
  }
}
