import { ActionLink, Badge, Empty, fr, Page, type Shell, Table, Title } from '../../../design/index.ts'

import { unreadWords } from '../unread-words.ts'

export interface MineProps {
  shell: Shell
  rows: { id: string; title: string; call: string; state: string; updated: string; unread: number }[]
  signedIn: boolean
}

export function MinePage({ shell, rows, signedIn }: MineProps) {
  return (
    <Page shell={shell} title="Mes candidatures" kind="public">
      <Title {...(signedIn ? {} : { lead: 'Ce que vous avez écrit sur cet appareil.' })}>
        Mes candidatures
      </Title>
      {rows.length === 0 ? (
        <Empty title="Vous n’avez encore rien écrit.">
          <ActionLink href="/">Voir les appels ouverts</ActionLink>
        </Empty>
      ) : (
        <Table
          caption="La dernière écrite en premier"
          columns={[
            { key: 'title', label: 'Projet' },
            { key: 'state', label: 'État' },
            { key: 'call', label: 'Incubateur' },
            { key: 'updated', label: 'Dernière écriture' },
          ]}
          rows={rows.map(({ id, title, call, state, updated, unread }) => ({
            title: (
              <>
                <a href={`/candidatures/${id}`}>
                  <bdi>{title || 'Projet sans titre'}</bdi>
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
            updated: fr(updated),
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
