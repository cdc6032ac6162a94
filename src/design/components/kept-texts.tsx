import { fr } from '../typography.ts'
import { ActionLink } from './forms.tsx'

/**
 * What the page's script shows when a text could not be saved: the way back in, both texts, and the texts kept
 * on this device, to be chosen one by one. Nothing of it is seen without the script.
 */
export function KeptTexts({
  path,
  keep,
  closed = false,
}: {
  path: string
  keep: string
  /** Nothing can be written any more: the texts are read and copied. */
  closed?: boolean
}) {
  return (
    <div data-kept={path} data-keep={keep}>
      <p data-act="sign-in" hidden>
        <ActionLink href={`/connexion?suite=${encodeURIComponent(path)}`}>Me reconnecter</ActionLink>
      </p>
      <p data-act="both" hidden>
        <button class="ds-button" type="button" data-variant="secondary">
          {fr('Voir les deux textes')}
        </button>
      </p>
      <p class="pepin-unseen" role="status" data-kept-said="" />
      <section class="ds-alert" data-color="info" data-kept-list="" hidden aria-labelledby="textes-gardes">
        <h2 class="ds-heading" id="textes-gardes">
          {closed
            ? fr('Un texte gardé sur cet appareil')
            : fr('Un texte gardé sur cet appareil n’est pas enregistré')}
        </h2>
        <p>
          {closed
            ? fr(
                'Il n’a peut-être pas été enregistré à temps : comparez-le au texte ci-dessous, copiez-le si vous y tenez.',
              )
            : fr('Choisissez celui que vous gardez. Rien n’est envoyé sans vous.')}
        </p>
        <KeptText />
      </section>
      <p data-kept-elsewhere hidden>
        {fr('Un texte gardé sur cet appareil n’est pas enregistré. Il vous attend à l’étape : ')}
      </p>
    </div>
  )
}

/** One text, copied by the script for each answer that differs. */
const KeptText = () => (
  <template>
    <section class="pepin-section">
      <h3 class="ds-heading" data-kept-label="">
        {fr('Votre réponse')}
      </h3>
      <div class="pepin-two">
        {(['mine', 'theirs'] as const).map(side => (
          <section>
            <p>
              <strong data-kept-title={side}>
                {side === 'mine' ? fr('Texte gardé sur cet appareil') : fr('Texte enregistré')}
              </strong>
            </p>
            <div class="pepin-quoted" dir="auto" data-kept-text={side} />
            <p>
              <button class="ds-button" type="button" data-variant="secondary" data-kept-take={side}>
                {side === 'mine' ? fr('Reprendre le texte gardé') : fr('Garder le texte enregistré')}
              </button>
            </p>
          </section>
        ))}
      </div>
    </section>
  </template>
)
