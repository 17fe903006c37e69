// The neighbourhood: which parts of the social base are there, and what a look around found, each with its source.

import { placeText } from '../../copy/nlPlace.ts'
import { useKeptPlace } from '../../pieces/useDraft.ts'
import { Choice } from '../../ui/Choice.tsx'
import { Scan } from './Scan.tsx'
import { SocialBase } from './SocialBase.tsx'

const halves = ['base', 'scan'] as const
type Half = (typeof halves)[number]

export function Work() {
  const [kept, setHalf] = useKeptPlace('half')
  const half: Half = kept === 'scan' ? 'scan' : 'base'
  return (
    <>
      <Choice
        label={placeText.look}
        even
        value={half}
        options={halves.map((value) => ({ value, label: placeText[value] }))}
        onChange={setHalf}
      />
      {half === 'base' ? <SocialBase /> : <Scan />}
    </>
  )
}
