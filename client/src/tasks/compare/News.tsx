// Says what someone else chose, for who hears the screen.

import { knobCopy, settingWords } from '@draaitafel/shared/copy/nl/knobs.ts'
import type { Variant } from '@draaitafel/shared/derive/variants.ts'
import type { VariantPick } from '@draaitafel/shared/plan/tables.ts'
import { useEffect, useRef, useState } from 'react'
import { tablesText } from '../../copy/nlTables.ts'
import { usePlan } from '../../store/WorkshopContext.tsx'

export function News({ variants }: { readonly variants: readonly Variant[] }) {
  const picks = usePlan((plan) => plan.picks)
  const before = useRef(picks)
  const [news, setNews] = useState('')
  useEffect(() => {
    const old = new Map(before.current.map((pick) => [pick.knob, pick]))
    before.current = picks
    const fresh = picks.filter((pick) => old.get(pick.knob) !== pick)
    const [first, second] = fresh
    if (first) setNews(second ? tablesText.compare.newsMany(fresh.length) : sentence(first, variants))
  }, [picks, variants])
  return (
    <p role="status" className="sr">
      {news}
    </p>
  )
}

function sentence({ knob, letter, setting }: VariantPick, variants: readonly Variant[]): string {
  const label = variants.find((one) => one.letter === letter)?.label ?? letter
  return tablesText.compare.news(knobCopy[knob].shortName, label, settingWords[setting])
}
