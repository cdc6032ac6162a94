import type { Child } from 'hono/jsx'
import { fr } from '../typography.ts'
import { Radios } from './fields.tsx'
import { Quoted } from './texts.tsx'

export interface VersionShown {
  /** Whose it is: « Enregistrée par …, le … ». */
  title: string
  verdict?: Child
  text: string
}

const EMPTY = '(vide)'

/** Two versions of one thing, the one kept first, side by side on wide screens, before someone chooses. */
export function TwoVersions({
  theirs,
  mine,
  level = 2,
}: {
  theirs: VersionShown
  mine: VersionShown
  level?: 2 | 3
}) {
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <div class="pepin-two">
      {[theirs, mine].map(({ title, verdict, text }) => (
        <section>
          <Heading class="ds-heading">{fr(title)}</Heading>
          {verdict && (
            <p>
              <strong>{typeof verdict === 'string' ? fr(verdict) : verdict}</strong>
            </p>
          )}
          <Quoted text={text || EMPTY} />
        </section>
      ))}
    </div>
  )
}

/** What the two versions say of one field. */
export const TwoValues = ({ theirs, mine }: { theirs: string; mine: string }) => (
  <TwoVersions
    level={3}
    theirs={{ title: 'Version enregistrée', text: theirs }}
    mine={{ title: 'Votre version', text: mine }}
  />
)

/** Which version is kept: the same words wherever two people wrote at once. */
export function VersionChoice({
  name = 'choix',
  theirs,
  mine,
  chosen = '',
  hint,
  error,
}: {
  name?: string
  /** What the form says for each. */
  theirs: string
  mine: string
  chosen?: string
  hint?: string | undefined
  error?: string | undefined
}) {
  return (
    <Radios
      name={name}
      legend="Version à garder"
      value={chosen}
      error={error}
      options={[
        { value: theirs, label: 'La version enregistrée', ...(hint ? { hint } : {}) },
        { value: mine, label: 'Ma version' },
      ]}
    />
  )
}
