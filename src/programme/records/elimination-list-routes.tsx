import { Hono } from 'hono'
import { civilDate, isCivilDate } from '../../platform/dates.ts'
import { formOf } from '../../platform/form-fields.ts'
import type { Ctx, Env } from '../../platform/http.ts'
import { html, notFound, seeOther } from '../../platform/respond.tsx'
import { withoutInvisible } from '../applications/answers.ts'
import { brandOf, type Incubator } from '../incubators/incubator.ts'
import { applyElimination, dropElimination } from './actions/apply-elimination.ts'
import { exportElimination } from './actions/export-elimination.ts'
import { recordVisa } from './actions/record-visa.ts'
import { type EliminationRefusal, REFUSAL_WORDS, visaProblems } from './elimination.ts'
import { EliminationPage, type EliminationShown, NO_VISA } from './pages/elimination-page.tsx'
import { inRecords } from './scope-routes.ts'
import { type EliminationList, findList, findVisa, listItems } from './store/lists.ts'

/** One list, from its proposal to its application. */
export const eliminationListRoutes = new Hono<Env>()
const PATH = '/gestion/incubateurs/:slug/eliminations/:number'

interface InList {
  incubator: Incubator
  list: EliminationList
  path: string
}

const ofList = (c: Ctx, work: (found: InList) => Promise<Response>) =>
  inRecords(c, 'proposeElimination', async incubator => {
    const number = c.req.param('number') ?? ''
    const list = /^\d{1,6}$/.test(number)
      ? await findList(c.var.act.db, incubator.id, Number(number))
      : undefined
    const path = `/gestion/incubateurs/${incubator.slug}/eliminations/${number}`
    return list ? work({ incubator, list, path }) : notFound(c)
  })

eliminationListRoutes.get(PATH, c => ofList(c, found => listPage(c, found, {})))

eliminationListRoutes.post(`${PATH}/export`, c =>
  ofList(c, async found => {
    const { incubator, list } = found
    const exported = await exportElimination(c.var.act, incubator.id, list.number)
    if (!exported.ok) return refusedList(c, found, exported.reason)
    const name = `elimination-${incubator.slug}-${list.number}.zip`
    c.header('Content-Disposition', `attachment; filename="${name}"`)
    c.header('Cache-Control', 'no-store')
    return c.body(exported.value, 200, { 'Content-Type': 'application/zip' })
  }),
)

eliminationListRoutes.post(`${PATH}/visa`, c =>
  ofList(c, async found => {
    const { incubator, list, path } = found
    const form = await formOf(c)
    const text = (name: string) => withoutInvisible(form.text(name)).trim()
    const visa = {
      name: text('nom'),
      capacity: text('qualite'),
      givenOn: text('jour'),
      reference: text('reference'),
    }
    const errors = visaProblems(visa, {
      isDate: isCivilDate(visa.givenOn),
      today: civilDate(c.var.act.now, incubator.zone),
      proposedOn: civilDate(list.proposedAt, incubator.zone),
    })
    if (errors.length > 0) return listPage(c, found, { visa, errors }, 422)
    const recorded = await recordVisa(c.var.act, incubator.id, list.number, visa)
    return recorded.ok ? seeOther(c, path) : refusedList(c, found, recorded.reason, { visa })
  }),
)

eliminationListRoutes.post(`${PATH}/application`, c =>
  ofList(c, async found => {
    const word = (await formOf(c)).text('mot').slice(0, 50)
    const applied = await applyElimination(c.var.act, found.incubator.id, found.list.number, word)
    return applied.ok ? seeOther(c, found.path) : refusedList(c, found, applied.reason, { word })
  }),
)

eliminationListRoutes.post(`${PATH}/abandon`, c =>
  ofList(c, async found => {
    const dropped = await dropElimination(c.var.act, found.incubator.id, found.list.number)
    return dropped.ok ? seeOther(c, found.path) : refusedList(c, found, dropped.reason)
  }),
)

function refusedList(
  c: Ctx,
  found: InList,
  reason: EliminationRefusal,
  shown: EliminationShown = {},
): Response | Promise<Response> {
  if (reason === 'not-found') return notFound(c)
  if (reason === 'word-wrong') {
    const errors = [{ field: 'mot' as const, message: REFUSAL_WORDS[reason] }]
    return listPage(c, found, { ...shown, errors }, 422)
  }
  return listPage(c, found, { ...shown, problem: REFUSAL_WORDS[reason] }, 409)
}

async function listPage(
  c: Ctx,
  { incubator, list }: InList,
  shown: EliminationShown,
  status: 200 | 409 | 422 = 200,
): Promise<Response> {
  const { db } = c.var.act
  return html(
    c,
    <EliminationPage
      shell={c.var.shell(brandOf(incubator))}
      incubator={incubator}
      list={list}
      items={await listItems(db, list.id)}
      given={(await findVisa(db, list.id)) ?? null}
      visa={NO_VISA}
      {...shown}
    />,
    status,
  )
}
