import { DECISION_KINDS } from './committee.ts'
import { type Condition, VERDICTS } from './conditions.ts'
import { type DecisionContent, decisionSchema, MOST_ROWS } from './decision.ts'
import { type Field, type FieldError, type FormShape, type RowGroup, type Typed, typedOf } from './fields.ts'
import { readForm } from './read-form.ts'
import type { StageChoice } from './stages.ts'
import { DECISION_WORDS, VERDICT_WORDS } from './wording.ts'

/** Formulaire de la décision : verdicts, the decision itself, the next conditions, the means, the signatory. */
export function decisionShape(open: readonly Condition[], stages: readonly StageChoice[]): FormShape {
  return {
    fields: [
      {
        name: 'nature',
        key: 'kind',
        kind: 'choice',
        label: 'Décision',
        options: [
          { value: '', label: 'À choisir' },
          ...DECISION_KINDS.map(value => ({ value, label: DECISION_WORDS[value] })),
        ],
      },
      { name: 'decide-le', key: 'decidedOn', kind: 'date', label: 'Décidé le' },
      {
        name: 'suite',
        key: 'nextStage',
        kind: 'choice',
        label: 'La suite',
        hint: 'Pour une poursuite ou une réorientation. Une poursuite provisoire reste dans la même phase.',
        options: [{ value: '', label: 'À choisir' }, ...stages.map(({ value, label }) => ({ value, label }))],
      },
      {
        name: 'effet-le',
        key: 'effectiveOn',
        kind: 'date',
        label: 'Prend effet le',
        hint: 'Quand la phase change ou que le produit s’arrête : le premier jour de la suite.',
        optional: true,
      },
      { name: 'motif', key: 'reason', kind: 'text', label: 'Motif' },
      {
        name: 'preuve-le',
        key: 'proofUntil',
        kind: 'date',
        label: 'Preuve attendue le',
        hint: 'Pour une poursuite provisoire : dans les deux mois.',
        optional: true,
      },
      SIGNED_BY,
      { name: 'qualite', key: 'signedCapacity', kind: 'line', label: 'En qualité de' },
    ],
    groups: [...(open.length === 0 ? [] : [verdictsGroup(open)]), CONDITIONS, MONEY, DAYS],
  }
}

const SIGNED_BY: Field = {
  name: 'signataire',
  key: 'signedName',
  kind: 'line',
  label: 'Signé par',
  hint: 'Prénom et nom de la personne qui signe le relevé de décisions.',
}

const verdictsGroup = (open: readonly Condition[]): RowGroup => ({
  key: 'verdicts',
  title: 'Les conditions du dernier comité',
  row: 'Condition',
  most: open.length,
  fixed: open.map(({ indicator, target }) => `${indicator} : ${target}`),
  fields: [
    {
      name: 'verdict',
      key: 'verdict',
      kind: 'choice',
      label: 'Verdict',
      options: [
        { value: '', label: 'À choisir' },
        ...VERDICTS.map(value => ({ value, label: VERDICT_WORDS[value] })),
      ],
    },
    { name: 'constat', key: 'result', kind: 'text', label: 'Résultat constaté', optional: true },
  ],
})

const CONDITIONS: RowGroup = {
  key: 'conditions',
  title: 'Les prochaines conditions de réussite',
  hint: 'Ce que le prochain comité comparera aux résultats. Une ligne vidée disparaît.',
  row: 'Condition',
  most: MOST_ROWS,
  fields: [
    { name: 'indicateur', key: 'indicator', kind: 'line', label: 'Indicateur' },
    { name: 'cible', key: 'target', kind: 'line', label: 'Cible' },
    { name: 'echeance', key: 'dueOn', kind: 'date', label: 'Pour le' },
  ],
}

const MONEY: RowGroup = {
  key: 'money',
  title: 'Les crédits',
  hint: 'Chaque financeur dit son montant et jusqu’à quand il paie.',
  row: 'Financeur',
  most: MOST_ROWS,
  fields: [
    { name: 'financeur', key: 'funder', kind: 'line', label: 'Qui finance' },
    { name: 'montant', key: 'amount', kind: 'euros', label: 'Montant, en euros' },
    { name: 'jusquau', key: 'until', kind: 'date', label: 'Jusqu’au' },
  ],
}

const DAYS: RowGroup = {
  key: 'days',
  title: 'Les jours d’expertise',
  row: 'Compétence',
  most: MOST_ROWS,
  fields: [
    { name: 'competence', key: 'skill', kind: 'line', label: 'Compétence' },
    { name: 'jours', key: 'days', kind: 'days', label: 'Nombre de jours' },
  ],
}

export function readDecision(
  open: readonly Condition[],
  stages: readonly StageChoice[],
  typed: Typed,
): { ok: true; content: DecisionContent } | { ok: false; errors: FieldError[] } {
  const { values, errors } = readForm(decisionShape(open, stages), typed)
  if (errors.length > 0) return { ok: false, errors }
  const verdicts = ((values['verdicts'] ?? []) as object[]).map((row, index) => ({
    ...row,
    conditionId: open[index]?.id ?? '',
  }))
  return { ok: true, content: decisionSchema.parse({ ...values, verdicts }) }
}

/** The decision as its form shows it; each verdict beside its own condition. */
export const decisionTyped = (open: readonly Condition[], content: DecisionContent | null): Typed =>
  typedOf(
    decisionShape(open, []),
    content && {
      ...content,
      verdicts: open.map(({ id }) => content.verdicts.find(({ conditionId }) => conditionId === id) ?? {}),
    },
  )
