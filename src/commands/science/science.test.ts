import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest'
import { CommandRefused } from '../command.ts'
import { SCIENCE_COMMANDS } from './index.ts'
import { workbook } from './workbook.fixture.ts'

const folder = mkdtempSync(join(tmpdir(), 'pepin-science-'))
afterAll(() => rmSync(folder, { recursive: true }))
afterEach(() => vi.restoreAllMocks())

function file(name: string, content: unknown): string {
  const path = join(folder, name)
  writeFileSync(
    path,
    typeof content === 'string' || Buffer.isBuffer(content) ? content : JSON.stringify(content),
  )
  return path
}

/** Runs a command; answers what it printed. */
async function run(name: string, ...args: string[]): Promise<{ out: string; error: string; code: number }> {
  const [out, error]: string[][] = [[], []]
  vi.spyOn(console, 'log').mockImplementation(text => void out?.push(String(text)))
  vi.spyOn(console, 'error').mockImplementation(text => void error?.push(String(text)))
  const code = (await SCIENCE_COMMANDS.find(each => each.name === name)?.run(args)) ?? -1
  return { out: out?.join('\n') ?? '', error: error?.join('\n') ?? '', code }
}
const json = async (name: string, ...args: string[]) => JSON.parse((await run(name, ...args)).out)

const CSV = `item,reviewer,score
"Cantine, école",Ana,5
"Cantine, école","Jo ""le juge""",6
🌱 Port,Ana,2
🌱 Port,"Jo ""le juge""",3
`

describe('npx pepin rank', () => {
  it('reads names with commas, quotes and emoji, columns in any order', async () => {
    const { places, items, reviewers } = await json('rank', file('names.csv', CSV), '--places', '1')
    expect(places).toBe(1)
    expect(items.map(({ item, group }: Record<string, unknown>) => [item, group])).toEqual([
      ['Cantine, école', 'accepted'],
      ['🌱 Port', 'rejected'],
    ])
    expect(Object.keys(items[0])).toEqual([
      'item',
      'er',
      'group',
      'pInPlaces',
      'r05',
      'r25',
      'r50',
      'r75',
      'r95',
    ])
    expect(reviewers.map(({ reviewer }: { reviewer: string }) => reviewer)).toEqual(['Ana', 'Jo "le juge"'])
  })

  it('says the same of the same reviews in JSON, in CSV and with semicolons', async () => {
    const data = [
      { proposal: 'a', assessor: 'x', num_grade: 4.5 },
      { proposal: 'a', assessor: 'y', num_grade: 5 },
      { proposal: 'b', assessor: 'x', num_grade: 2 },
    ]
    const told = (await run('rank', file('r.json', { k: 1, data }))).out
    const csv = '\uFEFFreviewer;item;score\r\nx;a;4,5\r\ny;a;5\r\nx;b;2\r\n'
    expect((await run('rank', file('r.csv', csv), '--places', '1')).out).toBe(told)
    expect((await run('rank', file('r2.json', { k: 1, data }))).out).toBe(told)
  })

  it('reads an Excel workbook as it reads a CSV', async () => {
    const rows = [
      ['item', 'score', 'reviewer'],
      ['Cantine & <école>', 5, 'Ana'],
      ['Port', 2.5, 'Ana'],
      ['Port', 3, 'Zoé'],
    ]
    const csv = rows.map(row => row.join(',')).join('\n')
    const told = await run('rank', file('same.csv', csv), '--places', '1')
    const { out } = await run('rank', file('same.xlsx', workbook(rows)), '--places', '1')
    expect(out).toContain('Cantine & <école>')
    expect(out).toBe(told.out)
  })

  it('draws its picture, and a table for a person', async () => {
    const picture = join(folder, 'picture.svg')
    const { out } = await run('rank', file('t.csv', CSV), '--places', '1', '--table', '--svg', picture)
    expect(out).toContain('🌱 Port')
    expect(readFileSync(picture, 'utf8')).toMatch(/^<svg xmlns[\s\S]*<\/svg>\n$/)
  })

  it('weighs criteria, and lists what nobody scored', async () => {
    const csv = 'reviewer,item,criterion,score\nx,a,p,6\nx,a,s,1\nx,b,p,2\nx,b,s,6\n,c,,\n'
    const order = async (weights: string) =>
      (await json('rank', file('c.csv', csv), '--weights', weights, '--places', '1')).items
        .map(({ item }: { item: string }) => item)
        .filter((item: string) => item !== 'c')
    const { criteria } = await json('rank', file('c.csv', csv), '--places', '1')
    expect(criteria.map(({ criterion }: { criterion: string }) => criterion)).toEqual(['p', 's'])
    expect((await run('rank', file('c.csv', csv), '--places', '1')).error).toContain('aucune évaluation')
    expect(await order('p=3,s=1')).toEqual(['a', 'b'])
    expect(await order('p=1,s=3')).toEqual(['b', 'a'])
  })

  it.each<[string, string[], RegExp]>([
    ['no file', [], /^Usage : npx pepin rank/],
    ['a file that is not there', ['absent.csv'], /n’existe pas\.$/],
    ['another kind of file', [file('a.pdf', 'x')], /\.json, \.csv ou \.xlsx/],
    ['broken JSON', [file('broken.json', '{')], /n’est pas du JSON/],
    ['JSON of another shape', [file('shape.json', { a: 1 })], /il faut/],
    ['a k of 0', [file('k.json', { k: 0, data: [] })], /k doit être/],
    ['no review', [file('none.json', { k: 1, data: [] })], /aucune évaluation/],
    ['an empty CSV', [file('empty.csv', '')], /il manque la colonne « reviewer »/],
    ['a missing column', [file('col.csv', 'reviewer,item\nx,a\n')], /« score »/],
    [
      'a score in words',
      [file('word.csv', 'reviewer,item,score\nx,a,bien\n')],
      /ligne 2 : « bien » n’est pas une note/,
    ],
    ['NaN', [file('nan.csv', 'reviewer,item,score\nx,a,NaN\n')], /n’est pas une note/],
    ['infinity', [file('inf.csv', 'reviewer,item,score\nx,a,1e999\n')], /n’est pas une note/],
    [
      'a null name',
      [file('null.json', { data: [{ proposal: null, assessor: 'x', num_grade: 1 }] })],
      /« proposal »/,
    ],
    ['a score out of the scale', [file('out.csv', 'reviewer,item,score\nx,a,7\n')], /sort de l’échelle/],
    ['a doubled review', [file('twice.csv', 'reviewer,item,score\nx,a,3\nx,a,3\n')], /évalue deux fois/],
    ['bytes that are not UTF-8', [file('latin.csv', Buffer.from([0x72, 0xe9]))], /UTF-8/],
    ['a false workbook', [file('false.xlsx', 'not a zip')], /classeur Excel/],
    ['places in words', [file('p.csv', CSV), '--places', 'dix'], /--places attend un nombre entier/],
    ['an unknown option', [file('p.csv', CSV), '--foo'], /--foo n’existe pas/],
    ['an option without its value', [file('p.csv', CSV), '--seed'], /--seed attend une valeur/],
    ['a scale upside down', [file('p.csv', CSV), '--scale', '6,1'], /--scale s’écrit/],
    ['a severity in words', [file('p.csv', CSV), '--severity', 'forte'], /--severity/],
  ])('refuses %s in one line', async (_, args, words) => {
    const refused = await run('rank', ...args).catch(error => error)
    expect(refused).toBeInstanceOf(CommandRefused)
    expect(refused.message).toMatch(words)
    expect(refused.message).not.toContain('\n')
  })
})

describe('npx pepin next-reviews, similar, assign and draw', () => {
  it('asks a review where it matters, of someone who can', async () => {
    const reviews = ['a', 'b', 'c', 'd'].flatMap((item, n) =>
      ['x', 'y'].map(assessor => ({ proposal: item, assessor, num_grade: [6, 4, 4, 1][n] })),
    )
    const input = file('next.json', { k: 2, data: reviews })
    const readers = file('readers.json', [
      { reviewer: 'z', background: 'droit', room: 1, conflicts: ['b'] },
      { reviewer: 'x', background: 'terrain', room: 9 },
    ])
    const { requests, enough, nobody } = await json(
      'next-reviews',
      input,
      '--discuss',
      '0',
      '--readers',
      readers,
    )
    expect(enough).toBe(false)
    expect(requests[0]).toMatchObject({ item: 'c', reviewer: 'z', newBackground: true })
    expect(nobody).toContain('b')
    expect((await json('next-reviews', input, '--discuss', '9')).requests).toEqual([])
  })

  it('brings close texts together', async () => {
    const texts = file('texts.json', [
      { id: 'a', text: 'Les élèves attendent à la cantine' },
      { id: 'b', text: 'Attendre à la cantine, pour un élève' },
      { id: 'c', text: 'Le port manque de place à quai' },
    ])
    const all = await json('similar', texts)
    expect(all.texts.map(({ closest }: { closest: { id: string }[] }) => closest[0]?.id ?? null)).toEqual([
      'b',
      'a',
      null,
    ])
    const { matches } = await json('similar', texts, '--query', 'quai', '--count', '1')
    expect(matches).toMatchObject([{ id: 'c' }])
    await expect(run('similar', file('bad.json', [1]))).rejects.toThrow('l’élément 1')
  })

  it('assigns, or names what stands in the way', async () => {
    const instance = { N: 2, J: 2, k: 1, S: [1, 0.5, 1, 0.25], X: [0, 0, 0, 0] }
    expect(await json('assign', file('i.json', instance))).toEqual({
      sum: 1.5,
      worst: 0.5,
      loads: [1, 1],
      assignments: [[1], [0]],
    })
    const { code, error } = await run('assign', file('no.json', { ...instance, k: 2, X: [1, 0, 0, 0] }))
    expect([code, error]).toEqual([
      1,
      'Infaisable : il manque 1 lecteur à la candidature 0. Pour y arriver : levez un conflit, relevez une limite ou demandez moins d’avis.',
    ])
    const relaxed = await json('assign', file('no2.json', { ...instance, k: 2, X: [1, 0, 0, 0] }), '--relax')
    expect(relaxed.unheld).toHaveLength(1)
    for (const bad of [
      { ...instance, S: [1] },
      { ...instance, X: [2, 0, 0, 0] },
      { ...instance, limits: [1, -1] },
    ])
      await expect(run('assign', file('bad-i.json', bad))).rejects.toBeInstanceOf(CommandRefused)
  })

  it('draws lots, and refuses a name twice or no seed', async () => {
    const { order } = await json('draw', '--seed', 's', 'b', 'a')
    expect(order.map(({ name }: { name: string }) => name).sort()).toEqual(['a', 'b'])
    await expect(run('draw', 'a')).rejects.toThrow('--seed')
    await expect(run('draw', '--seed', 's', 'a', 'a')).rejects.toThrow('deux fois')
  })
})
