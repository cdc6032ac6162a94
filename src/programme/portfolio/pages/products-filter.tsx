import { SearchForm, Select, TextField } from '../../../design/index.ts'
import { THEMES } from '../exchange/themes.ts'
import { isFiltered, type ListFilter, stageInAddress } from '../list-filter.ts'
import { DEFAULT_PHASES, stageLabel } from '../phases.ts'
import { END_KINDS } from '../product.ts'

const ANY = { value: '', label: 'tous' }
const STAGES = [...DEFAULT_PHASES.map(({ phase }) => phase), ...END_KINDS]

/** Words, an incubator, a stage, a theme; in the address, so that a search can be sent to someone. */
export function ProductsFilter({
  filter,
  incubators,
}: {
  filter: ListFilter
  incubators: readonly { slug: string; name: string }[]
}) {
  const { words, incubator, stage, theme } = filter
  const stages = STAGES.includes(stage) || stage === '' ? STAGES : [...STAGES, stage]
  const themes: readonly string[] =
    theme === '' || (THEMES as readonly string[]).includes(theme) ? THEMES : [...THEMES, theme]
  return (
    <SearchForm
      action="/produits"
      submit="Chercher"
      clear={isFiltered(filter) ? '/produits' : undefined}
      words={<TextField name="mots" type="search" label="Mots du nom ou de la présentation" value={words} />}
      more="Incubateur, étape, thème"
      open={isFiltered({ ...filter, words: '' })}
    >
      <Select
        name="incubateur"
        label="Incubateur"
        value={incubator}
        options={[ANY, ...incubators.map(({ slug, name }) => ({ value: slug, label: name }))]}
      />
      <Select
        name="etape"
        label="Étape"
        value={stage === '' ? '' : stageInAddress(stage)}
        options={[
          { value: '', label: 'toutes' },
          ...stages.map(each => ({ value: stageInAddress(each), label: stageLabel(DEFAULT_PHASES, each) })),
        ]}
      />
      <Select
        name="theme"
        label="Thème"
        value={theme}
        options={[ANY, ...themes.map(each => ({ value: each, label: each }))]}
      />
    </SearchForm>
  )
}
