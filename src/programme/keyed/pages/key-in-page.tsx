import {
  Alert,
  ErrorSummary,
  Form,
  Hidden,
  Page,
  Radios,
  type Shell,
  T,
  TextArea,
  TextField,
  Title,
  Why,
} from '../../../design/index.ts'
import type { TypedKeyed } from '../typed.ts'
import { WHY_TEAM } from '../wording.ts'
import { ContactFields } from './contact-fields.tsx'
import { type Errors, errorAt } from './parts.tsx'

export interface KeyInProps {
  shell: Shell
  slug: string
  call: string
  typed: TypedKeyed
  errors: Errors
  /** Why nothing can be keyed in now; '' when it can. */
  closed: string
  /** Until when it can, in words; '' without a closing. */
  until: string
}

/** Who the application is of, how and when it was received. */
export function KeyInPage(props: KeyInProps) {
  const { shell, slug, call, errors, closed, until } = props
  const list = `/gestion/appels/${slug}/candidatures`
  return (
    <Page
      shell={shell}
      title="Saisir une candidature"
      kind="focus"
      breadcrumbs={[
        { href: '/gestion', label: 'Gestion des appels' },
        { href: `/gestion/appels/${slug}`, label: call },
        { href: `${list}/saisies`, label: 'Candidatures saisies' },
      ]}
    >
      <Title lead="Pour une personne qui candidate sur papier ou par téléphone. Elle valide ensuite ce que vous avez saisi.">
        Saisir une candidature
      </Title>
      <ErrorSummary errors={[...errors]} />
      {closed ? (
        <Alert tone="warning" title="On ne peut pas saisir maintenant">
          <p>
            <T>{closed}</T>
          </p>
        </Alert>
      ) : (
        <>
          {until && (
            <p>
              <T>{`Ce qui est reçu avant la clôture peut être saisi jusqu’au ${until}.`}</T>
            </p>
          )}
          <Fields {...props} />
        </>
      )}
      <Why>{WHY_TEAM}</Why>
    </Page>
  )
}

function Fields({ slug, typed, errors }: KeyInProps) {
  const list = `/gestion/appels/${slug}/candidatures`
  const at = (name: string, value: string) => ({ name, value, error: errorAt(errors, name) })
  return (
    <Form
      action={`${list}/saisir`}
      submit="Commencer la saisie"
      cancel={{ href: `${list}/saisies`, label: 'Ne pas saisir' }}
    >
      <Hidden name="jeton" value={typed.token} />
      <ContactFields typed={typed} errors={errors} />
      <Radios
        {...at('moyen', typed.channel)}
        legend="Comment la candidature vous est-elle parvenue ?"
        options={[
          { value: 'papier', label: 'Sur papier' },
          { value: 'telephone', label: 'Par téléphone' },
          { value: 'autre', label: 'Par un autre moyen' },
        ]}
      />
      <TextField
        {...at('jour', typed.day)}
        type="date"
        width="medium"
        label="Jour de réception"
        hint="Ce moment compte comme celui de l’envoi. La personne le relira."
        required
      />
      <TextField
        {...at('heure', typed.time)}
        width="short"
        label="Heure de réception"
        hint="Par exemple 14 h 30."
        required
      />
      <TextArea
        {...at('raison', typed.reason)}
        label="Pourquoi la personne ne la saisit-elle pas elle-même ?"
        rows={3}
        required
      />
    </Form>
  )
}
