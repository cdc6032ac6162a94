import { ActionLink, Page, type Shell, T, Title, TwoValues, Why } from '../../../design/index.ts'
import type { IncubatorRole } from '../../access/tables.ts'
import { ROLE_WORDS, WHY_TEAM } from '../team-wording.ts'
import { teamCrumbs, teamPath } from './team-addresses.ts'

/** Another head changed this member meanwhile: both are shown, nothing was written. */
export function MovedPage(props: {
  shell: Shell
  slug: string
  name: string
  /** The role now, null for someone who has left. */
  role: IncubatorRole | null
  /** What was asked, in words; '' when nothing was yet. */
  mine: string
}) {
  const { shell, slug, name, role, mine } = props
  return (
    <Page shell={shell} title="Ce rôle vient de changer" kind="focus" breadcrumbs={teamCrumbs(slug)}>
      <Title>Ce rôle vient de changer</Title>
      <p>
        <bdi>{name}</bdi>{' '}
        <T>
          : une autre fenêtre, ou une autre personne, a changé ce rôle. Rien n'est enregistré de votre côté.
        </T>
      </p>
      <TwoValues theirs={role === null ? "N'est plus dans l'équipe" : ROLE_WORDS[role]} mine={mine} />
      <p>
        <ActionLink href={teamPath(slug)}>Revoir l'équipe</ActionLink>
      </p>
      <Why>{WHY_TEAM}</Why>
    </Page>
  )
}
