import { expect, test } from 'vitest'
import { testPicture } from '../../testing/testReport.ts'
import { markdown } from './markdown.ts'

test('[O130] a picture is the description of what it shows, and nothing in it is markup', () => {
  const report = { title: 'Plan', subtitle: 'Concept', language: 'nl', blocks: [testPicture] } as const
  expect(markdown(report)).toBe('# Plan\n\nConcept\n\nAfbeelding: Twee vakken: links "vol" & rechts \\<leeg\\>.\n')
})

test('[O15] what looks like a character of HTML stays as it was typed', () => {
  const report = { title: '&lt;b&gt; &#60; A&B & C', subtitle: 'Concept', language: 'nl', blocks: [] } as const
  expect(markdown(report)).toContain('# \\&lt;b\\&gt; &\\#60; A&B & C')
})
