import { expect, it } from 'vitest'
import { INCUBATOR } from '../../../../test/ready-guide.ts'
import { VARIANTS } from '../guide.ts'
import { guideFromTemplate } from '../template/index.ts'
import { markdownProblem } from './markdown.ts'

it.each([
  ['Un texte.\n\n<script>alert(1)</script>', /^Ligne 3 : « <script/],
  ['<style>body{}</style>', /^Ligne 1 : « <style/],
  ['<iframe src="https://ailleurs.example">', /<iframe/],
  ['<img src=x onerror=alert(1)>', /<img/],
  ['</div', /<\/div/],
  ['<!-- caché -->', /<!--/],
  ['[clic](javascript:alert(1))', /lance du code/],
  ['[clic](JaVa script:alert(1))', /lance du code/],
  ['[clic](data:text/html;base64,AAAA)', /lance du code/],
  ['[clic](//ailleurs.example)', /ne mène à aucune page/],
  ['[clic](ftp://ailleurs.example)', /ne mène à aucune page/],
  ['![logo](https://ailleurs.example/x.png)', /images/],
  ['| A | B |\n| --- | --- |\n| 1 | 2', /^Ligne 3 : le tableau n'est pas fermé/],
  ['| A | B |\n| 1 | 2 |', /^Ligne 1 : sous les noms/],
  ['| A | B |\n| --- | --- |\n| 1 |', /^Ligne 3 : cette ligne du tableau a 1 case, /],
  ['A | B\n--- | ---\n1 | 2 | 3', /^Ligne 3 : cette ligne du tableau a 3 cases, la première en a 2/],
  ['Un texte\n  | A | B |', /^Ligne 2 : sous les noms/],
  ['A | B\n--- | ---', /aucune ligne/],
  ['| --- | --- |\n| 1 | 2 |', /^Ligne 1 : au-dessus/],
  ['Un texte\n##Titre', /^Ligne 2 : laissez une espace/],
  ['| A | B |\n| --- | --- |', /aucune ligne/],
])('refuses %j and names the place', (text, problem) => {
  expect(markdownProblem(text)).toMatch(problem)
})

it.each([
  'Moins de 3 < 5 et plus de 2 > 1, a<3.',
  '**gras**, *italique*, [une page](https://horizon.example/a), [ici](/appels), [là](#contact)',
  '| A | B |\n| :-- | --: |\n| 1 | 2 |',
  'Écrivez à {{courriel-contact}} ou [écrivez]({{formation}}).',
  '- un\n- deux\n\n1. un',
  'A | B\n--- | ---\n1 | 2',
  'Voici :\n| A | B |\n|---|---|\n| 1 | 2 |\nEnsuite.',
  'Matin | soir, au choix.',
  '# Un titre\nSon texte',
])('accepts %j', text => {
  expect(markdownProblem(text)).toBeNull()
})

it('accepts every text of the template', () => {
  for (const variant of VARIANTS) {
    const beginning = { variant, label: 'problemes', title: 'Un appel', opensOn: '2026-10-20' } as const
    const { sections, faq, criteria } = guideFromTemplate(beginning, INCUBATOR)
    const texts = [
      ...sections.map(({ body }) => body),
      ...faq.map(({ answer }) => answer),
      ...criteria.map(({ description }) => description),
    ]
    expect(texts.map(markdownProblem).filter(Boolean)).toEqual([])
  }
})

it('reads a million signs of bars and brackets in no time', () => {
  const began = performance.now()
  markdownProblem('|a'.repeat(5000))
  markdownProblem('[](('.repeat(2500))
  markdownProblem('<'.repeat(10_000))
  markdownProblem(`a|b\n${' '.repeat(10_000)}x|`)
  markdownProblem(`a|b\n|${'- | '.repeat(2500)}x`)
  markdownProblem('a|b\n-|-\n'.repeat(1500))
  expect(performance.now() - began).toBeLessThan(500)
})
