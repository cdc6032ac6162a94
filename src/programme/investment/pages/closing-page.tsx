import {
  ActionLink,
  Alert,
  Details,
  DocumentView,
  Form,
  fr,
  Hidden,
  MailAddress,
  Page,
  Prose,
  Quoted,
  Section,
  type Shell,
  T,
  Title,
  Why,
} from '../../../design/index.ts'
import { frenchDate } from '../../../platform/dates.ts'
import type { ClosingPreview } from '../closing.ts'
import { sponsorNotice } from '../committee.ts'
import type { Message } from '../mails.ts'
import { recordBlocks } from '../record-blocks.ts'
import type { Committee } from '../whole-committee.ts'
import { SPONSOR_NOTICES } from '../wording.ts'
import { committeeCrumbs, committeePath, type Named } from './parts.tsx'

export interface ClosingProps {
  shell: Shell
  product: Named
  committee: Committee
  preview: ClosingPreview
  message: Message
  /** Why it was just refused, in words. */
  refusal: string | null
  why: string
}

/** The last step: what is missing, each with where to say it; or the relevé as it will be signed, and what follows. */
export function ClosingPage(props: ClosingProps) {
  const { shell, product, committee, preview, refusal, why } = props
  const ready = preview.releve !== null && preview.refusal === null
  return (
    <Page
      shell={shell}
      title={`Clore le comité n° ${committee.number}`}
      kind="focus"
      breadcrumbs={committeeCrumbs(product, committee)}
    >
      <Title lead="Le relevé ne se modifie plus une fois signé. Il est lu par l’équipe, le sponsor et le réseau.">
        Relire et clore
      </Title>
      {refusal && (
        <Alert tone="warning" title="Le comité n’est pas clos">
          <p>{fr(refusal)}</p>
        </Alert>
      )}
      {ready ? <Ready {...props} /> : <Missing {...props} />}
      <Why>{why}</Why>
    </Page>
  )
}

function Missing({ committee, preview }: ClosingProps) {
  const home = committeePath(committee.id)
  return (
    <Alert tone="warning" title="Ce comité ne peut pas être clos">
      {preview.missing.length > 0 ? (
        <>
          <p>
            <T>Il ne peut pas être clos sans :</T>
          </p>
          <ul>
            {preview.missing.map(({ step, field, without }) => (
              <li>
                <a href={`${home}/${step}#${field}`}>{fr(without)}</a>
              </li>
            ))}
          </ul>
        </>
      ) : (
        <p>
          {fr(preview.refusal ?? '')} <a href={`${home}/decision#effet-le`}>{fr('Revenir à la décision')}</a>
        </p>
      )}
      <p>
        <T>Il peut être reporté à une date.</T> <a href={`${home}/report`}>{fr('Reporter le comité')}</a>
      </p>
    </Alert>
  )
}

function Ready({ committee, preview, message }: ClosingProps) {
  const { releve, told } = preview
  if (releve === null) return null
  const notice = SPONSOR_NOTICES[sponsorNotice(committee.attendance)]
  const home = committeePath(committee.id)
  return (
    <>
      {notice && (
        <Alert tone="warning">
          <p>{fr(notice)}</p>
        </Alert>
      )}
      <Section title="Le relevé qui sera signé">
        <DocumentView blocks={recordBlocks(releve)} />
      </Section>
      <Section title="Ce qui va se passer">
        <Prose text={consequence(releve)} />
        <p>
          {fr(
            told.length === 0
              ? 'Personne n’est prévenu : aucune adresse n’est connue dans l’équipe, ni pour le sponsor.'
              : `Un message part à ${told.length === 1 ? 'une adresse' : `${told.length} adresses`} :`,
          )}
        </p>
        {told.length > 0 && (
          <>
            <ul>
              {told.map(({ address }) => (
                <li>
                  <MailAddress>{address}</MailAddress>
                </li>
              ))}
            </ul>
            <Details summary="Le message envoyé">
              <p>
                <strong>{fr(message.subject)}</strong>
              </p>
              <Quoted text={message.text} />
            </Details>
          </>
        )}
        <Form action={`${home}/cloture`} submit="Clore le comité et signer le relevé">
          <Hidden name="vu" value={preview.fingerprint} />
        </Form>
        <p>
          <ActionLink href={`${home}/decision`} variant="quiet">
            Revenir à la décision
          </ActionLink>
        </p>
      </Section>
    </>
  )
}

function consequence({ decision, conditions, money }: NonNullable<ClosingPreview['releve']>): string {
  const { effectiveOn, from, to } = decision
  const stage =
    effectiveOn === ''
      ? `Le produit reste dans la phase « ${from} ».`
      : `Le produit quitte « ${from} » et passe à « ${to} » le ${frenchDate(effectiveOn)}. Sa page publique le dira ce jour-là.`
  const next =
    conditions.length === 0
      ? 'Plus aucun comité n’est attendu.'
      : `${conditions.length === 1 ? 'Une condition est fixée' : `${conditions.length} conditions sont fixées`}, ${money.length === 1 ? 'un financeur s’engage' : `${money.length} financeurs s’engagent`}. Le prochain comité est calculé d’après cette date et la fin des crédits.`
  return `${stage}\n\n${next}`
}
