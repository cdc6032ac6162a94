import { Prose } from '../../../design/index.ts'
import type { TeamMember } from '../life.ts'
import { type ActFormProps, ActPage } from './act-page.tsx'
import { RoleFields } from './member-fields.tsx'
import { DateField, TEAM } from './product-parts.tsx'

/** Dire le dernier jour de quelqu'un. */
export function DeparturePage(props: ActFormProps<TeamMember>) {
  const { more, typed, problem } = props
  return (
    <ActPage
      {...props}
      under={TEAM}
      title={`Le dernier jour de ${more.name}`}
      path={`/equipe/${more.id}/depart`}
      submit="Enregistrer son dernier jour"
      before={
        <Prose text="Après ce jour, son adresse ne donne plus accès au produit. Son nom, son rôle et ses dates restent dans l’histoire de l’équipe." />
      }
    >
      <DateField name="fin" label="Dernier jour" typed={typed} problem={problem} />
    </ActPage>
  )
}

/** Changer le rôle ou le temps de quelqu'un, à partir d'un jour. */
export function MemberChangePage(props: ActFormProps<TeamMember>) {
  const { more, typed, problem } = props
  return (
    <ActPage
      {...props}
      under={TEAM}
      title={`Le rôle et le temps de ${more.name}`}
      path={`/equipe/${more.id}/changement`}
      submit="Enregistrer le changement"
      before={<Prose text="La situation d’avant reste dans l’histoire de l’équipe, jusqu’à la veille." />}
    >
      <RoleFields typed={typed} problem={problem} />
      <DateField name="debut" label="À partir du" typed={typed} problem={problem} />
    </ActPage>
  )
}
