import { Page, Prose, Title } from '../../../design/index.ts'
import { type OfCall, publicCrumbs } from './parts.tsx'

export const SENT_FOR = {
  suivi: 'Sans votre confirmation, vous ne recevrez rien de cet appel.',
  reunion: 'Votre place n’est retenue qu’une fois votre adresse confirmée.',
  question: 'L’équipe lit votre question une fois votre adresse confirmée.',
} as const
export type SentFor = keyof typeof SENT_FOR

/** After any of the three forms: the next step is in the mailbox. */
export function SentPage(props: OfCall & { what: SentFor; mailbox: boolean }) {
  return (
    <Page
      shell={props.shell}
      title="Regardez votre boîte mail"
      kind="focus"
      breadcrumbs={publicCrumbs(props)}
    >
      <Title lead={SENT_FOR[props.what]}>Regardez votre boîte mail</Title>
      <Prose text="Un e-mail vient de partir vers l'adresse que vous avez écrite. Ouvrez son lien, puis cliquez sur le bouton de la page. Le lien vaut sept jours. Rien n'est arrivé au bout de quelques minutes ? Regardez dans les indésirables, puis vérifiez l'adresse et recommencez." />
      {props.mailbox && (
        <p>
          <a href="/boite-mail">Ouvrir la boîte mail de démonstration</a>
        </p>
      )}
      <p>
        <a href={`/appels/${props.slug}`}>Revenir à la page de l’appel</a>
      </p>
    </Page>
  )
}
