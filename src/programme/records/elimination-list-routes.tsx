import { Hono } from 'hono'
import { civilDate, isCivilDate } from '../../platform/dates.ts'
import { formOf } from '../../platform/form-fields.ts'
import type { Env } from '../../platform/http.ts'
import { seeOther } from '../../platform/respond.tsx'
import { withoutInvisible } from '../applications/answers.ts'
import { applyElimination, dropElimination } from './actions/apply-elimination.ts'
import { recordVisa } from './actions/record-visa.ts'
import { type TypedVisa, visaProblems } from './elimination.ts'
import { LIST_PATH, listPage, ofList, refusedList } from './list-scope-routes.tsx'

/** One list, from its proposal to its application; its export has routes of its own. */
export const eliminationListRoutes = new Hono<Env>()

eliminationListRoutes.get(LIST_PATH, c => ofList(c, found => listPage(c, found, {})))

const ANSWERS: Record<string, TypedVisa['answer']> = { donne: 'given', refuse: 'refused' }

eliminationListRoutes.post(`${LIST_PATH}/visa`, c =>
  ofList(c, async found => {
    const { incubator, list, path } = found
    const form = await formOf(c)
    const text = (name: string) => withoutInvisible(form.text(name)).trim()
    const visa: TypedVisa = {
      answer: ANSWERS[form.text('reponse')] ?? '',
      name: text('nom'),
      capacity: text('qualite'),
      givenOn: text('jour'),
      reference: text('reference'),
      because: text('motif'),
    }
    const errors = visaProblems(visa, {
      isDate: isCivilDate(visa.givenOn),
      today: civilDate(c.var.act.now, incubator.zone),
      proposedOn: civilDate(list.proposedAt, incubator.zone),
    })
    const seen = /^\d{1,6}$/.test(form.text('vu')) ? Number(form.text('vu')) : -1
    if (errors.length > 0) return listPage(c, found, { visa, errors }, 422)
    const recorded = await recordVisa(c.var.act, incubator.id, list.number, { visa, seen })
    return recorded.ok ? seeOther(c, path) : refusedList(c, found, recorded.reason, { visa })
  }),
)

eliminationListRoutes.post(`${LIST_PATH}/application`, c =>
  ofList(c, async found => {
    const word = (await formOf(c)).text('mot').slice(0, 50)
    const applied = await applyElimination(c.var.act, found.incubator.id, found.list.number, word)
    return applied.ok ? seeOther(c, found.path) : refusedList(c, found, applied.reason, { word })
  }),
)

eliminationListRoutes.post(`${LIST_PATH}/abandon`, c =>
  ofList(c, async found => {
    const dropped = await dropElimination(c.var.act, found.incubator.id, found.list.number)
    return dropped.ok ? seeOther(c, found.path) : refusedList(c, found, dropped.reason)
  }),
)
