import { fr, typeset } from '../../design/index.ts'
import { civilDate, frenchDate } from '../../platform/dates.ts'
import { drawPdf } from '../../platform/pdf/pdf.ts'
import { minutesBlocks } from './minutes-blocks.ts'
import type { ClosedMinutes } from './minutes-store.ts'
import { MINUTES_TITLES } from './minutes-wording.ts'

/** Draws closed minutes as a tagged PDF, with the number, the day and the fingerprint they were closed with. */
export async function drawMinutes(
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
export const minutesFilename = ({ content, number }: Pick<ClosedMinutes, 'content' | 'number'>): string =>
  `proces-verbal-${content.kind === 'jury' ? 'jury' : 'comite'}-${content.slug}-${number}.pdf`
