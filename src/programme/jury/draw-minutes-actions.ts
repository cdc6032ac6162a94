import { fr, typeset } from '../../design/index.ts'
import type { Db } from '../../platform/database/tables.ts'
import { civilDate, frenchDate } from '../../platform/dates.ts'
import { drawPdf } from '../../platform/pdf/pdf.ts'
import type { PanelKind } from '../panels/panel.ts'
import { minutesBlocks } from './minutes-blocks.ts'
import { type ClosedMinutes, listClosedMinutes } from './minutes-store.ts'
import { MINUTES_TITLES } from './minutes-wording.ts'

/** Draws closed minutes as a tagged PDF, with the number, the day and the fingerprint they were closed with. */
async function drawMinutes(
  { number, content, fingerprint, closedAt }: ClosedMinutes,
  zone: string,
): Promise<Buffer> {
  const { call, incubator, administration, kind } = content
  const closedOn = frenchDate(civilDate(closedAt, zone))
  return drawPdf({
    title: fr(`${MINUTES_TITLES[kind]} n° ${number}`),
    author: incubator,
    footer: `${incubator}, ${fr(`${MINUTES_TITLES[kind]} n° ${number}`)}`,
    blocks: typeset([
      { kind: 'paragraph', text: [{ said: call }, '\n', { said: administration }] },
      { kind: 'paragraph', text: `Clos le ${closedOn}. Empreinte : ${fingerprint}` },
      ...minutesBlocks(content),
    ]),
  })
}

/** « proces-verbal-jury-le-slug-1.pdf » */
const minutesFilename = ({ content, number }: Pick<ClosedMinutes, 'content' | 'number'>): string =>
  `proces-verbal-${content.kind === 'jury' ? 'jury' : 'comite'}-${content.slug}-${number}.pdf`

/**
 * The minutes of a panel closed with a number, the last ones without it, and how they are sent.
 * @param number as an address says it
 */
export async function drawClosedMinutes(
  db: Db,
  { callId, kind, number }: { callId: string; kind: PanelKind; number: string | undefined },
  zone: string,
) {
  const all = await listClosedMinutes(db, callId, kind)
  const minutes = number === undefined ? all.at(-1) : all.find(each => String(each.number) === number)
  if (!minutes) return undefined
  return {
    pdf: new Uint8Array(await drawMinutes(minutes, zone)),
    headers: {
      'Content-Type': 'application/pdf',
      'Content-Disposition': `attachment; filename="${minutesFilename(minutes)}"`,
      'Cache-Control': 'no-store',
    },
  }
}
