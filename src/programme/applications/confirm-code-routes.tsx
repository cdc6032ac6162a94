import { frenchDateTime } from '../../platform/dates.ts'
import type { Ctx } from '../../platform/http.ts'
import { html, seeOther } from '../../platform/respond.tsx'
import { findConfirmation } from './actions/confirm-sending.ts'
import { findCodeTrouble } from './code-letter-store.ts'
import { ConfirmPage } from './pages/confirm.tsx'
import type { InScope } from './scope-routes.tsx'

export interface ConfirmProblems {
  /** What is wrong with the code typed. */
  code?: string | undefined
  /** The address another code was asked at, and what is wrong with it. */
  address?: { typed: string; error: string; tooMany: boolean }
}

/** The page that asks for the code, while there is one to type; otherwise where the application stands. */
export async function confirmPage(c: Ctx, found: InScope, problems: ConfirmProblems): Promise<Response> {
  const { application, shell } = found
  const { id } = application
  const last = await findConfirmation(c.var.act, id)
  if (!last || last.usedAt || last.expiresAt <= c.var.act.now) return seeOther(c, `/candidatures/${id}`)
  return html(
    c,
    <ConfirmPage
      shell={shell}
      id={id}
      address={last.address}
      until={frenchDateTime(last.expiresAt, application.incubator.zone)}
      problems={problems}
      again={c.req.query('code') === 'nouveau'}
      trouble={await findCodeTrouble(c.var.act.db, id, last.address)}
      mailbox={c.var.config.mailbox}
    />,
    problems.address?.tooMany ? 429 : problems.code || problems.address ? 422 : 200,
  )
}
