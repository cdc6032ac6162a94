import { Hono } from 'hono'
import { fr } from '../../design/index.ts'
import type { Ctx, Env } from '../../platform/http.ts'
import { drawPdf } from '../../platform/pdf/pdf.ts'
import { html, notFound } from '../../platform/respond.tsx'
import { effectiveSending } from './application.ts'
import type { Field } from './form.ts'
import { ReceiptPage } from './pages/receipt.tsx'
import { answersIn } from './receipt.ts'
import { receiptDocument } from './receipt-document.ts'
import { type InScope, inScope } from './scope-routes.tsx'
import { formOfSending } from './sending-form-store.ts'
import { sentWords } from './sent-words.ts'
import type { SendingRow } from './store.ts'

/** The receipt of the sending that counts: to read, to keep as a PDF, to check. */
export const receiptRoutes = new Hono<Env>()

/** The row of the sending the jury reads. */
export function effectiveOf({ application }: InScope): SendingRow | undefined {
  const number = effectiveSending(application.facts)?.number
  return application.sendings.find(sending => sending.number === number)
}

export function receiptFacts({ application }: InScope, sending: SendingRow) {
  const { zone, name } = application.incubator
  return [
    { term: 'Récépissé', value: sending.receipt },
    { term: 'Envoyée le', value: sentWords(sending, zone) },
    { term: 'Appel', value: application.callTitle },
    { term: 'Incubateur', value: name },
    { term: 'Empreinte du contenu (SHA-256)', value: sending.fingerprint },
  ]
}

const withReceipt = (
  c: Ctx,
  show: (found: InScope, sending: SendingRow, form: readonly Field[]) => Response | Promise<Response>,
) =>
  inScope(c, 'readReceipt', async found => {
    const sending = effectiveOf(found)
    if (!sending) return notFound(c)
    return show(found, sending, await formOfSending(c.var.act.db, found.application, sending))
  })

receiptRoutes.get('/candidatures/:id/recu', c =>
  withReceipt(c, (found, sending, form) => {
    const values = answersIn(sending.canonical)
    return html(
      c,
      <ReceiptPage
        shell={found.shell}
        id={found.application.id}
        title={values.get('titre') ?? ''}
        facts={receiptFacts(found, sending)}
        form={form}
        values={values}
        signatory={found.application.incubator.signatory}
      />,
    )
  }),
)

receiptRoutes.get('/candidatures/:id/recu.json', c =>
  withReceipt(c, (_, { canonical, receipt }) =>
    download(c, canonical, `candidature-${receipt}.json`, 'application/json; charset=utf-8'),
  ),
)

receiptRoutes.get('/candidatures/:id/recu.pdf', c =>
  withReceipt(c, async (found, sending, form) => {
    const { incubator } = found.application
    const values = answersIn(sending.canonical)
    const said = {
      incubator: incubator.name,
      title: values.get('titre') ?? '',
      facts: receiptFacts(found, sending),
      form,
      values,
      signatory: incubator.signatory,
    }
    const pdf = await drawPdf(receiptDocument(said, fr))
    return download(c, new Uint8Array(pdf), `recepisse-${sending.receipt}.pdf`, 'application/pdf')
  }),
)

function download(c: Ctx, body: string | Uint8Array<ArrayBuffer>, name: string, type: string): Response {
  return c.body(body, 200, {
    'Content-Type': type,
    'Content-Disposition': `attachment; filename="${name}"`,
    'Cache-Control': 'no-store',
  })
}
