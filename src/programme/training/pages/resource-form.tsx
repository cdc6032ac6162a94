import { Checkboxes, ErrorSummary, Form, Hidden, Radios, TextField } from '../../../design/index.ts'
import { AUDIENCE_WORDS, AUDIENCES, KIND_WORDS, RESOURCE_KINDS } from '../resource.ts'
import { fieldOf, type ResourceProblem, type TypedResource } from '../resource-form.ts'
import { RESOURCE_PROBLEMS } from '../wording.ts'
import { resourcesPath } from './addresses.ts'

export interface ResourceFormProps {
  slug: string
  typed: TypedResource
  problems: readonly ResourceProblem[]
  /** The id of the resource it corrects, or ''. */
  replaces: string
}

const said = (problems: readonly ResourceProblem[]) =>
  problems.map(problem => ({ field: fieldOf(problem), message: RESOURCE_PROBLEMS[problem] }))

export const ResourceErrors = ({ problems }: Pick<ResourceFormProps, 'problems'>) => (
  <ErrorSummary
    errors={said(problems).map(({ field, message }) => ({
      field: field === 'pour' ? `pour.${AUDIENCES[0]}` : field,
      message,
    }))}
  />
)

/** Adds a resource, or corrects one. */
export function ResourceForm({ slug, typed, problems, replaces }: ResourceFormProps) {
  const error = (field: string) => said(problems).find(each => each.field === field)?.message
  const path = resourcesPath(slug)
  return (
    <Form
      action={path}
      submit={replaces ? 'Enregistrer la correction' : 'Ajouter cette ressource'}
      {...(replaces ? { cancel: { href: path, label: 'Ne rien changer' } } : {})}
    >
      {replaces && <Hidden name="remplace" value={replaces} />}
      <TextField
        name="titre"
        label="Titre"
        hint="Ce que la personne y trouvera. Exemple : « Mener un entretien, en une page »."
        value={typed.title}
        error={error('titre')}
        required
      />
      <TextField
        name="adresse"
        label="Adresse"
        hint="Le document ou la vidéo reste là où il est : donnez son adresse complète."
        value={typed.url}
        error={error('adresse')}
        required
      />
      <Radios
        name="nature"
        legend="Ce que c'est"
        value={typed.kind}
        error={error('nature')}
        options={RESOURCE_KINDS.map(kind => ({ value: kind, label: KIND_WORDS[kind] }))}
      />
      <Audiences chosen={typed.audiences} error={error('pour')} />
    </Form>
  )
}

const HINTS = {
  agents: 'Sur la page de la formation, que tout le monde peut ouvrir.',
  jurors: 'Pour les personnes qui siègent dans l’un de vos appels.',
  teams: 'Pour les équipes, porteurs et sponsors de vos produits.',
}

const Audiences = ({ chosen, error }: { chosen: string[]; error: string | undefined }) => (
  <Checkboxes
    legend="Pour qui"
    error={error}
    options={AUDIENCES.map(audience => ({
      name: `pour.${audience}`,
      label: AUDIENCE_WORDS[audience],
      hint: HINTS[audience],
      checked: chosen.includes(audience),
    }))}
  />
)
