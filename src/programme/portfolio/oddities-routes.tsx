import { Hono } from 'hono'
import { askSignIn } from '../../platform/ask-sign-in.ts'
import type { Env } from '../../platform/http.ts'
import { html, notFound } from '../../platform/respond.tsx'
import { relationsToNetwork } from '../access/network-relations.ts'
import { exchangeAbilities } from './exchange/exchange-permissions.ts'
import { ODDITY_KINDS, TO_CHECK } from './exchange/oddities.ts'
import { countOddities, listOddities, type OddityCursor } from './exchange/oddities-store.ts'
import { ODDITIES_PATH, OdditiesPage, oddityPath } from './pages/import-oddities-page.tsx'

/** What was odd in the portfolio read, by product and by kind. */
export const odditiesRoutes = new Hono<Env>()

odditiesRoutes.get(ODDITIES_PATH, async c => {
  const { db, actor } = c.var.act
  if (actor.personId === null) return askSignIn(c)
  if (!exchangeAbilities.readOddities(await relationsToNetwork(db, actor))) return notFound(c)
  const kind = ODDITY_KINDS.find(each => each === c.req.query('genre')) ?? null
  const after = readCursor(c.req.query('apres') ?? '')
  const { rows, more } = await listOddities(db, kind === null ? TO_CHECK : [kind], after)
  const last = rows.at(-1)
  return html(
    c,
    <OdditiesPage
      shell={c.var.shell()}
      kind={kind}
      counts={await countOddities(db)}
      rows={rows}
      first={after === null}
      next={more && last ? oddityPath(kind, last) : undefined}
      imported={c.req.query('repris') !== undefined}
    />,
  )
})

function readCursor(text: string): OddityCursor | null {
  const [, position, externalId] = /^(\d{1,6})\.(.{1,200})$/su.exec(text.replaceAll('\u0000', '')) ?? []
  return externalId === undefined ? null : { externalId, position: Number(position) }
}
