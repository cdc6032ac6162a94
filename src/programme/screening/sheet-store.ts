import type { Db } from '../../platform/database/tables.ts'
import { effectiveSending } from '../applications/application.ts'
import { listDecisions } from '../applications/decision-store.ts'
import { answersIn } from '../applications/receipt.ts'
import { loadApplication } from '../applications/store.ts'
import type { Call } from '../calls/call.ts'
import type { Incubator } from '../incubators/incubator.ts'
import type { Sheet } from './sheet.ts'

export interface LoadedSheet {
  sheet: Sheet
  call: Call
  callTitle: string
  incubator: Incubator
}

/** A received application as it was sent; undefined for a draft. */
export async function findSheet(db: Db, id: string): Promise<LoadedSheet | undefined> {
  const application = await loadApplication(db, id)
  const number = application && effectiveSending(application.facts)?.number
  const sending = application?.sendings.find(each => each.number === number)
  if (!application || !sending) return undefined
  const values = answersIn(sending.canonical)
  const decisions = await listDecisions(db, id)
  const { call, callTitle, incubator, readForm: form, facts } = application
  const sheet: Sheet = {
    id,
    title: values.get('titre') ?? '',
    author: [values.get('nom'), values.get('poste'), values.get('service')].filter(Boolean).join(', '),
    receipt: sending.receipt,
    sentAt: sending.sentAt,
    version: sending.number,
    form,
    values,
    withdrawn: facts.withdrawnAt !== null,
    decisions: decisions.filter(({ stage }) => stage === 'screening'),
  }
  return { sheet, call, callTitle, incubator }
}
