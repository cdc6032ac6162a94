import {
  Checkbox,
  ErrorSummary,
  Facts,
  Form,
  fr,
  Hidden,
  Quoted,
  Section,
  Title,
} from '../../../../design/index.ts'
import type { FormCrowd } from '../../form-crowd.ts'
import { formPath } from '../../form-paths.ts'
import { List } from './form-page.tsx'
import { FormFrame, type Framed } from './frame.tsx'

export interface InForceProps {
  frame: Framed
  revision: number
  version: number
  crowd: FormCrowd
  changes: readonly string[]
  /** What becomes of drafts and of what was sent. */
  consequences: readonly string[]
  /** The e-mail that can be sent; null when there is nothing to tell or nobody to tell it to. */
  letter: { subject: string; text: string } | null
  refusal: string | null
}

/** Before a change is asked of agents: whom it concerns, what changes, what they are told. */
export function InForcePage(props: InForceProps) {
  const { frame, revision, version, crowd, changes, consequences, letter, refusal } = props
  const home = formPath(frame.slug)
  return (
    <FormFrame frame={frame} title="Mettre le formulaire en service">
      <Title>Mettre le formulaire en service</Title>
      <ErrorSummary errors={refusal ? [{ field: 'changements', message: refusal }] : []} />
      <Facts
        items={[
          { term: 'Brouillons', value: String(crowd.drafts) },
          { term: 'Candidatures envoyées', value: String(crowd.sent) },
        ]}
      />
      <Section title="Ce qui change" id="changements">
        <List lines={changes} />
      </Section>
      <Section title="Ce que cela entraîne">
        <List lines={consequences} />
      </Section>
      <Form
        action={`${home}/mise-en-service`}
        submit="Mettre en service"
        cancel={{ href: home, label: 'Revenir au formulaire' }}
      >
        <Hidden name="version" value={String(revision)} />
        <Hidden name="en-service" value={String(version)} />
        {letter && (
          <>
            <Checkbox
              name="prevenir"
              label={`Prévenir par e-mail les personnes qui ont envoyé (${crowd.people})`}
              hint="Le texte est ci-dessous. Sans cocher, personne n’est prévenu ; la page de leur candidature le dit."
              checked={false}
            />
            <Section title={`E-mail : ${letter.subject}`} level={3}>
              <Quoted text={letter.text} />
            </Section>
          </>
        )}
      </Form>
      <p>{fr('Chaque mise en service est inscrite à l’historique.')}</p>
    </FormFrame>
  )
}
