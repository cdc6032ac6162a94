import { closenessOf, type Text, TextIndex, TO_BRING_TOGETHER } from '../../science/similar/index-of-texts.ts'
import { type Command, CommandRefused } from '../command.ts'
import { readJson } from './files.ts'
import { readOneFile, readScienceOptions, readWhole } from './options.ts'
import { isObject } from './reviews-json.ts'
import { textTable } from './text-table.ts'

const WORDS = { 'almost-same': 'presque la même', close: 'à rapprocher', far: 'éloignée' }
const USUAL_COUNT = 5

/** `{id: texte}`, or a list of `{id, text}`, or a list of texts named by their position. */
function readTexts(file: string, content: unknown): Text[] {
  const wrong = (where: string) =>
    new CommandRefused(`${file} : ${where} doit être {"id", "text"} ou un texte.`)
  if (isObject(content) && !Array.isArray(content['texts']))
    return Object.entries(content).map(([id, text]) => {
      if (typeof text !== 'string') throw wrong(`« ${id} »`)
      return { id, text }
    })
  const list: unknown = isObject(content) ? content['texts'] : content
  if (!Array.isArray(list)) throw new CommandRefused(`${file} : il faut une liste de textes.`)
  const texts = list.map((row: unknown, index): Text => {
    if (typeof row === 'string') return { id: String(index + 1), text: row }
    if (!isObject(row) || typeof row['text'] !== 'string') throw wrong(`l’élément ${index + 1}`)
    return { id: String(row['id'] ?? index + 1), text: row['text'] }
  })
  if (new Set(texts.map(({ id }) => id)).size < texts.length)
    throw new CommandRefused(`${file} : deux textes ont le même id.`)
  return texts
}

export const similarCommand: Command = {
  name: 'similar',
  usage: 'similar TEXTES.json [--query TEXTE] [--count N] [--table]',
  summary: 'rapproche des problèmes écrits en français',
  async run(args) {
    const options = {
      query: { type: 'string' },
      count: { type: 'string' },
      table: { type: 'boolean' },
    } as const
    const { values, positionals } = readScienceOptions(args, options)
    const file = readOneFile('similar TEXTS.json [--query TEXT] [--count N] [--table]', positionals)
    const count = readWhole('count', values.count, 1) ?? USUAL_COUNT
    const texts = readTexts(file, await readJson(file))
    const index = new TextIndex(texts)
    const said = ({ id, cosine }: { id: string; cosine: number }) => ({
      id,
      cosine,
      closeness: closenessOf(cosine),
    })
    const closest = (text: string, except?: string) => index.closest(text, count, except).map(said)
    const { query } = values
    const found = (query === undefined ? texts : [{ id: '', text: query }]).map(({ id, text }) => ({
      id,
      closest: query === undefined ? closest(text, id) : closest(text),
    }))
    if (values.table) {
      const rows = found.flatMap(({ id: of, closest }) =>
        closest
          .filter(({ cosine }) => query !== undefined || cosine >= TO_BRING_TOGETHER)
          .map(({ id, cosine, closeness }) => [of || '(texte donné)', id, cosine, WORDS[closeness]]),
      )
      console.log(textTable(['Texte', 'Proche de', 'Cosinus', ''], rows))
    } else {
      const [asked] = found
      console.log(
        JSON.stringify(query === undefined ? { texts: found } : { matches: asked?.closest ?? [] }, null, 1),
      )
    }
    return 0
  },
}
