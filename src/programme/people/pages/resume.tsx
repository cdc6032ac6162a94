import {
  ActionLink,
  Details,
  Empty,
  Form,
  fr,
  Hidden,
  Page,
  Prose,
  Quoted,
  type Shell,
  Title,
} from '../../../design/index.ts'
import type { HeldForm } from '../../../platform/held-form.ts'
import { resumeWords } from '../resume-words.ts'

/** After sign-in, what was typed when the session had ended: read it, then send it again by hand. */
export function ResumePage({
  shell,
  form,
  name,
}: {
  shell: Shell
  form: HeldForm | undefined
  name: string
}) {
  if (!form)
    return (
      <Page shell={shell} title="Rien à reprendre" kind="focus">
        <Title>Rien à reprendre</Title>
        <Empty title="Aucun texte ne vous attend sur cet appareil. Si vous écriviez avec une autre adresse, connectez-vous avec elle.">
          <Prose text="Un texte écrit sur un autre appareil vous attend là-bas : connectez-vous depuis celui où vous l’avez écrit." />
          <ActionLink href="/">Revenir à l’accueil</ActionLink>
        </Empty>
      </Page>
    )
  const texts = form.fields.filter(
    ([field, value]) => value.trim() !== '' && !field.startsWith('v.') && field !== 'pour',
  )
  const { title, submit, abandon, review } = resumeWords(form.path)
  return (
    <Page shell={shell} title={title} kind="focus">
      <Title lead={`Votre compte : ${name}. Rien n’est encore enregistré ni envoyé.`}>{title}</Title>
      {texts.length > 0 && (
        <Details summary="Relire le texte gardé">
          {texts.map(([, value]) => (
            <Quoted text={value} />
          ))}
        </Details>
      )}
      {review && (
        <p>
          <a href={review}>{fr('La relire d’abord')}</a>
        </p>
      )}
      <Form action="/reprise" submit={submit}>
        {form.fields.map(([field, value]) => (
          <Hidden name={field} value={value} />
        ))}
      </Form>
      <Form action="/reprise/abandon" submit={abandon} variant="quiet" />
    </Page>
  )
}
