import {
  ActionLink,
  Facts,
  Form,
  fr,
  MainAction,
  Page,
  Section,
  type Shell,
  Table,
  Title,
} from '../../../design/index.ts'

export interface BeforeProps {
  shell: Shell
  slug: string
  callTitle: string
  /** Worded: since when it is closed or from when it opens; '' while it is open. */
  notOpen: string
  /** Worded: until when one can send, when one is answered. */
  deadline: string
  answers: string
  /** Where the call's training is; '' when it has none. */
  training: string
  mine: { id: string; title: string; state: string; others: string; updated: string }[]
  /** The draft last written and not sent; null when there is none. */
  draft: string | null
  /** Whether every one of mine is sent. */
  allSent: boolean
}

/** Before the first field, in four lines; the drafts already begun come first. */
export function BeforePage(props: BeforeProps) {
  const { shell, slug, callTitle, notOpen, deadline, answers, training, mine, draft, allSent } = props
  return (
    <Page
      shell={shell}
      title="Écrire une candidature"
      kind="focus"
      breadcrumbs={[{ href: `/appels/${slug}`, label: callTitle }]}
    >
      <Title lead={notOpen || undefined}>Écrire une candidature</Title>
      {mine.length > 0 && (
        <Section title={allSent ? 'Vos candidatures à cet appel' : 'Vous avez déjà commencé'}>
          <Table
            caption="Chacune, avec son état"
            columns={[
              { key: 'title', label: 'Projet' },
              { key: 'state', label: 'État' },
              { key: 'others', label: 'Avec' },
              { key: 'updated', label: 'Dernière écriture' },
            ]}
            rows={mine.map(({ id, title, state, others, updated }) => ({
              title: (
                <a href={`/candidatures/${id}`}>
                  <bdi>{title}</bdi>
                </a>
              ),
              state: fr(state),
              others: others === '' ? '' : <bdi>{others}</bdi>,
              updated: fr(updated),
            }))}
          />
          {draft !== null && (
            <MainAction href={`/candidatures/${draft}`}>
              {`${notOpen === '' ? 'Reprendre' : 'Relire'} ${mine.length > 1 ? 'le dernier brouillon' : 'mon brouillon'}`}
            </MainAction>
          )}
        </Section>
      )}
      {notOpen === '' ? (
        <>
          <Facts
            items={[
              { term: 'Qui vous lira', value: 'L’équipe de l’incubateur, puis le jury et le comité.' },
              {
                term: 'Votre hiérarchie',
                value: 'Elle ne lit pas votre candidature et n’en est pas informée.',
              },
              { term: 'Et ensuite', value: answers },
              {
                term: 'Le temps qu’il faut',
                value: `Vingt minutes environ. Vous pouvez partir et revenir ; ${deadline}`,
              },
            ]}
          />
          {training !== '' && (
            <p>
              <a href={training}>
                {fr(
                  training.startsWith('/formation')
                    ? 'Vous préférez vous préparer d’abord ? Suivez le cours, puis reportez vos réponses ici.'
                    : 'Vous préférez vous préparer d’abord ? Suivez la formation.',
                )}
              </a>
            </p>
          )}
          <Form
            action={`/appels/${slug}/candidatures`}
            submit={mine.length > 0 ? 'Commencer un autre projet' : 'Commencer ma candidature'}
            variant={mine.length > 0 ? 'quiet' : 'primary'}
          />
        </>
      ) : (
        <p>
          <ActionLink href={`/appels/${slug}`} variant="quiet">
            Voir l’appel
          </ActionLink>
        </p>
      )}
    </Page>
  )
}
