import { type Condition, VERDICTS } from './conditions.ts'
import { type DossierContent, dossierSchema, REQUESTS } from './dossier.ts'
import { type FieldError, type FormShape, type Typed, typedOf } from './fields.ts'
import { readForm } from './read-form.ts'
import { REQUEST_WORDS, VERDICT_WORDS } from './wording.ts'

/** Formulaire du dossier : one row a condition to be judged, then what was learnt, what is asked. */
export function dossierShape(open: readonly Condition[]): FormShape {
  return {
    fields: [
      {
        name: 'usages',
        key: 'usage',
        kind: 'text',
        label: 'Utilisateurs et résultats',
        hint: 'Facilité d’usage, utilisateurs actifs, satisfaction, impact mesuré, coût par usage : les chiffres que vous avez.',
        optional: true,
      },
      {
        name: 'appris',
        key: 'learnt',
        kind: 'text',
        label: 'Ce que nous avons appris',
        hint: 'Hypothèses confirmées ou abandonnées depuis le dernier comité.',
        optional: true,
      },
      {
        name: 'demande',
        key: 'request',
        kind: 'choice',
        label: 'Ce que nous demandons',
        options: [
          { value: '', label: 'À choisir' },
          ...REQUESTS.map(value => ({ value, label: REQUEST_WORDS[value] })),
        ],
      },
      { name: 'pourquoi', key: 'why', kind: 'text', label: 'Pourquoi, et avec quelle suite', optional: true },
    ],
    groups: [
      ...(open.length === 0 ? [] : [resultsGroup(open)]),
      {
        key: 'asked',
        title: 'Le budget demandé',
        hint: 'Un montant par financeur, en euros toutes taxes comprises. Une ligne vidée disparaît.',
        row: 'Financeur',
        most: 20,
        fields: [
          { name: 'financeur', key: 'funder', kind: 'line', label: 'Qui finance' },
          { name: 'montant', key: 'amount', kind: 'euros', label: 'Montant, en euros' },
        ],
      },
    ],
  }
}

const resultsGroup = (open: readonly Condition[]) => ({
  key: 'results',
  title: 'Les conditions fixées par le dernier comité',
  row: 'Condition',
  most: open.length,
  fixed: open.map(({ indicator, target }) => `${indicator} : ${target}`),
  fields: [
    {
      name: 'resultat',
      key: 'result',
      kind: 'text' as const,
      label: 'Résultat obtenu',
      optional: true as const,
    },
    {
      name: 'propose',
      key: 'proposed',
      kind: 'choice' as const,
      label: 'Condition',
      options: [
        { value: '', label: 'Pas encore dit' },
        ...VERDICTS.map(value => ({ value, label: VERDICT_WORDS[value] })),
      ],
    },
  ],
})

export function readDossier(
  open: readonly Condition[],
  typed: Typed,
): { ok: true; content: DossierContent } | { ok: false; errors: FieldError[] } {
  const { values, errors } = readForm(dossierShape(open), typed)
  if (errors.length > 0) return { ok: false, errors }
  const results = ((values['results'] ?? []) as object[]).map((row, index) => ({
    ...row,
    conditionId: open[index]?.id ?? '',
  }))
  return { ok: true, content: dossierSchema.parse({ ...values, results }) }
}

/** The dossier as its form shows it; each result beside its own condition. */
export const dossierTyped = (open: readonly Condition[], content: DossierContent | null): Typed =>
  typedOf(
    dossierShape(open),
    content && {
      ...content,
      results: open.map(({ id }) => content.results.find(({ conditionId }) => conditionId === id) ?? {}),
    },
  )
