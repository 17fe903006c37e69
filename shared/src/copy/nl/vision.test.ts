import { expect, it } from 'vitest'
import { planFromTemplate } from '../../templates/templates.ts'
import { visionOpener, visionWords } from './vision.ts'

const plan = { ...planFromTemplate('leeg', 'De Linde, voorbeeldplan'), vision: '' }
const { lastYear } = plan.workshop

it('[W498] what goes on where the opener ends reads as one sentence; a sentence of its own stays as it was', () => {
  expect(visionOpener(plan)).toBe(`In ${lastYear} is De Linde een plek waar`)
  expect(visionWords({ ...plan, vision: ' buren elkaar kennen ' })).toBe(
    `In ${lastYear} is De Linde een plek waar buren elkaar kennen`,
  )
  expect(visionWords({ ...plan, vision: 'Iedereen doet mee.' })).toBe('Iedereen doet mee.')
  expect(visionWords(plan)).toBe('')
})

it('[W498] without a name the place is named, and without a place it is just here', () => {
  const named = (title: string, place: string) => visionOpener({ workshop: { ...plan.workshop, title, place } })
  expect(named('', 'Rotterdam')).toBe(`In ${lastYear} is Rotterdam een plek waar`)
  expect(named('', '')).toBe(`In ${lastYear} is dit een plek waar`)
})
