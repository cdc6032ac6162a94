import { Alert, Section, T, TwoValues } from '../../../design/index.ts'
import { changedSettings, type Settings } from '../settings.ts'
import { SETTING_WORDS } from '../settings-wording.ts'

/** Another head saved meanwhile: both versions of what differs; the form keeps one's own. */
export const SettingsConflict = ({ theirs, mine }: { theirs: Settings; mine: Settings }) => (
  <>
    <Alert tone="warning" title="Vos réglages ne sont pas enregistrés">
      <p>
        <T>
          Ils viennent d'être changés dans une autre fenêtre, ou par une autre personne. Voici les deux
          versions. Le formulaire contient la vôtre : corrigez-la s'il le faut, puis enregistrez-la.
        </T>
      </p>
      <p>
        <T>Pour garder l'autre version, rouvrez cette page.</T>
      </p>
    </Alert>
    {changedSettings(theirs, mine).map(name => (
      <Section title={SETTING_WORDS[name].label}>
        <TwoValues theirs={theirs[name]} mine={mine[name]} />
      </Section>
    ))}
  </>
)
