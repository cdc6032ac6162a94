import type { Child } from 'hono/jsx'
import {
  Alert,
  ErrorSummary,
  Form,
  Page,
  type Shell,
  TextArea,
  Title,
  type Variant,
  Why,
} from '../../../design/index.ts'
import type { ProductLife } from '../life.ts'
import type { LifeStanding } from '../life-standing.ts'
import { errorOf, type Problem, type Typed } from '../typed.ts'
import { crumbsTo, homeOf, type Under } from './product-parts.tsx'

export interface ActFormProps<M> {
  shell: Shell
  life: ProductLife
  standing: LifeStanding
  today: string
  why: string
  more: M
  typed: Typed
  problem: Problem | null
}

export interface ActPageProps extends Omit<ActFormProps<unknown>, 'more'> {
  under: Under
  title: string
  lead?: string
  /** Under the product. */
  path: string
  submit: string
  variant?: Variant
  /** What it will do, before its fields. */
  before?: Child
  children?: Child
}

/** One act on a product: what it does, its fields, the way out. */
export function ActPage(props: ActPageProps) {
  const { shell, life, under, title, lead, path, submit, variant = 'primary', problem } = props
  const home = homeOf(life.id)
  return (
    <Page shell={shell} title={`${title} – ${life.name}`} kind="focus" breadcrumbs={crumbsTo(life, under)}>
      <Title lead={lead}>{title}</Title>
      {problem?.field && <ErrorSummary errors={[{ field: problem.field, message: problem.message }]} />}
      {problem && problem.field === null && <Alert tone="danger" title={problem.message} />}
      {props.before}
      <Form
        action={home + path}
        submit={submit}
        variant={variant}
        cancel={{ href: home + under.path, label: 'Ne rien changer' }}
      >
        {props.children}
      </Form>
      <Why>{props.why}</Why>
    </Page>
  )
}

export const ReasonField = ({
  typed,
  problem,
  label = 'Motif',
  hint = 'L’équipe, le sponsor et le réseau le liront.',
}: {
  typed: Typed
  problem: Problem | null
  label?: string
  hint?: string
}) => (
  <TextArea
    name="motif"
    label={label}
    hint={hint}
    value={typed['motif'] ?? ''}
    rows={4}
    limit={2000}
    error={errorOf(problem, 'motif')}
  />
)
