import { Select, SwatchRadios, TextArea, TextField } from '../../../design/index.ts'
import { HOLIDAY_AREA_LABELS, HOLIDAY_AREAS } from '../../../platform/holiday-areas.ts'
import { SETTING_NAMES, type SettingName, type Settings } from '../settings.ts'
import type { SettingError } from '../settings-form.ts'
import { SETTING_WORDS } from '../settings-wording.ts'
import { THEME_WORDS, THEMES } from '../themes.ts'
import { ZONES } from '../zones.ts'

interface FieldsProps {
  typed: Settings
  errors: readonly SettingError[]
}

/** Every setting, each with the control it takes. */
export const SettingsFields = ({ typed, errors }: FieldsProps) => (
  <>
    {SETTING_NAMES.map(name => (
      <SettingField
        name={name}
        value={typed[name]}
        error={errors.find(({ field }) => field === name)?.message}
      />
    ))}
  </>
)

function SettingField({ name, ...rest }: { name: SettingName; value: string; error: string | undefined }) {
  const { label, hint } = SETTING_WORDS[name]
  const field = { name, label, hint, ...rest }
  switch (name) {
    case 'fuseau':
      return <Select {...field} options={zoneOptions(rest.value)} />
    case 'feries':
      return <Select {...field} options={AREAS} />
    case 'cles':
      return <Select {...field} options={KEYS} />
    case 'domaines':
      return <TextArea {...field} rows={4} optional />
    case 'couleurs':
      return <SwatchRadios {...field} options={THEMES.map(value => ({ value, label: THEME_WORDS[value] }))} />
    case 'expediteur':
      return <TextField {...field} optional />
    case 'contact':
      return <TextField {...field} type="email" required />
    default:
      return <TextField {...field} required />
  }
}

const KEYS = [
  { value: '', label: 'Conseillée' },
  { value: 'oui', label: 'Demandée' },
]

const AREAS = [
  { value: '', label: 'Ceux du fuseau horaire' },
  ...HOLIDAY_AREAS.map(value => ({ value, label: HOLIDAY_AREA_LABELS[value] })),
]

/** The list, with the one the operator set when it is not in it. */
const zoneOptions = (value: string) => [
  ...Object.entries(ZONES).map(([value, label]) => ({ value, label })),
  ...(Object.hasOwn(ZONES, value) ? [] : [{ value, label: value }]),
]
