import {
  ErrorSummary,
  Facts,
  Form,
  Page,
  Radios,
  Section,
  type Shell,
  T,
  TextArea,
  Title,
  Why,
} from '../../../design/index.ts'
import type { Field } from '../../applications/form.ts'
import { type Sharer, SOMEONE_ELSE } from '../../people/shared-mailbox.ts'
import { MEANING } from '../sheet-document.ts'
import { WHY_LINK } from '../wording.ts'
import { type Errors, errorAt, Said } from './parts.tsx'

export interface ValidationPageProps {
  shell: Shell
  path: string
  title: string
  facts: { term: string; value: string }[]
  form: readonly Field[]
  values: ReadonlyMap<string, string>
  /** Those who read the mailbox, when several do: the application goes to one account. */
  sharers: readonly Sharer[]
  words: string
  errors: Errors
}

/** What the team keyed in for the agent: all of it, then « c'est bien ma candidature » or « une erreur ». */
export function ValidationPage(props: ValidationPageProps) {
  const { shell, path, title, facts, form, values, sharers, words, errors } = props
  return (
    <Page shell={shell} title="Valider ma candidature" kind="focus">
      <Title lead="L’équipe de l’incubateur l’a saisie pour vous. Tant que vous ne la validez pas, elle n’est pas envoyée.">
        Valider ma candidature
      </Title>
      <ErrorSummary errors={[...errors]} />
      <Facts
        items={[{ term: 'Projet', value: <bdi>{title}</bdi> }, ...facts].map(({ term, value }) => ({
          term,
          value: typeof value === 'string' ? <T>{value}</T> : value,
        }))}
      />
      <Said form={form} values={values} filesAt={`${path}/fichiers`} />
      <Section title="C’est bien la vôtre ?">
        <p>
          <T>{MEANING}</T>
        </p>
        <p>
          <T>Valider confirme aussi votre adresse et vous connecte sur cet appareil. Aucun mot de passe.</T>
        </p>
        <Form action={path} submit="C’est bien ma candidature">
          {sharers.length > 0 && (
            <Radios
              name="qui"
              legend="Plusieurs personnes lisent cette boîte. Qui êtes-vous ?"
              value=""
              error={errorAt(errors, 'qui')}
              options={[
                ...sharers.map(({ id, name }) => ({ value: id, label: name })),
                { value: SOMEONE_ELSE, label: 'Quelqu’un d’autre' },
              ]}
            />
          )}
        </Form>
      </Section>
      <Section title="Il y a une erreur ?">
        <Form action={`${path}/erreur`} submit="Signaler l’erreur" variant="quiet">
          <TextArea
            name="erreur"
            label="Ce qui est à corriger"
            hint="L’équipe corrige et vous envoie un nouveau lien. Rien n’est envoyé au jury d’ici là."
            rows={4}
            limit={2000}
            value={words}
            error={errorAt(errors, 'erreur')}
          />
        </Form>
      </Section>
      <Why>{WHY_LINK}</Why>
    </Page>
  )
}

export function WrongSaidPage({ shell, contact }: { shell: Shell; contact: string }) {
  return (
    <Page shell={shell} title="L’équipe va corriger" kind="focus">
      <Title>L’équipe va corriger</Title>
      <p>
        <T>{`Vos mots lui sont transmis. Elle vous enverra un nouveau lien : celui-ci ne sert plus. Une question : ${contact}`}</T>
      </p>
    </Page>
  )
}
