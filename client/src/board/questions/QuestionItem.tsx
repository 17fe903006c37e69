// One question of the plan: what conflicts, where it comes from, and the group's answer. Answering means writing a
// few words: how we do it, or why it does not matter here. It can always be reopened.

import { formatMoment } from '@draaitafel/shared/copy/nl/format.ts'
import { groundWords } from '@draaitafel/shared/copy/nl/grounds.ts'
import { problemSentence } from '@draaitafel/shared/copy/nl/problems.ts'
import { aboutLess, questionSentence, questionSource } from '@draaitafel/shared/copy/nl/questions.ts'
import { answerStateWords } from '@draaitafel/shared/copy/nl/report.ts'
import { whoLong } from '@draaitafel/shared/copy/nl/who.ts'
import { type Asked, centsAsked, knobsOfQuestion, type Question } from '@draaitafel/shared/derive/questions.ts'
import type { Answer, AnswerState } from '@draaitafel/shared/nouns/answer.ts'
import { planLimits } from '@draaitafel/shared/nouns/limits.ts'
import { type FormEvent, useEffect, useId, useState } from 'react'
import { text } from '../../copy/nl.ts'
import { PartyToken } from '../../people/parties/PartyToken.tsx'
import { StopsEarly } from '../../pieces/background/StopsEarly.tsx'
import { KnobButton } from '../../pieces/KnobButton.tsx'
import { useDraft } from '../../pieces/useDraft.ts'
import { Explained } from '../../pieces/words/Explained.tsx'
import { useMayWrite, usePlan, useWorkshop } from '../../store/WorkshopContext.tsx'
import { Wrong } from '../../ui/TextField.tsx'
import { useToWrong } from '../../ui/useToWrong.ts'
import styles from './Questions.module.css'

interface Draft {
  readonly answering: AnswerState | null
  readonly words: string
}

const noAnswer: Draft = { answering: null, words: '' }
const wordsOf = ({ words }: Draft) => words.trim()

export function QuestionItem({ asked }: { readonly asked: Asked }) {
  const { dispatch } = useWorkshop()
  const mayWrite = useMayWrite({ area: 'afspraken' })
  const plan = usePlan((whole) => whole)
  const { question, key, answer, before } = asked
  const [draft, setDraft] = useDraft(`question ${key}`, noAnswer, wordsOf)
  const { answering } = draft
  const setAnswering = (state: AnswerState) => setDraft({ ...noAnswer, answering: state })
  const knobs = knobsOfQuestion(plan, question)
  return (
    <li className={styles.item}>
      <div className={styles.knobs}>
        {knobs.map((knob) => (
          <KnobButton key={knob} knob={knob} />
        ))}
        <About question={question} />
      </div>
      <div className={styles.words}>
        <p className={styles.question}>{questionSentence(question, plan)}</p>
        <Grounds question={question} />
        {question.kind === 'temporaryMoney' && <StopsEarly investment={question.investment} />}
        <p className={styles.source}>
          <Explained>{text.questions.source(questionSource(question))}</Explained>
        </p>
        {answer && <Said answer={answer} />}
        {before && (
          <>
            <p>{aboutLess(before)}</p>
            <Said answer={before} />
          </>
        )}
        {mayWrite && answering === null && (
          <div className={styles.ways}>
            {answer ? (
              <button
                type="button"
                className="btn quiet"
                onClick={() => dispatch({ type: 'question.answer', question: key, state: null, text: '' })}
              >
                {text.questions.reopen}
              </button>
            ) : (
              <>
                <button type="button" className="btn" onClick={() => setAnswering('answered')}>
                  {text.questions.answer}
                </button>
                <button type="button" className="btn quiet" onClick={() => setAnswering('aside')}>
                  {text.questions.aside}
                </button>
              </>
            )}
          </div>
        )}
        {answering !== null && (
          <AnswerForm
            asked={asked}
            state={answering}
            words={draft.words}
            onChange={(words) => setDraft({ answering, words })}
            onDone={() => setDraft(noAnswer)}
          />
        )}
      </div>
    </li>
  )
}

/** The facts in the plan that raised it, for anyone who wonders why it is asked. */
function Grounds({ question }: { readonly question: Question }) {
  const plan = usePlan((whole) => whole)
  if (question.kind !== 'tension') return null
  const facts = question.tension.grounds.map((ground) => groundWords(plan, ground)).filter((words) => words !== '')
  return (
    <details className={styles.grounds}>
      <summary>{text.questions.why}</summary>
      <ul>
        {facts.map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
    </details>
  )
}

const aboutMoney: readonly Question['kind'][] = ['gap', 'unpaid', 'paidTooMuch', 'outsideYears', 'unassigned']

/** A question that is not about a knob: about money, or a party. */
function About({ question }: { readonly question: Question }) {
  const party = usePlan((plan) =>
    question.kind === 'emptyChair' ? plan.parties.find(({ id }) => id === question.party) : undefined,
  )
  if (party) return <PartyToken kind={party.kind} empty={!party.atTable} name={party.name} />
  return aboutMoney.includes(question.kind) ? (
    <span className={styles.money} aria-hidden="true">
      €
    </span>
  ) : null
}

function Said({ answer }: { readonly answer: Answer }) {
  const parties = usePlan((plan) => plan.parties)
  const who = whoLong({ parties }, answer)
  return (
    <p className={styles.said}>
      <b>{answerStateWords[answer.state]}</b> {answer.text}
      <small>{text.questions.saidBy(who, formatMoment(answer.at))}</small>
    </p>
  )
}

interface AnswerFormProps {
  readonly asked: Asked
  readonly state: AnswerState
  readonly words: string
  readonly onChange: (words: string) => void
  readonly onDone: () => void
}

function AnswerForm({ asked, state, words, onChange, onDone }: AnswerFormProps) {
  const { dispatch, planStore } = useWorkshop()
  const [problem, setProblem] = useState<string | null>(null)
  const id = useId()
  const field = useToWrong<HTMLTextAreaElement>(problem !== null)
  // The form opens because someone pressed its button.
  useEffect(() => field.current?.focus(), [field])
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (words.trim() === '') return setProblem(problemSentence({ kind: 'text.empty', field: 'answer' }))
    const cents = centsAsked(planStore.getState().plan, asked.question)
    const about = cents > 0 && { cents }
    if (dispatch({ type: 'question.answer', question: asked.key, state, text: words, ...about }).ok) onDone()
  }
  return (
    <form className={styles.form} onSubmit={submit}>
      <div className="field">
        <label htmlFor={id}>{state === 'answered' ? text.questions.how : text.questions.whyNot}</label>
        <small id={`${id}-hint`}>{text.privacyHint}</small>
        <textarea
          id={id}
          className="input"
          rows={2}
          ref={field}
          maxLength={planLimits.answerLength}
          value={words}
          aria-describedby={`${id}-hint`}
          aria-invalid={problem ? true : undefined}
          onChange={(event) => onChange(event.target.value)}
        />
        {problem && <Wrong sentence={problem} />}
      </div>
      <div className={styles.ways}>
        <button type="submit" className="btn primary">
          {text.keep}
        </button>
        <button type="button" className="btn quiet" onClick={onDone}>
          {text.cancel}
        </button>
      </div>
    </form>
  )
}
