import { Facts, Section } from '../../../design/index.ts'
import { frenchDate } from '../../../platform/dates.ts'
import type { Guide } from '../guide.ts'
import { euros, quantity } from '../quantities.ts'

/** What the administration commits to before it asks agents anything. */
export function PromisesSection({ guide: { promises, dates } }: { guide: Guide }) {
  const said: [string, string][] = [
    ['Sponsor', [promises.sponsorName, promises.sponsorCapacity].filter(Boolean).join(', ')],
    ["Temps libéré pendant l'investigation", promises.investigationTime],
    ['Temps libéré à partir de la construction', promises.constructionTime],
    ['Investigations financées', quantity(promises.investigationsFunded, 'investigation')],
    ['Budget réservé à la construction', euros(promises.constructionBudget)],
    ['Qui décide', promises.whoDecides],
    ['Réponse à chaque candidature', dates.answersOn && `le ${frenchDate(dates.answersOn)} au plus tard`],
  ]
  const items = said.map(([term, value]) => ({ term, value: value || 'à compléter' }))
  return (
    <Section title="Ce que l'administration promet" id="promesses">
      <Facts items={items} />
    </Section>
  )
}
