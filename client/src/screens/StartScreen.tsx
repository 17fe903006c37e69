// The front door: go on where one was, join with a code, start a workshop, or look at the example.

import { useState } from 'react'
import { failureSentence, text } from '../copy/nl.ts'
import { CodeForm } from '../features/entry/CodeForm.tsx'
import { ContinueList } from '../features/entry/ContinueList.tsx'
import { createWorkshop } from '../http/api.ts'
import { useNavigation } from '../navigation.tsx'
import { aboutTopics, tableAddress } from '../route.ts'
import { BrandMark } from '../ui/Brand.tsx'
import { Icon } from '../ui/Icon.tsx'
import { Wrong } from '../ui/TextField.tsx'
import { StartArt } from './StartArt.tsx'
import styles from './StartScreen.module.css'

export function StartScreen() {
  const { go } = useNavigation()
  const [problem, setProblem] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)

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
          <div className={styles.ways}>
            <ContinueList />
            <CodeForm />
            {problem && <Wrong sentence={problem} />}
          </div>
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
