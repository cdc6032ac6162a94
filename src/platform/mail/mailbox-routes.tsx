import { Hono } from 'hono'
import { Empty, Facts, Page, Pager, Quoted, type Shell, Table, Title } from '../../design/index.ts'
import { frenchDateTime, PARIS } from '../dates.ts'
import type { Env } from '../http.ts'
import { isFromThisMachine } from '../network.ts'
import { html, notFound } from '../respond.tsx'
import { readAddress } from './address.ts'
import type { MailRow } from './table.ts'

/** The on-screen mailbox: every e-mail, for whoever sits at this machine, as long as no SMTP is set. */
export const mailboxRoutes = new Hono<Env>()

mailboxRoutes.use('/boite-mail/*', async (c, next) =>
  c.var.config.mailbox && isFromThisMachine(c) ? next() : notFound(c),
)

const PAGE = 30

mailboxRoutes.get('/boite-mail', async c => {
  const page = Math.max(1, Math.min(10_000, Number.parseInt(c.req.query('page') ?? '1', 10) || 1))
  const asked = c.req.query('a')
  // An address nobody could have finds nothing.
  const to = asked === undefined ? undefined : (readAddress(asked) ?? '')
  const rows = await c.var.act.db
    .selectFrom('mails')
    .selectAll()
    .$if(to !== undefined, query => query.where('recipient', '=', to ?? ''))
    .orderBy('created_at', 'desc')
    .orderBy('id')
    .offset((page - 1) * PAGE)
    .limit(PAGE + 1)
    .execute()
  return html(
    c,
    <MailboxPage
      shell={c.var.shell()}
      mails={rows.slice(0, PAGE)}
      page={page}
      more={rows.length > PAGE}
      to={to ?? ''}
    />,
  )
})

mailboxRoutes.get('/boite-mail/:id{[0-9a-f-]{36}}', async c => {
  const mail = await c.var.act.db
    .selectFrom('mails')
    .selectAll()
    .where('id', '=', c.req.param('id'))
    .executeTakeFirst()
  return mail ? html(c, <MailPage shell={c.var.shell()} mail={mail} />) : notFound(c)
})

function MailboxPage({
  shell,
  mails,
  page,
  more,
  to,
}: {
  shell: Shell
  mails: MailRow[]
  page: number
  more: boolean
  to: string
}) {
  const at = (number: number) =>
    `/boite-mail?page=${number}${to === '' ? '' : `&a=${encodeURIComponent(to)}`}`
  return (
    <Page shell={shell} title="Boîte mail de démonstration" kind="queue">
      <Title lead="Aucun serveur d’e-mail n’est configuré : les messages s’affichent ici, sur cette machine seulement.">
        Boîte mail
      </Title>
      {mails.length === 0 ? (
        <Empty title="Aucun message pour l’instant.">
          <p>Demandez un code de connexion, ou envoyez une candidature : le message arrivera ici.</p>
        </Empty>
      ) : (
        <Table
          caption="Derniers messages, le plus récent en premier"
          columns={[
            { key: 'title', label: 'Objet' },
            { key: 'to', label: 'Pour' },
            { key: 'at', label: 'Reçu le' },
          ]}
          rows={mails.map(mail => ({
            title: <a href={`/boite-mail/${mail.id}`}>{mail.title}</a>,
            to: <bdi>{mail.recipient}</bdi>,
            at: frenchDateTime(mail.created_at, PARIS),
          }))}
        />
      )}
      <Pager
        label="Pages de messages"
        previous={page > 1 ? at(page - 1) : undefined}
        next={more ? at(page + 1) : undefined}
      />
    </Page>
  )
}

function MailPage({ shell, mail }: { shell: Shell; mail: MailRow }) {
  const links = [...new Set(mail.body.match(/https?:\/\/\S+/g) ?? [])]
  return (
    <Page
      shell={shell}
      title={mail.title}
      kind="queue"
      breadcrumbs={[{ href: '/boite-mail', label: 'Boîte mail' }]}
    >
      <Title>{mail.title}</Title>
      <Facts
        items={[
          { term: 'De', value: mail.sender_name || 'Pépin' },
          { term: 'Pour', value: <bdi>{mail.recipient}</bdi> },
          { term: 'Le', value: frenchDateTime(mail.created_at, PARIS) },
        ]}
      />
      <Quoted text={mail.body} />
      {links.map(link => (
        <p>
          <a href={link}>{link}</a>
        </p>
      ))}
    </Page>
  )
}
