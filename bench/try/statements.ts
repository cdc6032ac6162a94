import { readFileSync } from 'node:fs'
import { z } from 'zod'

/** One real problem statement, as the portfolio's file tells it. */
export interface Statement {
  id: string
  title: string
  pitch: string
  text: string
}

const file = z.object({
  data: z.array(
    z.object({
      id: z.string(),
      attributes: z.looseObject({
        name: z.string(),
        pitch: z.string().nullish(),
        content_url_encoded_markdown: z.string().nullish(),
      }),
    }),
  ),
})

/** Reads a portfolio in the shape of the public API; contents are URL-encoded Markdown. @throws on another shape */
export function readStatements(path: string): Statement[] {
  const { data } = file.parse(JSON.parse(readFileSync(path, 'utf8')))
  return data.map(({ id, attributes }) => ({
    id,
    title: attributes.name,
    pitch: normalise(attributes.pitch ?? ''),
    text: normalise(decodeURIComponent(attributes.content_url_encoded_markdown ?? '')),
  }))
}

// What a form sends has one kind of line end.
const normalise = (text: string) => text.replace(/\r\n?/g, '\n')
