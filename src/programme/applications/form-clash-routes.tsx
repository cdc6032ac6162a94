import { frenchDateTime } from '../../platform/dates.ts'
import type { Ctx } from '../../platform/http.ts'
import { html } from '../../platform/respond.tsx'
import { questionSaid } from './form/question-said.ts'
import type { Typed } from './form/question-typed.ts'
import type { Field } from './form.ts'
import type { FormScope } from './form-scope-routes.tsx'
import { QuestionClashPage } from './pages/form/question-clash-page.tsx'

const NOT_CARRIED = new Set(['version', 'choix-version'])

/** Both versions of a question that someone else changed meanwhile. */
export function clashPage(
  c: Ctx,
  { frame, latest, incubator }: FormScope,
  mine: Field,
  typed: Typed,
): Response {
  const { document, savedAt, savedBy, by } = latest
  const theirs = document.fields.find(({ id }) => id === mine.id)
  const who =
    savedBy === c.var.act.actor.personId
      ? 'par vous, dans une autre page'
      : `par ${by || 'une autre personne'}`
  return html(
    c,
    <QuestionClashPage
      frame={frame}
      id={mine.id}
      revision={latest.number}
      theirs={questionSaid(theirs, document)}
      mine={questionSaid(mine, document)}
      by={savedAt ? `${who}, le ${frenchDateTime(savedAt, incubator.zone)}` : who}
      typed={Object.fromEntries(Object.entries(typed).filter(([name]) => !NOT_CARRIED.has(name)))}
    />,
    409,
  )
}
