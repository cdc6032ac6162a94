import {
  ActionLink,
  Alert,
  Form,
  fr,
  Page,
  Section,
  type Shell,
  T,
  Table,
  Title,
  Why,
} from '../../../design/index.ts'
import { BEFORE_THE_ANSWER, CLASS_WORDS } from '../classes.ts'
import { Agreements, type AgreementsProps } from './agreements.tsx'
import { Drafts, type DraftsProps } from './drafts.tsx'

export interface MyDataProps extends AgreementsProps, DraftsProps {
  shell: Shell
  rubrics: { label: string; communicability: keyof typeof CLASS_WORDS; count: number }[]
  refusals: { label: string; why: string; count: number }[]
  said: string | null
}

/** « Mes données »: what is held of the person who asks, and what they can do with it. */
export function MyDataPage(props: MyDataProps) {
  const { shell, rubrics, refusals, said } = props
  const held = rubrics.filter(({ count }) => count > 0)
  return (
    <Page
      shell={shell}
      title="Mes données"
      kind="public"
      breadcrumbs={[{ href: '/mon-compte', label: 'Mon compte' }]}
    >
      <Title lead="Ce que ce site garde de vous, ce que vous pouvez en obtenir, et comment partir.">
        Mes données
      </Title>
      {said && <Alert tone="success" title={said} />}
      <Section title="Ce que nous gardons de vous">
        <Table
          caption="Par rubrique"
          columns={[
            { key: 'label', label: 'Quoi' },
            { key: 'class', label: 'Pour qui' },
            { key: 'count', label: 'Combien', align: 'right' },
          ]}
          rows={held.map(({ label, communicability, count }) => ({
            label: fr(label),
            class: fr(CLASS_WORDS[communicability]),
            count: String(count),
          }))}
        />
        <Form action="/mes-donnees/telechargement" submit="Télécharger mes données">
          <p>
            <T>
              Un fichier ZIP : un document à lire (PDF) et les mêmes données pour une machine (JSON). Le
              fichier est fait pour vous, maintenant, et n'est pas gardé ici.
            </T>
          </p>
        </Form>
      </Section>
      <Section title="Ce qui ne vous est pas donné">
        <p>
          <T>{BEFORE_THE_ANSWER}</T>
        </p>
        {refusals.length > 0 && (
          <ul>
            {refusals.map(({ label, count, why }) => (
              <li>
                <T>{`${label} : ${count}. ${why}`}</T>
              </li>
            ))}
          </ul>
        )}
      </Section>
      <Agreements agreed={props.agreed} />
      <Drafts drafts={props.drafts} />
      <Section title="Partir">
        <p>
          <T>
            Vous verrez d'abord ce qui part, ce qui reste, pourquoi et jusqu'à quand. Rien n'est fait avant.
          </T>
        </p>
        <p>
          <ActionLink href="/mes-donnees/fermeture" variant="quiet">
            Fermer mon compte
          </ActionLink>
        </p>
        <p>
          <a href="/donnees-personnelles">{fr('Durées de conservation et vos droits')}</a>
        </p>
      </Section>
      <Why>
        Ces données sont les vôtres. Personne d'autre n'a cette page, pas même l'équipe de l'incubateur.
      </Why>
    </Page>
  )
}
