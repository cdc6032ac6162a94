import {
  ActionLink,
  Empty,
  Form,
  Hidden,
  Page,
  Section,
  type Shell,
  T,
  Table,
  Title,
  Why,
} from '../../../design/index.ts'
import { keptWhere } from '../wording.ts'
import { CARRY, COURSE, carryPath } from './addresses.ts'

export interface CarryChooseProps {
  shell: Shell
  written: boolean
  drafts: { id: string; title: string; call: string; updated: string }[]
  calls: { slug: string; title: string; closing: string }[]
}

/** Into which draft the answers go: one begun already, or a new one for an open call. */
export function CarryChoosePage({ shell, written, drafts, calls }: CarryChooseProps) {
  return (
    <Page
      shell={shell}
      title="Reporter mes réponses"
      kind="focus"
      breadcrumbs={[{ href: COURSE, label: 'Préparer sa candidature' }]}
    >
      <Title lead="Vous verrez, avant que rien ne soit écrit, ce qui irait dans chaque champ. Ce que votre brouillon contient déjà n'est jamais remplacé.">
        Reporter mes réponses dans une candidature
      </Title>
      {!written ? (
        <Empty title="Vous n'avez encore rien écrit dans les exercices.">
          <p>
            <ActionLink href={COURSE}>Voir les leçons</ActionLink>
          </p>
        </Empty>
      ) : calls.length === 0 ? (
        <Empty title="Aucun appel n'est ouvert en ce moment.">
          <p>
            <T>Vos réponses sont conservées : elles vous attendront pour le prochain appel.</T>
          </p>
        </Empty>
      ) : (
        <Choices drafts={drafts} calls={calls} />
      )}
      <Why>{keptWhere(shell.person !== null)}</Why>
    </Page>
  )
}

function Choices({ drafts, calls }: Pick<CarryChooseProps, 'drafts' | 'calls'>) {
  return (
    <>
      {drafts.length > 0 && (
        <Section title="Dans un brouillon déjà commencé">
          <Table
            caption="Vos brouillons pour un appel ouvert"
            columns={[
              { key: 'title', label: 'Projet' },
              { key: 'call', label: 'Appel' },
              { key: 'updated', label: 'Dernière écriture' },
            ]}
            rows={drafts.map(({ id, title, call, updated }) => ({
              title: <a href={carryPath(id)}>{title || 'Sans titre'}</a>,
              call: <T>{call}</T>,
              updated: <T>{updated}</T>,
            }))}
          />
        </Section>
      )}
      <Section title="Dans un nouveau brouillon">
        {calls.map(({ slug, title, closing }) => (
          <Section title={title} level={3}>
            <p>
              <T>{closing}</T>
            </p>
            <Form
              action={CARRY}
              submit={`Commencer un brouillon pour « ${title} »`}
              variant={drafts.length > 0 || calls.length > 1 ? 'quiet' : 'primary'}
            >
              <Hidden name="appel" value={slug} />
            </Form>
          </Section>
        ))}
      </Section>
    </>
  )
}
