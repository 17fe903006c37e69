// The front door: join with a code, start a workshop, or look at the example.

import { type FormEvent, useState } from 'react'
import { failureSentence, text } from '../copy/nl.ts'
import { createWorkshop, enterWithCode } from '../http/api.ts'
import { useNavigation } from '../navigation.tsx'
import { aboutTopics, tableAddress } from '../route.ts'
import { BrandMark } from '../ui/Brand.tsx'
import { Icon } from '../ui/Icon.tsx'
import { Wrong } from '../ui/TextField.tsx'
import { StartArt } from './StartArt.tsx'
import styles from './StartScreen.module.css'

export function StartScreen() {
  const { go } = useNavigation()
  const [code, setCode] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)

  const join = async (event: FormEvent) => {
    event.preventDefault()
    const digits = code.replace(/\D/g, '')
    if (digits.length !== 6) return setProblem(text.start.codeIncomplete)
    setBusy(true)
    const answer = await enterWithCode(digits)
    setBusy(false)
    if (answer.ok) go(tableAddress(answer.value.workshop, answer.value.role))
    else setProblem(failureSentence(answer.problem))
  }
  const openDemo = async () => {
    setBusy(true)
    const answer = await createWorkshop(text.start.demoTitle, 'casus-c', 'gesprek')
    setBusy(false)
    if (answer.ok) go(tableAddress(answer.value.id, 'facilitator'))
    else setProblem(failureSentence(answer.problem))
  }

  return (
    <div className={styles.screen}>
      <StartArt />
      <header className={styles.bar}>
        <span className={styles.brand}>
          <BrandMark />
          <b className="wordmark">Draaitafel</b>
        </span>
        <nav className={styles.nav}>
          {aboutTopics.map((topic) => (
            <a key={topic} href={`/${topic}`}>
              {text.about[topic]}
            </a>
          ))}
        </nav>
      </header>
      <main className={styles.main}>
        <div className={styles.say}>
          <h1>
            {text.start.title[0]}
            <br />
            {text.start.title[1]}
          </h1>
          <p className={styles.lead}>{text.start.lead}</p>
          <form className={styles.join} onSubmit={(event) => void join(event)} noValidate>
            <label htmlFor="code">{text.start.codeLabel}</label>
            <div>
              <input
                id="code"
                inputMode="numeric"
                autoComplete="off"
                maxLength={9}
                placeholder="482 913"
                value={code}
                aria-invalid={problem ? true : undefined}
                aria-describedby={problem ? 'code-wrong' : undefined}
                onChange={(event) => setCode(event.target.value)}
              />
              <button type="submit" className="btn primary" disabled={busy}>
                {text.start.join}
              </button>
            </div>
            {problem && <Wrong id="code-wrong" sentence={problem} />}
          </form>
          <div className={styles.more}>
            <button type="button" className="btn" onClick={() => go('/nieuw')}>
              {text.start.create}
            </button>
            <button type="button" className="btn quiet" disabled={busy} onClick={() => void openDemo()}>
              {text.start.demo} <Icon name="forward" />
            </button>
          </div>
        </div>
      </main>
      <footer className={styles.foot}>
        <p>{text.start.noAccount}</p>
        <p>{text.start.devices}</p>
      </footer>
    </div>
  )
}
