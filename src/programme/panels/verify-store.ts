import type { Db } from '../../platform/database/tables.ts'
import { minutesFingerprint } from './minutes.ts'
import { PANEL_WORDS } from './wording.ts'
import './tables.ts'

/** Recomputes the fingerprint of every procès-verbal; lists those it no longer matches, in words. */
export async function verifyMinutes(db: Db): Promise<{ checked: number; altered: string[] }> {
  const rows = await db
    .selectFrom('minutes as m')
    .innerJoin('panels as p', 'p.id', 'm.panel_id')
    .innerJoin('calls as c', 'c.id', 'p.call_id')
    .select(['m.number', 'm.content', 'm.fingerprint', 'p.kind', 'c.slug'])
    .orderBy('c.slug')
    .orderBy('p.kind')
    .orderBy('m.number')
    .execute()
  return {
    checked: rows.length,
    altered: rows
      .filter(({ content, fingerprint }) => minutesFingerprint(content) !== fingerprint)
      .map(({ number, kind, slug }) => `procès-verbal ${PANEL_WORDS[kind].of} n° ${number}, appel ${slug}`),
  }
}
