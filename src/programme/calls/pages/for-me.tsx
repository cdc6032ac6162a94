import { Prose, Section } from '../../../design/index.ts'
import type { Guide } from '../guide.ts'

/** « Est-ce pour moi ? », answered from the call's own settings. */
export function ForMe({ guide }: { guide: Guide }) {
  const { perimeter, domains, theme } = guide
  const reasons = [
    `Vous faites partie des agents concernés : l'appel s'adresse à ${perimeter}.`,
    ...(domains.length > 0 ? [`Votre adresse e-mail se termine par ${either(domains)}.`] : []),
    'Vous rencontrez dans votre travail un problème que des usagers ou des collègues subissent souvent.',
    ...(theme === '' ? [] : [`Ce problème a trait au thème de l'appel : ${theme}.`]),
    'Vous avez envie de vous y consacrer une partie de votre temps de travail.',
  ]
  return (
    <Section title="Est-ce pour moi ?" id="pour-moi">
      <Prose
        text={[
          'Oui, si :',
          reasons.map(reason => `- ${reason}`).join('\n'),
          "Rien d'autre n'est demandé : ni diplôme, ni grade, ni compétence informatique.",
        ].join('\n\n')}
      />
    </Section>
  )
}

const either = (domains: string[]) => domains.map(domain => `@${domain}`).join(' ou ')
