import {
  ErrorSummary,
  Form,
  Hidden,
  Page,
  Quoted,
  Section,
  T,
  TextField,
  Title,
} from '../../../design/index.ts'
import type { AuthorsMail } from '../mails.ts'
import { authorsPath, deepCrumbs, errorOf, type FieldError, type OfApplication } from './parts.tsx'
import { RightsRadios } from './rights-parts.tsx'

export interface InviteProps extends OfApplication {
  typed: { address: string; rights: string }
  errors: FieldError[]
}

const TITLE = 'Inviter quelqu’un'

export function InvitePage({ shell, id, title, typed, errors }: InviteProps) {
  return (
    <Page shell={shell} title={TITLE} kind="focus" breadcrumbs={deepCrumbs(id, title)}>
      <Title lead="La personne reçoit un lien par e-mail. Elle n’a pas besoin d’un compte.">{TITLE}</Title>
      <ErrorSummary errors={errors} />
      <Form
        action={`${authorsPath(id)}/invitation`}
        submit="Voir l’e-mail avant l’envoi"
        cancel={{ href: authorsPath(id), label: 'Ne pas inviter' }}
      >
        <TextField
          name="adresse"
          type="email"
          label="Son adresse e-mail"
          hint="Une seule. Inviter de nouveau la même adresse envoie un nouveau lien : le précédent ne sert plus."
          value={typed.address}
          error={errorOf(errors, 'adresse')}
          required
        />
        <RightsRadios value={typed.rights} error={errorOf(errors, 'droits')} />
      </Form>
    </Page>
  )
}

/** The e-mail as it will leave, but for its link, which is made when it does. */
export function InvitePreviewPage({ shell, id, title, typed, mail }: InviteProps & { mail: AuthorsMail }) {
  return (
    <Page shell={shell} title="Relire l’invitation" kind="focus" breadcrumbs={deepCrumbs(id, title)}>
      <Title lead="Rien n’est parti. Voici l’e-mail que la personne recevra.">Relire l’invitation</Title>
      <p>
        <T>À :</T> <bdi>{typed.address}</bdi>
      </p>
      <Section title={mail.subject}>
        <Quoted text={mail.text} />
      </Section>
      <Form
        action={`${authorsPath(id)}/invitations`}
        submit="Envoyer l’invitation"
        cancel={{ href: `${authorsPath(id)}/invitation`, label: 'Corriger' }}
      >
        <Hidden name="adresse" value={typed.address} />
        <Hidden name="droits" value={typed.rights} />
      </Form>
    </Page>
  )
}
