import { describe, expect, it } from 'vitest'
import { readPage } from '../../bench/lib/html.ts'
import { ErrorSummary, Form, Prose, Quoted, TextArea, TextField } from './index.ts'

const MARKUP = '<script>alert(1)</script><img src=x onerror=alert(1)>"\'&'

describe('what people write never becomes markup', () => {
  it.each([
    ['a quoted text', <Quoted text={MARKUP} />],
    ['a text of an organiser', <Prose text={MARKUP} />],
    ['a field', <TextField name="a" label="A" value={MARKUP} hint={MARKUP} error={MARKUP} />],
    ['a text area', <TextArea name="a" label="A" value={MARKUP} />],
    ['a summary of errors', <ErrorSummary errors={[{ field: 'a', message: MARKUP }]} />],
  ])('in %s', (_, element) => {
    expect(element.toString()).not.toMatch(/<script|<img/)
  })

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'data:text/html,x',
    '//ailleurs.example',
    'vbscript:x',
  ])('no link leads to %s', href => {
    expect((<Prose text={`[ici](${href})`} />).toString()).not.toContain('<a ')
  })

  it('links to pages and addresses stay links', () => {
    const { links } = readPage(
      (<Prose text="[ici](https://a.fr) et https://b.fr/c. [là](mailto:x@y.fr)" />).toString(),
    )
    expect(links.map(({ href }) => href)).toEqual(['https://a.fr', 'https://b.fr/c', 'mailto:x@y.fr'])
  })
})

describe('a text area gives back exactly what it was given', () => {
  it.each([
    '',
    '\n',
    '\n\nune ligne vide avant',
    'a\n',
    '\u202erenversé',
    '\ufeff',
    '</textarea><b>',
    '\t🌱 é&amp;',
  ])('%j', text => {
    const page = readPage(
      (
        <Form action="/x" submit="x">
          <TextArea name="texte" label="Texte" value={text} />
        </Form>
      ).toString(),
    )
    expect(page.forms[0]?.fields.get('texte')).toBe(text)
  })
})

describe('a field', () => {
  it('is tied to its label, its hint and its error', () => {
    const html = (<TextField name="nom" label="Nom" value="" hint="Aide" error="Manque" />).toString()
    expect(html).toContain('for="nom"')
    expect(html).toContain('aria-describedby="nom-aide nom-erreur"')
    expect(html).toContain('aria-invalid="true"')
  })

  it('is linked from the summary of errors', () => {
    expect((<ErrorSummary errors={[{ field: 'nom', message: 'Manque' }]} />).toString()).toContain(
      'href="#nom"',
    )
  })
})
