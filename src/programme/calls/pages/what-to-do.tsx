import { Prose, Section } from '../../../design/index.ts'
import { frenchDate } from '../../../platform/dates.ts'
import type { Guide } from '../guide.ts'

/** « Ce que vous avez à faire », in three lines before the dates; the details are in the guide's own section. */
export function WhatToDo({ guide }: { guide: Guide }) {
  const { dates, promises } = guide
  const when =
    dates.opensOn && dates.closesOn
      ? `, du ${frenchDate(dates.opensOn)} au ${frenchDate(dates.closesOn)}`
      : ''
  const steps = [
    `Répondez au formulaire en ligne${when}. Comptez une vingtaine de minutes.`,
    'Envoyez, puis confirmez votre adresse e-mail.',
    ...(promises.investigationTime === ''
      ? []
      : [
          `Si votre projet est retenu, consacrez-lui le temps que l'administration libère pour vous : ${promises.investigationTime}.`,
        ]),
  ]
  const list = steps.map((step, index) => `${index + 1}. ${step}`).join('\n')
  return (
    <Section title="Ce que vous avez à faire" id="a-faire">
      <Prose text={`${list}\n\n[Comment candidater, en détail](#candidater)`} />
    </Section>
  )
}
