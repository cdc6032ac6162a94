import { Alert, Details, fr, Page, Section, type Shell, T, Title, Why } from '../../../design/index.ts'
import { civilDate, frenchDate } from '../../../platform/dates.ts'
import type { Handover } from '../handover.ts'
import type { AuthorInvitation } from '../invitation.ts'
import type { AuthorPerson, AuthorRelation, EndKind } from '../who.ts'
import { END_WORDS, WHY_AUTHORS } from '../wording.ts'
import { AuthorsActs } from './authors-acts.tsx'
import { PendingTable, PeopleTable } from './authors-tables.tsx'
import { HandoverPending } from './handover-pending.tsx'
import { crumbs } from './parts.tsx'
import { Meanings } from './rights-parts.tsx'

export interface AuthorsPageProps {
  shell: Shell
  id: string
  title: string
  withdrawn: boolean
  zone: string
  now: Date
  people: readonly AuthorPerson[]
  self: string
  pending: readonly AuthorInvitation[]
  handover: Handover | undefined
  ends: readonly { name: string; relation: AuthorRelation; kind: EndKind; endedAt: Date }[]
  said: string | null
}

/** Who writes this application, what each may do, who is invited and who left. */
export function AuthorsPage(props: AuthorsPageProps) {
  const { shell, id, title, people, self, ends, said, zone } = props
  const me = people.find(({ personId }) => personId === self)
  return (
    <Page
      shell={shell}
      title={`Qui écrit cette candidature : ${title || 'sans titre'}`}
      kind="focus"
      breadcrumbs={crumbs(id, title)}
    >
      {said && <Alert tone="info" title={said} />}
      <Title lead="Vous pouvez écrire à plusieurs, en même temps : rien n’est écrasé sans vous le dire.">
        Qui écrit cette candidature
      </Title>
      <HandoverPending {...props} />
      <PeopleTable {...props} arranges={me?.relation === 'author'} />
      {me?.relation === 'author' && <PendingTable {...props} />}
      <AuthorsActs {...props} relation={me?.relation ?? 'co-reader'} />
      <Section title="Ce que chacun peut faire">
        <Meanings />
      </Section>
      {ends.length > 0 && (
        <Details summary="Ce qui a changé">
          <ul>
            {ends.map(({ name, kind, endedAt }) => (
              <li>
                <bdi>{name || fr('Une personne')}</bdi>{' '}
                <T>{`${END_WORDS[kind]} le ${frenchDate(civilDate(endedAt, zone))}.`}</T>
              </li>
            ))}
          </ul>
        </Details>
      )}
      <Why>{WHY_AUTHORS}</Why>
    </Page>
  )
}
