/** An invented portfolio in the format of exchange, with one of every oddity. */
type Row = [name: string, start: string, end?: string]

const refer = (id: string) => ({ type: 'incubator', id })

export function product(id: string, rows: readonly Row[], attributes: object = {}, incubator = 'lavoir') {
  return {
    id,
    type: 'startup',
    attributes: {
      name: `Produit ${id}`,
      pitch: 'Une phrase qui le présente.',
      stats_url: '',
      contact: 'equipe@lavoir.example',
      content_url_encoded_markdown: encodeURIComponent('## Contexte\nUn texte.\n- un\n- deux'),
      events: [] as object[],
      phases: rows.map(([name, start, end = '']) => ({ name, start, end })),
      sponsors: [] as string[],
      thematiques: ['Santé'],
      technos: ['elm'],
      ...attributes,
    },
    relationships: {
      incubator: { data: refer(incubator) },
      incubators: { data: id === 'fini' ? [refer(incubator), refer('seul')] : [refer(incubator)] },
    },
  }
}

export const incubator = (id: string, attributes: object = {}) => ({
  id,
  type: 'incubator',
  attributes: {
    title: `Incubateur ${id}`,
    owner: '/organisations/lavoir',
    website: '',
    github: '',
    contact: 'contact@lavoir.example',
    ...attributes,
  },
})

/** Made anew at each call, for tests to change. */
export const smallPortfolio = () => ({
  links: { self: 'https://portefeuille.example/produits' },
  data: [
    product('quai-neuf', [
      ['investigation', '2024-01-15', '2024-06-01'],
      ['construction', '2024-06-01'],
      ['acceleration', '2025-02-01'],
    ]),
    product('meme.jour', [
      ['construction', '2023-05-02'],
      ['investigation', '2023-05-02'],
    ]),
    product('trou_et_bord', [
      ['investigation', '2022-01-10', '2022-03-01'],
      ['construction', '2022-06-01', '2023-02-01'],
      ['acceleration', '2023-01-01'],
      ['transfere', '2024-05-05'],
      ['abandon', '2025-05-05', '2025-06-06'],
    ]),
    product('a-venir', [
      ['investigation', '2026-01-05'],
      ['opere', '2027-03-01'],
    ]),
    product('fini', [['investigation', '2020-02-02', '2020-08-08']]),
    product('sans-rien', []),
    product('Majuscule', [['abandon-investigation', '2021-04-04']], {}, 'absent'),
    product('mal-date', [
      ['investigation', ''],
      ['construction', '2023-02-30'],
      ['acceleration', '0001-01-01'],
      ['maturation douce', '2024-03-03', '2024-01-01'],
    ]),
    product(
      'tout-autre',
      [['construction', '2025-07-01']],
      {
        name: '  Tout <b>autre</b> ',
        pitch: 'x'.repeat(700),
        contact: 'equipe@lavoir.example?subject=Bonjour',
        link: 'javascript:alert(1)',
        repository: 'https:&#x2F;&#x2F;code.example.org&#x2F;depot',
        accessibility_status: 'presque',
        content_url_encoded_markdown: '%E0%A4%A',
        thematiques: [' sante', 'Haies'],
        events: [{ name: 'committee', date: '2025-09-01', comment: '' }],
        sponsors: ['quelqu.un'],
        dashlord_url: 'https://tableau.example.org',
        analyse_risques: 'true',
      },
      'lavoir',
    ),
    product('invisible', [['construction', '2025-01-01']], {
      content_url_encoded_markdown: encodeURIComponent(
        'Avant\u202eaprès <script>alert(1)</script> [ici](javascript:alert(1)) <https://lavoir.example>',
      ),
    }),
  ],
  included: [incubator('lavoir'), incubator('seul', { owner: '', contact: 'pas une adresse' })],
})

export type SmallPortfolio = ReturnType<typeof smallPortfolio>
export const bytesOf = (file: unknown): Buffer => Buffer.from(JSON.stringify(file))
