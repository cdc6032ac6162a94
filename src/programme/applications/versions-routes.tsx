import { Hono } from 'hono'
import type { Ctx, Env } from '../../platform/http.ts'
import { html, notFound } from '../../platform/respond.tsx'
import { differencesBetween } from './differences.ts'
import { VersionPage } from './pages/version.tsx'
import { VersionsPage, type VersionsProps } from './pages/versions.tsx'
import { answersIn } from './receipt.ts'
import { effectiveOf, receiptFacts } from './receipt-routes.tsx'
import { type InScope, inScope } from './scope-routes.tsx'
import { formOfSending } from './sending-form-store.ts'
import { sentWords } from './sent-words.ts'
import { whyWords } from './why.ts'

/** Corrections: the versions that were sent, each kept, and what separates two of them. */
export const versionsRoutes = new Hono<Env>()

versionsRoutes.get('/candidatures/:id/versions', c =>
  inScope(c, 'readReceipt', found => {
    const home = `/candidatures/${found.application.id}`
    return versionsPage(c, found, {
      path: `${home}/versions`,
      breadcrumbs: [{ href: home, label: 'Ma candidature' }],
      lead: 'Chaque envoi est gardé. L’équipe et le jury lisent le dernier ; l’équipe peut voir ce qui a changé.',
      alone: number => `${home}/versions/${number}`,
      toReader: false,
    })
  }),
)

versionsRoutes.get('/candidatures/:id/versions/:number', c =>
  inScope(c, 'readReceipt', async found => {
    const sending = confirmedOf(found).find(({ number }) => String(number) === c.req.param('number'))
    if (!sending) return notFound(c)
    const values = answersIn(sending.canonical)
    const read = sending.id === effectiveOf(found)?.id
    return html(
      c,
      <VersionPage
        shell={found.shell}
        id={found.application.id}
        number={sending.number}
        title={values.get('titre') ?? ''}
        lead={
          read
            ? 'C’est la version qui est lue.'
            : 'Vous l’avez corrigée depuis : cette version n’est plus lue.'
        }
        facts={receiptFacts(found, sending)}
        form={await formOfSending(c.var.act.db, found.application, sending)}
        values={values}
      />,
    )
  }),
)

versionsRoutes.get('/gestion/candidatures/:id/versions', c =>
  inScope(c, 'readAsOrganiser', found => {
    const { id, call } = found.application
    const home = `/gestion/candidatures/${id}`
    return versionsPage(c, found, {
      path: `${home}/versions`,
      breadcrumbs: [
        { href: '/gestion', label: 'Gestion des appels' },
        { href: `/gestion/appels/${call.slug}`, label: found.callTitle },
        { href: `/gestion/appels/${call.slug}/candidatures`, label: 'Candidatures reçues' },
        {
          href: home,
          label: answersIn(effectiveOf(found)?.canonical ?? '{"answers":{}}').get('titre') ?? '',
        },
      ],
      lead: 'Chaque envoi est gardé. Le jury lit le dernier.',
      toReader: true,
    })
  }),
)

/** What was sent and proved: a sending whose address never was is a draft, that nobody else reads. */
const confirmedOf = ({ application }: InScope) =>
  application.sendings.filter(({ confirmedAt }) => confirmedAt !== null)

interface Side extends Pick<VersionsProps, 'path' | 'breadcrumbs' | 'lead'> {
  alone?: (number: number) => string
  toReader: boolean
}

async function versionsPage(c: Ctx, found: InScope, side: Side): Promise<Response> {
  const { application, shell, relations } = found
  const { path, breadcrumbs, lead, alone, toReader } = side
  const all = confirmedOf(found)
  const last = all.at(-1)
  if (!last) return notFound(c)
  const [asked, askedAfter] = [c.req.query('avant'), c.req.query('apres')]
  const find = (text: string) => all.find(({ number }) => String(number) === text)
  const before = asked === undefined ? all.at(-2) : find(asked)
  const after = askedAfter === undefined ? last : find(askedAfter)
  if ((asked !== undefined && !before) || !after) return notFound(c)
  const form = (sending: typeof last) => formOfSending(c.var.act.db, application, sending)
  const compared = before && {
    before: before.number,
    after: after.number,
    differences: differencesBetween(
      before.canonical,
      after.canonical,
      [await form(before), await form(after)],
      toReader,
    ),
  }
  return html(
    c,
    <VersionsPage
      shell={shell}
      path={path}
      breadcrumbs={breadcrumbs}
      title={answersIn(last.canonical).get('titre') ?? ''}
      lead={lead}
      versions={all.toReversed().map(({ number, receipt, ...sending }) => ({
        number,
        receipt,
        sent: sentWords(sending, application.incubator.zone),
        ...(alone ? { href: alone(number) } : {}),
      }))}
      compared={compared ?? null}
      why={whyWords(relations)}
    />,
  )
}
