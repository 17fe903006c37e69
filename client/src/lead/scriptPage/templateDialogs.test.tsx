// @vitest-environment happy-dom
import { fileProblemSentence } from '@draaitafel/shared/copy/nl/importProblems.ts'
import {
  parseScriptTemplate,
  type ScriptTemplate,
  scriptTemplateText,
} from '@draaitafel/shared/exchange/scriptTemplate.ts'
import { readyScript, scriptOf } from '@draaitafel/shared/nouns/step.ts'
import type { Cue } from '@draaitafel/shared/protocol/http.ts'
import { planFromTemplate } from '@draaitafel/shared/templates/templates.ts'
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { sitDown } from '../../../testing/atTable.tsx'
import { scriptText } from '../../copy/nlScript.ts'
import { noteBegunTemplate } from '../../store/begunTemplate.ts'
import { MOST_OWN_TEMPLATES, readOwnTemplates, saveOwnTemplate } from '../../store/ownTemplates.ts'
import { ChooseTemplate } from './ChooseTemplate.tsx'
import { SaveTemplate } from './SaveTemplate.tsx'
import { newStep } from './scriptChanges.ts'
import { useBegunTemplate } from './useBegunTemplate.ts'
import type { Cues } from './useCues.ts'

const words = scriptText.template
const plan = planFromTemplate('casus-c', 'Thuisplusflat')

beforeEach(() => {
  window.localStorage.clear()
  window.sessionStorage.clear()
})

function template(name: string, more: Partial<ScriptTemplate> = {}): ScriptTemplate {
  const { order: _order, ...lunch } = newStep('lunch', 'Lunch', 'break')
  const { order: _place, ...vision } = newStep('beeld', 'Dromen', 'vision')
  return {
    name,
    steps: [
      { ...vision, cue: 'Zet koffie' },
      { ...lunch, cue: '' },
    ],
    parties: [],
    needs: [],
    vision: '',
    ...more,
  }
}

function sit(known: readonly (readonly [string, string])[] = []) {
  const put: Cue[] = []
  const cues: Cues = { all: new Map(known), state: 'saved', put: (some) => void put.push(...some) }
  const table = sitDown(plan, 'facilitator')
  const notice = () => table.workshop.view.getState().notice
  const names = () => scriptOf(table.plan()).map(({ name }) => name)
  return { ...table, cues, put, notice, names }
}

describe('choosing a template', () => {
  function start(known?: Parameters<typeof sit>[0]) {
    const table = sit(known)
    const onClose = vi.fn()
    const user = table.show(<ChooseTemplate cues={table.cues} onClose={onClose} />)
    const press = (name: string) => user.click(screen.getByRole('button', { name }))
    const choose = (name: string) => user.click(screen.getByRole('radio', { name: new RegExp(name) }))
    const bring = (content: string | File) => {
      const file = typeof content === 'string' ? new File([content], 'avond.json') : content
      fireEvent.change(screen.getByLabelText(words.file), { target: { files: [file] } })
    }
    const preview = (name: string) => within(screen.getByRole('region', { name: words.preview(name) }))
    return { ...table, onClose, user, press, choose, bring, preview }
  }

  test('[N58] it is shown before it is used, and then it is the whole script, with what only the facilitator reads', async () => {
    saveOwnTemplate(template('Avond'))
    const { choose, press, preview, names, plan: now, put, onClose, notice } = start()
    await choose('Avond')
    expect(preview('Avond').getByText('Dromen')).toBeTruthy()
    expect(now().script).toEqual([])
    await press(words.use)
    expect(names()).toEqual(['Dromen', 'Lunch'])
    expect(put).toEqual([{ step: now().script[0]?.id, text: 'Zet koffie' }])
    expect(onClose).toHaveBeenCalledOnce()
    expect(notice()?.sentence).toBe(words.used('Avond'))
  })

  test('[N58] one press brings back the script that was, also what only the facilitator reads', async () => {
    saveOwnTemplate(
      template('Avond', { steps: [{ ...template('x').steps[0], id: 'welkom', cue: 'Zet koffie' }] as never }),
    )
    const { choose, press, names, plan: now, notice, workshop } = start([['welkom', 'Bel Noor']])
    await choose('Avond')
    await press(words.use)
    expect(names()).toEqual(['Dromen'])
    const { help } = notice() ?? {}
    if (typeof help !== 'object' || !('back' in help)) throw new Error('There is no way back')
    act(() => help.back())
    expect(now().script).toEqual([])
    expect(workshop.cueChanges.store.getState().waiting).toEqual([{ step: 'welkom', text: 'Bel Noor' }])
  })

  test('[N58] the ready script is a choice too; the step that the table is in stays, in front', async () => {
    const { press, preview, plan: now, othersDo } = start()
    const lunch = newStep('lunch', 'Lunch', 'break')
    act(() => othersDo({ type: 'script.set', steps: [lunch] }))
    act(() => othersDo({ type: 'step.go', now: { step: 'lunch', endsAt: null, leftSeconds: 60 } }))
    expect(preview(words.ready).getByText(words.running('Lunch'))).toBeTruthy()
    await press(words.use)
    expect(now().script.map(({ id }) => id)).toEqual(['lunch', ...readyScript.map(({ id }) => id)])
  })

  test('[N58] what comes beside the steps is told, and only what is not there yet', () => {
    const [party] = plan.parties
    const parties = [
      { ...party, id: 'p', name: 'Huurdersraad' },
      { ...party, id: 'q' },
    ] as ScriptTemplate['parties']
    saveOwnTemplate(template('Avond', { parties, vision: 'Samen' }))
    const { choose, preview } = start()
    void choose('Avond')
    return waitFor(() => {
      const adds = [words.addsParties(['Huurdersraad']), ...(plan.vision === '' ? [words.addsVision] : [])]
      expect(preview('Avond').getByText(words.adds(adds))).toBeTruthy()
    })
  })

  test('[N59] a file of a colleague is read and chosen; one that is no template is said, and nothing can be used', async () => {
    const { bring, press, names, plan: now } = start()
    bring('{"iets": "anders"}')
    await waitFor(() => expect(screen.getByRole('alert').textContent).not.toBe(''))
    expect(screen.getByRole<HTMLButtonElement>('button', { name: words.use }).disabled).toBe(true)
    expect(now().script).toEqual([])
    bring(scriptTemplateText(template('Van een ander')))
    await screen.findByRole('radio', { name: /Van een ander/, checked: true })
    expect(screen.queryByRole('alert')).toBeNull()
    await press(words.use)
    expect(names()).toEqual(['Dromen', 'Lunch'])
  })

  test('[N59] a file that is far too large is not read at all', async () => {
    const { bring } = start()
    const huge = new File(['{}'], 'groot.json')
    Object.defineProperty(huge, 'size', { value: 1e12 })
    const read = vi.spyOn(huge, 'text')
    bring(huge)
    await waitFor(() => expect(screen.getByRole('alert').textContent).toMatch(/groot/))
    expect(read).not.toHaveBeenCalled()
  })

  test('[N59] a file that went away since it was chosen is said', async () => {
    const { bring } = start()
    const gone = new File(['{}'], 'weg.json')
    vi.spyOn(gone, 'text').mockRejectedValue(new DOMException('', 'NotFoundError'))
    bring(gone)
    expect((await screen.findByRole('alert')).textContent).toBe(fileProblemSentence({ kind: 'import.notRead' }))
  })

  test('[N59] a template that was thrown away is no choice any more: the ready one is', async () => {
    saveOwnTemplate(template('Avond'))
    const { choose, press } = start()
    await choose('Avond')
    await press(words.drop('Avond'))
    expect(readOwnTemplates()).toEqual([])
    expect(screen.getByRole<HTMLInputElement>('radio').checked).toBe(true)
    expect(screen.getByText(words.none)).toBeTruthy()
  })
})

describe('saving the script as a template', () => {
  function start({ cues = [] as (readonly [string, string])[], isFetched = true } = {}) {
    const table = sit(cues)
    const files: [Blob, string][] = []
    const onClose = vi.fn()
    const show = isFetched ? table.cues : { ...table.cues, all: null }
    const user = table.show(<SaveTemplate cues={show} onFile={(...file) => files.push(file)} onClose={onClose} />)
    const press = (name: string) => user.click(screen.getByRole('button', { name }))
    const call = (name: string) => user.type(screen.getByLabelText(words.name), name)
    return { ...table, files, onClose, user, press, call }
  }

  test('[N60] it needs a name, here and as a file', async () => {
    const { press, files, onClose, call } = start()
    await call('  ')
    await press(words.keep)
    expect(screen.getByRole('alert').textContent).toBe(words.nameMissing)
    await press(words.download)
    expect([readOwnTemplates().length, files.length, onClose.mock.calls.length]).toEqual([0, 0, 0])
    await call('A')
    expect(screen.queryByRole('alert')).toBeNull()
  })

  test('[N60] parties and costs stay here unless they are asked for', async () => {
    saveOwnTemplate(template('Avond'))
    const { press, call, user } = start({ cues: [['welkom', 'Bel de zaal']] })
    await call('Avond')
    expect(screen.getByText(words.replaces)).toBeTruthy()
    await press(words.keep)
    expect(readOwnTemplates()[0]?.template).toMatchObject({ name: 'Avond', parties: [], needs: [] })
    expect(readOwnTemplates()[0]?.template.steps[0]?.cue).toBe('Bel de zaal')
    await user.click(
      screen.getByRole('checkbox', { name: new RegExp(`^${words.parties(plan.parties.length).slice(0, 8)}`) }),
    )
    await press(words.keep)
    expect(readOwnTemplates()).toHaveLength(1)
    expect(readOwnTemplates()[0]?.template.parties).toHaveLength(plan.parties.length)
  })

  test('[N60] the name of someone at the table in a text is pointed out before it goes along', () => {
    const { workshop } = start({ cues: [['welkom', 'Laat Kim beginnen']] })
    expect(screen.queryByText(words.people(['Kim']))).toBeNull()
    act(() =>
      workshop.peersStore.setState({ peers: [{ name: 'Kim', clientId: 2, party: null, role: 'viewer' } as never] }),
    )
    expect(screen.getByText(words.people(['Kim']))).toBeTruthy()
  })

  test('[N60] a file holds the same template; without its cues that is said', async () => {
    const { press, call, files } = start({ isFetched: false })
    expect(screen.getByText(words.noCues)).toBeTruthy()
    await call('Avond')
    await press(words.download)
    const [content, name] = files[0] ?? []
    expect(name).toBe(words.fileName)
    const read = parseScriptTemplate((await content?.text()) ?? '')
    expect(read.ok && read.value.name).toBe('Avond')
  })

  test('[N60] a browser without room says so, and the form stays for a file', async () => {
    const { press, call, onClose } = start()
    for (let at = 0; at < MOST_OWN_TEMPLATES; at++) saveOwnTemplate(template(`Avond ${at}`))
    await call('Avond')
    await press(words.keep)
    expect(screen.getByRole('alert').textContent).toBe(words.noRoom)
    expect(onClose).not.toHaveBeenCalled()
  })
})

test('[N58] a workshop made from a template gets it once its cues are there, and once only', () => {
  noteBegunTemplate('tafel', scriptTemplateText(template('Avond')))
  const { hook, cues, names, othersDo } = sit()
  const { rerender } = hook((now: Cues) => useBegunTemplate(now), { initialProps: { ...cues, all: null } as Cues })
  expect(names()).toEqual(readyScript.map(({ name }) => name))
  rerender(cues)
  expect(names()).toEqual(['Dromen', 'Lunch'])
  act(() => othersDo({ type: 'script.set', steps: [] }))
  rerender({ ...cues, all: null })
  rerender(cues)
  expect(names()).toEqual(readyScript.map(({ name }) => name))
})
