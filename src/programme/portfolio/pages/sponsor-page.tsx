import { Facts, Hidden, Prose, TextField } from '../../../design/index.ts'
import { errorOf } from '../typed.ts'
import { type ActFormProps, ActPage, ReasonField } from './act-page.tsx'
import { AddressField, NameField } from './member-fields.tsx'
import { DateField, dateOr, TEAM } from './product-parts.tsx'

/** Inscrire le sponsor, ou en changer. */
export function SponsorPage(props: ActFormProps<null>) {
  const { life, typed, problem } = props
  const current = life.sponsors.findLast(({ endsOn }) => endsOn === null)
  return (
    <ActPage
      {...props}
      under={TEAM}
      title={current ? 'Changer de sponsor' : 'Inscrire le sponsor'}
      path="/equipe/sponsor"
      submit={current ? 'Changer de sponsor' : 'Inscrire le sponsor'}
      before={
        current && (
          <>
            <Prose text="L’ancien sponsor l’est jusqu’à la veille. Son nom reste dans l’histoire, et son accès au produit s’arrête." />
            <Facts
              items={[
                { term: 'Sponsor actuel', value: <bdi>{`${current.name}, ${current.capacity}`}</bdi> },
                { term: 'Depuis le', value: dateOr(current.startsOn) },
              ]}
            />
          </>
        )
      }
    >
      <Hidden name="vu" value={current?.id ?? ''} />
      <NameField typed={typed} problem={problem} />
      <TextField
        name="fonction"
        label="Fonction"
        value={typed['fonction'] ?? ''}
        error={errorOf(problem, 'fonction')}
        autocomplete="off"
      />
      <AddressField
        typed={typed}
        problem={problem}
        hint="Elle permet au sponsor de lire le suivi du produit."
      />
      <DateField name="debut" label="Sponsor à partir du" typed={typed} problem={problem} />
      {current && <ReasonField typed={typed} problem={problem} label="Motif du changement" />}
    </ActPage>
  )
}
