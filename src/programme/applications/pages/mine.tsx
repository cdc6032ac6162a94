import { ActionLink, Alert, Badge, Empty, fr, Page, type Shell, Table, Title } from '../../../design/index.ts'
import { unreadWords } from '../unread-words.ts'
import { HeldHere } from './held-here.tsx'

export interface MineProps {
  shell: Shell
  rows: {
    id: string
    title: string
    call: string
    state: string
    others: string
    updated: string
    resume: boolean
    awaits: boolean
    unread: number
  }[]
  /** What has just been done, or ''. */
  said: string
  signedIn: boolean
  /** A text waits to be taken up again. */
  held: boolean
}

export function MinePage({ shell, rows, said, signedIn, held }: MineProps) {
  return (
    <Page shell={shell} title="Mes candidatures" kind="public">
      <Title {...(signedIn ? {} : { lead: 'Ce que vous avez écrit sur cet appareil.' })}>
        Mes candidatures
      </Title>
      <HeldHere held={held} />
      {said && <Alert tone="info" title={said} />}
      {rows.length === 0 ? (
        <Empty title="Vous n’avez encore rien écrit.">
          <ActionLink href="/">Voir les appels ouverts</ActionLink>
        </Empty>
      ) : (
        <Table
          caption="Les brouillons à reprendre d’abord, puis la dernière écrite en premier"
          columns={[
            { key: 'title', label: 'Projet' },
            { key: 'state', label: 'État' },
            { key: 'call', label: 'Appel' },
            ...(rows.some(({ others }) => others !== '') ? [{ key: 'others' as const, label: 'Avec' }] : []),
            { key: 'updated', label: 'Dernière écriture' },
            ...(rows.some(({ resume, awaits }) => resume || awaits)
              ? [{ key: 'resume' as const, label: 'Et maintenant' }]
              : []),
          ]}
          rows={rows.map(({ id, title, call, state, others, updated, resume, awaits, unread }) => ({
            title: (
              <>
                <a href={`/candidatures/${id}`}>
                  <bdi>{title}</bdi>
                </a>
                {unread > 0 && (
                  <>
                    {' '}
                    <Badge tone="info">{unreadWords(unread)}</Badge>
                  </>
                )}
              </>
            ),
            state: fr(state),
            call: fr(call),
            others: others === '' ? '' : <bdi>{others}</bdi>,
            updated: fr(updated),
            resume: awaits ? (
              <a href={`/candidatures/${id}/confirmation`} aria-label={`Taper le code reçu : ${title}`}>
                Taper le code reçu
              </a>
            ) : resume ? (
              <Resume id={id} title={title} />
            ) : (
              ''
            ),
          }))}
        />
      )}
      {!signedIn && (
        <p>
          <a href="/connexion?suite=%2Fmes-candidatures">
            {fr('Vous avez envoyé une candidature depuis un autre appareil ? Connectez-vous.')}
          </a>
        </p>
      )}
    </Page>
  )
}

/** Named by its project for those who do not see the row. */
const Resume = ({ id, title }: { id: string; title: string }) => (
  <a href={`/candidatures/${id}`} aria-label={`Reprendre : ${title}`}>
    Reprendre
  </a>
)
