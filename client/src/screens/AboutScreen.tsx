// Three plain pages: where the model comes from, how to lead a workshop, and how accessible the product is.

import { type AboutTopic, aboutTopics } from '../address/route.ts'
import { aboutPages } from '../copy/nlAbout.ts'
import { firstText } from '../copy/nlFirst.ts'
import { BrandMark } from '../ui/Brand.tsx'
import styles from './AboutScreen.module.css'

export function AboutScreen({ topic }: { readonly topic: AboutTopic }) {
  return (
    <div className={styles.screen}>
      <header className={styles.bar}>
        <a className={styles.brand} href="/">
          <BrandMark />
          <b className="wordmark">Draaitafel</b>
        </a>
        <nav className={styles.nav}>
          {aboutTopics.map((other) => (
            <a key={other} href={`/${other}`} aria-current={other === topic ? 'page' : undefined}>
              {firstText.about[other]}
            </a>
          ))}
        </nav>
      </header>
      <main className={styles.main}>
        <h1>{firstText.about[topic]}</h1>
        {aboutPages[topic].map(({ heading, paragraphs }) => (
          <section key={heading}>
            <h2>{heading}</h2>
            {paragraphs.map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
          </section>
        ))}
      </main>
    </div>
  )
}
