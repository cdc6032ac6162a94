import { sql } from 'kysely'
import { INVARIANTS } from '../src/invariants.ts'
import type { Act } from '../src/platform/act.ts'
import { sha256 } from '../src/platform/secrets.ts'
import { mergePeople } from '../src/programme/merges/actions/merge-people.ts'
import { listCiting } from '../src/programme/merges/citing-store.ts'
import { proveByCode } from '../src/programme/people/actions/prove-address.ts'
import { requestCode } from '../src/programme/people/actions/request-code.ts'
import { openJury } from './jury-bed.ts'

let browsers = 0

/** The closed call with its jury, and what a test of merges asks of it. */
export async function openMerges() {
  const bed = await openJury()
  const { db } = bed
  /** Proves another mailbox for the account of `act`, and gives the code's own id: what the merge is asked with. */
  const proveToo = async (act: Act, address: string): Promise<string> => {
    const browser = sha256(`browser ${browsers++}`)
    const asked = {
      purpose: 'add-address',
      next: '/',
      browser,
      network: '::1',
      publicUrl: 'http://x',
    } as const
    await requestCode(act, { ...asked, typed: address })
    const sent = db
      .selectFrom('mails')
      .select('body')
      .where('recipient', '=', address)
      .where('kind', '=', 'code')
    const { body } = await sent.orderBy('created_at', 'desc').orderBy('id').executeTakeFirstOrThrow()
    const proved = await proveByCode(act, browser, /^ {4}(\d{6})$/m.exec(body)?.[1] ?? '')
    return proved.ok ? (proved.value.next.split('/').at(-1) ?? '') : ''
  }
  const merge = async (act: Act, address: string) => mergePeople(act, await proveToo(act, address))
  /** Every row that cites someone, as it is, but for e-mails and what a sign-in leaves. */
  const everything = async () => {
    const tables = [...new Set((await listCiting(db)).map(({ table }) => table))]
    const rows: Record<string, unknown[]> = {}
    for (const table of tables.filter(name => name !== 'mails'))
      rows[table] = (
        await sql<{ row: object }>`select to_jsonb(t.*) as row from ${sql.table(table)} t order by 1`.execute(
          db,
        )
      ).rows
    return rows
  }
  const allBreaches = async () => (await Promise.all(INVARIANTS.map(each => each.breaches(db)))).flat()
  return { ...bed, proveToo, merge, everything, allBreaches }
}

export type Merges = Awaited<ReturnType<typeof openMerges>>
