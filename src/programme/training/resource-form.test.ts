import { expect, it } from 'vitest'
import { readResource, safeUrl } from './resource-form.ts'

const typed = {
  title: '  Guide  de l’entretien ',
  url: 'https://exemple.gouv.fr/guide.pdf?v=2#a',
  kind: 'document',
  audiences: ['teams', 'agents', 'inconnu'],
}

it('keeps a title on one line, an address, a kind and known audiences', () => {
  expect(readResource(typed)).toEqual({
    ok: true,
    resource: {
      title: 'Guide de l’entretien',
      url: typed.url,
      kind: 'document',
      audiences: ['agents', 'teams'],
    },
  })
})

it('names each thing to mend', () => {
  const wrong = { title: ' \u0000 ', url: '', kind: 'image', audiences: [] }
  expect(readResource(wrong)).toEqual({
    ok: false,
    problems: ['title-missing', 'url-missing', 'kind-missing', 'audience-missing'],
  })
  expect(readResource({ ...typed, title: 'x'.repeat(151) })).toMatchObject({ problems: ['title-long'] })
})

it.each([
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'data:text/html,<script>',
  '//exemple.fr',
  '/formation',
  'ftp://exemple.fr/a',
  'https://nom:secret@exemple.fr',
  'https://exemple.fr/a b',
  'https://exemple.fr/"onclick',
  'https://\u202eexemple.fr',
  'https://localhost/a',
  'https://',
  `https://exemple.fr/${'a'.repeat(1000)}`,
])('refuses %s as an address', url => {
  expect(safeUrl(url)).toBeNull()
})
