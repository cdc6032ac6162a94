import { CopyText, Details, Form, Section, T } from '../../../design/index.ts'
import type { AnnouncementMail } from '../announcement.ts'
import type { KitSource } from '../source.ts'
import { KitPreview } from './kit-preview.tsx'

export interface AnnouncementSectionProps {
  mail: AnnouncementMail
  source: KitSource
  address: string
  action: string
}

/** The e-mail the head of the administration sends to agents: to copy, and to try on oneself. */
export function AnnouncementSection({ mail, source, address, action }: AnnouncementSectionProps) {
  const { sponsorName } = source.guide.promises
  return (
    <Section title="L'e-mail d'annonce">
      <p>
        <T>
          {`À envoyer par ${sponsorName || 'la direction'} à tous les agents concernés, depuis sa propre messagerie : une annonce venue de la direction est la plus lue.`}
        </T>
      </p>
      <CopyText name="annonce-objet" label="L'objet" value={mail.subject} rows={2} />
      <CopyText name="annonce-texte" label="Le message, en texte" value={mail.text} rows={12} />
      <CopyText name="annonce-html" label="Le message, en HTML" value={mail.html} />
      <Details summary="Voir le message">
        <p>
          <T>Bonjour,</T>
        </p>
        <KitPreview source={source} />
      </Details>
      <Form action={action} submit="Envoyer un essai à mon adresse" variant="quiet">
        <p>
          <T>{`L'essai part à ${address}, et à personne d'autre.`}</T>
        </p>
      </Form>
    </Section>
  )
}
