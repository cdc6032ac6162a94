import { Alert, Details, Form, T, TextField } from '../../../design/index.ts'
import { WHAT_IF_PROBLEMS } from '../likelihood-words.ts'
import type { ReviewCriterion } from '../review.ts'
import type { WhatIfProblem, WhatIfTyped } from '../what-if.ts'

export interface WhatIfProps {
  /** The page's own address. */
  path: string
  typed: WhatIfTyped
  criteria: ReviewCriterion[]
  problems: { field: string; problem: WhatIfProblem }[]
  /** What is shown is not what the guide says. */
  changed: boolean
  /** Of the guide. */
  places: number | null
}

/** The same reviews with other places or other weights: a GET, so that it can be sent to a colleague. */
export function WhatIfForm({ path, typed, criteria, problems, changed, places }: WhatIfProps) {
  const error = (field: string) => {
    const found = problems.find(each => each.field === field)
    return found && WHAT_IF_PROBLEMS[found.problem]
  }
  return (
    <>
      {changed && (
        <Alert tone="info">
          <p>
            <T>Vous regardez un essai : rien n'est enregistré, personne d'autre ne le voit.</T>{' '}
            <a href={path}>
              <T>Revenir à ce que dit le guide</T>
            </a>
          </p>
        </Alert>
      )}
      <Details summary="Et avec d'autres places, d'autres poids ?" open={changed || problems.length > 0}>
        <Form action={path} method="get" submit="Recalculer" variant="quiet">
          <TextField
            name="places"
            label="Nombre de places"
            hint={places === null ? 'Le guide ne le dit pas.' : `Le guide dit ${places}.`}
            value={typed.places}
            inputmode="numeric"
            width="short"
            error={error('places')}
          />
          {criteria.map(({ id, name, weight }) => (
            <TextField
              name={`poids-${id}`}
              label={`Poids : ${name}`}
              hint={`Le guide dit ${weight}.`}
              value={typed.weights.get(id) ?? ''}
              inputmode="numeric"
              width="short"
              error={error(`poids-${id}`)}
            />
          ))}
        </Form>
      </Details>
    </>
  )
}

export const whatIfErrors = ({ problems }: WhatIfProps) =>
  problems.map(({ field, problem }) => ({ field, message: WHAT_IF_PROBLEMS[problem] }))

/** What was asked, as it goes on in the addresses of the list. */
export const whatIfQuery = ({ typed, problems }: WhatIfProps): string[] => {
  if (problems.length > 0) return []
  const fields: [string, string][] = [
    ['places', typed.places],
    ...[...typed.weights].map(([id, text]): [string, string] => [`poids-${id}`, text]),
  ]
  return fields.filter(([, text]) => text !== '').map(([name, text]) => `${name}=${encodeURIComponent(text)}`)
}
