import { accepted, type Result, refused } from '@draaitafel/shared/base/result.ts'
import type { Cue } from '@draaitafel/shared/protocol/http.ts'
import { expect, it } from 'vitest'
import { type HttpFailure, noAnswer } from '../../http/api.ts'
import { createCueSaver } from './cueSaver.ts'

const cue = (step: string, text: string): Cue => ({ step, text })

/** A server that answers when it is told to. */
function server() {
  const sent: (readonly Cue[])[] = []
  const answers: ((answer: Result<unknown, HttpFailure>) => void)[] = []
  const states: string[] = []
  const saver = createCueSaver({
    write: (cues) => {
      sent.push(cues)
      return new Promise((resolve) => answers.push(resolve))
    },
    onState: (state) => states.push(state),
  })
  const answer = async (given: Result<unknown, HttpFailure>) => {
    answers.shift()?.(given)
    await Promise.resolve()
    await Promise.resolve()
  }
  return { saver, sent, states, answer }
}

it('[C399] one request at a time, and what was typed in the meantime goes with the next', async () => {
  const { saver, sent, states, answer } = server()
  saver.put([cue('a', '1')])
  saver.put([cue('a', '2'), cue('b', '3')])
  expect(sent).toEqual([[cue('a', '1')]])
  await answer(accepted(null))
  expect(sent[1]).toEqual([cue('a', '2'), cue('b', '3')])
  expect(states.at(-1)).toBe('saving')
  await answer(accepted(null))
  expect(states.at(-1)).toBe('saved')
})

it('[C399] what could not be sent waits, the latest of each step, and is sent again', async () => {
  const { saver, sent, states, answer } = server()
  saver.put([cue('a', '1'), cue('b', '1')])
  saver.put([cue('a', '2')])
  await answer(refused(noAnswer))
  expect(states.at(-1)).toBe('failed')
  expect(sent).toHaveLength(1)
  saver.retry()
  expect(sent[1]).toEqual([cue('a', '2'), cue('b', '1')])
  await answer(accepted(null))
  expect(states.at(-1)).toBe('saved')
  saver.retry()
  expect(sent).toHaveLength(2)
})
