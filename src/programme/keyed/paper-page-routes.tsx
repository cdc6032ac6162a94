import { civilDate, frenchDate } from '../../platform/dates.ts'
import type { Ctx } from '../../platform/http.ts'
import { html } from '../../platform/respond.tsx'
import { onOneLine } from './contact.ts'
import { PaperPage } from './pages/paper-page.tsx'
import type { Errors } from './pages/parts.tsx'
import { PAPER_SAID, paperKind, paperState } from './paper-words.ts'
import type { InPaper } from './scope-routes.tsx'

/** One letter on paper, with what was typed and refused. */
export function paperPage(
  c: Ctx,
  { letter, incubator, of }: InPaper,
  again: { typed?: { way: string; day: string }; errors?: Errors; problem?: string } = {},
  status: 200 | 409 | 422 = 200,
): Response {
  const { zone } = incubator
  const { id, kind, subject, body, name, postal, phone, title, writtenAt, way } = letter
  return html(
    c,
    <PaperPage
      {...of}
      {...{ id, subject, body }}
      kind={paperKind(kind)}
      facts={[
        { term: 'Pour', value: name },
        { term: 'Adresse postale', value: onOneLine(postal) || 'non donnée' },
        { term: 'Téléphone', value: phone || 'non donné' },
        { term: 'Projet', value: title },
        { term: 'Écrit le', value: frenchDate(civilDate(writtenAt, zone)) },
        { term: 'État', value: paperState(letter) },
      ]}
      given={way !== null}
      said={c.req.query('dit') === 'transmis' && way !== null ? PAPER_SAID : ''}
      problem={again.problem ?? ''}
      typed={again.typed ?? { way: '', day: civilDate(c.var.act.now, zone) }}
      errors={again.errors ?? []}
    />,
    status,
  )
}
