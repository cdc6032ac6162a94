import {
  ActionLink,
  ActionList,
  Alert,
  DocumentView,
  Form,
  Hidden,
  NextStep,
  Page,
  type Shell,
  T,
  Title,
  Why,
} from '../../../design/index.ts'
import { type ClosedView, minutesLead } from '../closed-minutes.ts'
import type { LackingReviews } from '../lacking-reviews.ts'
import type { Missing, PanelMinutes } from '../minutes.ts'
import { minutesBlocks } from '../minutes-blocks.ts'
import { CLOSE_REFUSALS, type CloseRefusal, MINUTES_TITLES, missingWords } from '../minutes-wording.ts'
import { LackingReviewsView } from './lacking-reviews.tsx'

export interface MinutesProps {
  shell: Shell
  slug: string
  minutes: PanelMinutes
  fingerprint: string
  missing: Missing[]
  closed: ClosedView | null
  lacking: LackingReviews
  refusal: Exclude<CloseRefusal, 'not-found'> | null
}

/** The jury's minutes as they write themselves; what is missing is said before they are closed. */
export function ShortlistMinutesPage(props: MinutesProps) {
  const { shell, slug, minutes, fingerprint, missing, closed, refusal } = props
  const home = `/gestion/appels/${slug}`
  const path = `${home}/preselection/proces-verbal`
  const title = MINUTES_TITLES.jury
  return (
    <Page
      shell={shell}
      title={title}
      kind="public"
      breadcrumbs={[
        { href: '/gestion', label: 'Gestion des appels' },
        { href: home, label: minutes.call },
        { href: `${home}/preselection`, label: 'Présélection' },
      ]}
    >
      <Title lead={minutesLead(closed)}>{title}</Title>
      {refusal && (
        <Alert tone="warning">
          <p>
            <T>{CLOSE_REFUSALS[refusal]}</T>
          </p>
        </Alert>
      )}
      {closed && <Closed path={path} announce={`${home}/annonces/preselection`} {...closed} />}
      {!closed?.current && <LackingReviewsView slug={slug} lacking={props.lacking} closing />}
      {missing.length > 0 && (
        <Alert tone="info" title="Ce qui manque avant de clôturer">
          <ul>
            {missing.map(each => (
              <li>
                <T>{missingWords(each)}</T>
              </li>
            ))}
          </ul>
        </Alert>
      )}
      <DocumentView blocks={minutesBlocks(minutes)} />
      {missing.length === 0 && !closed?.current && (
        <Form action={path} submit={closed ? 'Clôturer une nouvelle version' : 'Clôturer le procès-verbal'}>
          <Hidden name="version" value={String(closed?.number ?? 0)} />
          <Hidden name="vu" value={fingerprint} />
        </Form>
      )}
      {closed?.current && (
        <NextStep href={`${home}/annonces/preselection`} label="Préparer l'annonce" main>
          Le procès-verbal est clos. Il reste à annoncer la présélection : chaque personne reçoit sa réponse
          au même moment.
        </NextStep>
      )}
      <Why>
        Vous faites partie de l'équipe de l'incubateur qui tient cet appel. Le motif privé d'un déport n'y
        figure jamais.
      </Why>
    </Page>
  )
}

function Closed(props: { path: string; announce: string } & ClosedView) {
  const { path, announce, number, when, current, earlier } = props
  return (
    <Alert tone={current ? 'success' : 'warning'}>
      <p>
        <T>
          {current
            ? `Procès-verbal n° ${number} clos le ${when}.`
            : `Le procès-verbal n° ${number}, clos le ${when}, ne dit plus ce qui est enregistré. Clôturez-en un nouveau.`}
        </T>
      </p>
      <ActionList>
        <ActionLink href={`${path}.pdf`} variant="quiet">
          {`Télécharger le procès-verbal n° ${number} (PDF)`}
        </ActionLink>
        {current && (
          <ActionLink href={announce} variant="quiet">
            Aller aux annonces
          </ActionLink>
        )}
      </ActionList>
      {earlier.length > 0 && (
        <ul>
          {earlier.map(each => (
            <li>
              <a href={`${path}.pdf?numero=${each.number}`}>
                <T>{`Procès-verbal n° ${each.number} (PDF)`}</T>
              </a>{' '}
              <T>{`clos le ${each.when}, remplacé depuis`}</T>
            </li>
          ))}
        </ul>
      )}
    </Alert>
  )
}
