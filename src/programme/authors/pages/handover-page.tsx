import { ErrorSummary, Form, Page, Radios, Title } from '../../../design/index.ts'
import { afterwardsSlug } from '../handover.ts'
import { type AuthorPerson, nameOf } from '../who.ts'
import { authorsPath, deepCrumbs, errorOf, type FieldError, type OfApplication } from './parts.tsx'

export interface HandoverPageProps extends OfApplication {
  people: readonly AuthorPerson[]
  typed: { to: string; afterwards: string }
  errors: FieldError[]
}

/** To whom, and what becomes of the one who hands over; nothing changes until the other accepts. */
export function HandoverPage({ shell, id, title, people, typed, errors }: HandoverPageProps) {
  return (
    <Page shell={shell} title="Céder la candidature" kind="focus" breadcrumbs={deepCrumbs(id, title)}>
      <Title lead="La personne choisie reçoit un e-mail. Rien ne change avant qu’elle accepte, et vous pouvez reprendre votre proposition d’ici là.">
        Céder la candidature
      </Title>
      <ErrorSummary errors={errors} />
      <Form
        action={`${authorsPath(id)}/cession`}
        submit="Proposer la candidature"
        cancel={{ href: authorsPath(id), label: 'Ne rien changer' }}
      >
        <Radios
          name="a"
          legend="Qui portera la candidature ?"
          hint="Une personne qui l’écrit déjà avec vous. Pour quelqu’un d’autre, invitez-le d’abord à écrire."
          value={typed.to}
          error={errorOf(errors, 'a')}
          options={people
            .filter(({ relation }) => relation === 'co-author')
            .map(person => ({ value: person.personId, label: nameOf(person) }))}
        />
        <Radios
          name="ensuite"
          legend="Et vous ?"
          value={typed.afterwards}
          error={errorOf(errors, 'ensuite')}
          options={[
            { value: afterwardsSlug('stay'), label: 'Je continue à l’écrire' },
            { value: afterwardsSlug('leave'), label: 'Je la quitte : je n’y aurai plus accès' },
          ]}
        />
      </Form>
    </Page>
  )
}
