import {
  ActionLink,
  Empty,
  ErrorSummary,
  Facts,
  Form,
  Page,
  Select,
  type Shell,
  T,
  TextArea,
  TextField,
  Title,
  Why,
} from '../../../design/index.ts'
import { recusalsPath } from '../addresses.ts'
import type { RecusalCause } from '../panel.ts'
import { CAUSE_WORDS } from '../wording.ts'
import { callCrumbs, ORGANISER_WHY } from './parts.tsx'

interface Common {
  shell: Shell
  slug: string
  callTitle: string
  errors: { field: string; message: string }[]
}

const crumbs = (slug: string, title: string) => [
  ...callCrumbs(slug, title),
  { href: recusalsPath(slug), label: 'Déports' },
]

export interface NewRecusalProps extends Common {
  people: { personId: string; name: string }[]
  typed: { personne: string; candidature: string; motif: string }
}

/** A recusal the organiser writes by hand, from a declaration or a call. */
export function NewRecusalPage({ shell, slug, callTitle, people, typed, errors }: NewRecusalProps) {
  const error = (field: string) => errors.find(each => each.field === field)?.message
  return (
    <Page shell={shell} title="Ajouter un déport" kind="focus" breadcrumbs={crumbs(slug, callTitle)}>
      <Title lead="Dès qu'il est inscrit, la personne ne voit plus cette candidature.">
        Ajouter un déport
      </Title>
      <ErrorSummary errors={errors} />
      {people.length === 0 ? (
        <Empty title="Personne ne siège encore dans cet appel.">
          <p>
            <T>Les personnes qui ont accepté leur siège pourront être choisies ici.</T>
          </p>
        </Empty>
      ) : (
        <Form action={recusalsPath(slug)} submit="Inscrire ce déport">
          <Select
            name="personne"
            label="Personne qui se déporte"
            value={typed.personne}
            error={error('personne')}
            options={[
              { value: '', label: 'Choisir une personne' },
              ...people.map(({ personId, name }) => ({ value: personId, label: name })),
            ]}
          />
          <TextField
            name="candidature"
            label="Récépissé de la candidature"
            hint="Il est sur la page de la candidature. Exemple : K7QM-2F9X"
            width="medium"
            value={typed.candidature}
            error={error('candidature')}
            required
          />
          <TextArea
            name="motif"
            label="Motif"
            hint="Lu par l'équipe seulement."
            value={typed.motif}
            rows={3}
            limit={1000}
            error={error('motif')}
            required
          />
        </Form>
      )}
      <Why>{ORGANISER_WHY}</Why>
    </Page>
  )
}

export interface LiftProps extends Common {
  recusal: { id: string; person: string; title: string; receipt: string; cause: RecusalCause; reason: string }
  typed: string
}

/** Lifting a recusal: what it opens again, said before. */
export function LiftRecusalPage({ shell, slug, callTitle, recusal, typed, errors }: LiftProps) {
  const { id, person, title, receipt, cause, reason } = recusal
  return (
    <Page shell={shell} title="Lever un déport" kind="focus" breadcrumbs={crumbs(slug, callTitle)}>
      <Title lead="La personne pourra de nouveau lire et noter cette candidature. Le déport levé reste dans la liste.">
        Lever un déport
      </Title>
      <ErrorSummary errors={errors} />
      <Facts
        items={[
          { term: 'Personne', value: <bdi>{person}</bdi> },
          {
            term: 'Candidature',
            value: (
              <>
                <bdi>{title}</bdi> ({receipt})
              </>
            ),
          },
          { term: 'Pourquoi', value: CAUSE_WORDS[cause] },
          ...(reason ? [{ term: 'Motif', value: <bdi>{reason}</bdi> }] : []),
        ]}
      />
      <Form action={`${recusalsPath(slug)}/${id}/levee`} submit="Lever ce déport" variant="danger">
        <TextArea
          name="motif"
          label="Pourquoi le lever ?"
          hint="Exemple : « homonyme, vérifié par téléphone le 3 novembre »."
          value={typed}
          rows={3}
          limit={1000}
          error={errors[0]?.message}
          required
        />
      </Form>
      <p>
        <ActionLink href={recusalsPath(slug)} variant="quiet">
          Ne rien changer
        </ActionLink>
      </p>
      <Why>{ORGANISER_WHY}</Why>
    </Page>
  )
}
