import { frenchDateTime } from '../../platform/dates.ts'
import type { Ctx } from '../../platform/http.ts'
import { html } from '../../platform/respond.tsx'
import { newsOf } from './announced.ts'
import { newsWords } from './announced-wording.ts'
import { effectiveSending } from './application.ts'
import { ReadingPage } from './pages/reading.tsx'
import type { InScope } from './scope-routes.tsx'
import { valuesOf } from './store.ts'
import { whyWords } from './why.ts'
import { STATUS_WORDS } from './wording.ts'

/** The page of an application for who was invited to read it. */
export function readingPage(c: Ctx, found: InScope): Response {
  const { application, status, word, completion, callTitle } = found
  const { facts, incubator } = application
  const sent = effectiveSending(facts)
  const announced = word && status !== 'withdrawn'
  const state = announced
    ? newsWords(newsOf(word, completion, sent?.sentAt ?? null, c.var.act.now), completion)
    : STATUS_WORDS[status]
  return html(
    c,
    <ReadingPage
      shell={found.shell}
      id={application.id}
      title={application.title}
      state={state}
      facts={[
        { term: 'Appel', value: callTitle },
        ...(sent ? [{ term: 'Envoyée le', value: frenchDateTime(sent.sentAt, incubator.zone) }] : []),
      ]}
      form={application.readForm}
      values={valuesOf(application.answers)}
      why={whyWords(found.relations)}
    />,
  )
}
