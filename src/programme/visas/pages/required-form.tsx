import { Alert, Checkbox, Form, fr, Hidden } from '../../../design/index.ts'
import { VISA_KINDS, type VisaKind } from '../visa.ts'
import { VISA_NAMES } from '../wording.ts'
import { visasPath } from './addresses.ts'
import type { VisasProps } from './visas.tsx'

const named = (kinds: readonly string[]) =>
  kinds.length === 0 ? 'aucun' : kinds.map(kind => VISA_NAMES[kind as VisaKind].toLowerCase()).join(', ')

/** Which visas publishing asks for, first publication and corrections alike. */
export function RequiredForm({ slug, required, clash }: VisasProps) {
  const chosen: readonly string[] = clash ?? required
  return (
    <>
      {clash && (
        <Alert tone="warning" title="Quelqu’un vient de changer ces exigences">
          <p>{fr(`Enregistré maintenant : ${named(required)}. Votre choix : ${named(clash)}.`)}</p>
          <p>{fr('Rien n’est perdu : enregistrez de nouveau pour garder votre choix.')}</p>
        </Alert>
      )}
      <p>
        {fr(
          'Un visa exigé compte s’il porte sur le texte même que vous publiez : si le guide change ensuite, il est à redemander. Sans exigence, les visas restent un avis.',
        )}
      </p>
      <Form action={`${visasPath(slug)}/exigences`} submit="Enregistrer les exigences" variant="quiet">
        <Hidden name="vu" value={required.join(',')} />
        {VISA_KINDS.map(kind => (
          <Checkbox name={`exiger-${kind}`} label={VISA_NAMES[kind]} checked={chosen.includes(kind)} />
        ))}
      </Form>
    </>
  )
}
