import { randomBytes } from 'node:crypto'
import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { UnreadableBody } from './form-fields.ts'
import type { Env } from './http.ts'
import { refusedPage } from './respond.tsx'

const DATABASE_AWAY = new Set(['ECONNREFUSED', 'ENOENT', 'ECONNRESET', '57P01', '57P03', '53300', '08006'])
const DISK_FULL = '53100'

/** Every unexpected failure: words and a reference for the person, the details for the operator's console. */
export function answerErrors(error: Error, c: Context<Env>): Response | Promise<Response> {
  if (error instanceof UnreadableBody)
    return refusedPage(c, {
      status: error.status,
      title: 'Ce texte n’a pas pu être reçu',
      text: `${error.message} Rien n’a été enregistré ; revenez en arrière, votre texte est encore dans la page.`,
    })
  if (error instanceof HTTPException && error.status < 500)
    return refusedPage(c, { status: 400, title: 'Demande incomprise', text: 'Revenez à la page précédente.' })
  const { code } = error as { code?: string }
  const reference = randomBytes(4).toString('hex')
  console.error(`[${reference}] ${c.req.method} ${c.req.path}`, error)
  if (c.get('shell') === undefined) return c.text('Pépin est momentanément indisponible.', 503)
  if (code === DISK_FULL)
    return refusedPage(c, {
      status: 503,
      title: 'Le disque du serveur est plein',
      text: `Rien n’a été enregistré. Revenez en arrière, votre texte est encore dans la page : gardez-la ouverte, ou copiez-le. L’équipe technique doit libérer de la place. Référence : ${reference}`,
    })
  if (code !== undefined && DATABASE_AWAY.has(code))
    return refusedPage(c, {
      status: 503,
      title: 'Pépin est momentanément indisponible',
      text: `Rien n’a été enregistré. Revenez en arrière, votre texte est encore dans la page, et recommencez dans une minute. Référence : ${reference}`,
    })
  return refusedPage(c, {
    status: 500,
    title: 'Une erreur est survenue de notre côté',
    text: `Rien n’a été enregistré. Revenez en arrière, votre texte est encore dans la page. Si l’erreur revient, écrivez à l’équipe avec cette référence : ${reference}`,
  })
}
