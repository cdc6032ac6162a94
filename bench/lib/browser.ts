import { type Document, type Form, readPage } from './html.ts'

export interface Visit extends Document {
  status: number
  path: string
}

type Fetch = (url: string, init: RequestInit) => Response | Promise<Response>

/** What a person's browser does without JavaScript: pages, forms, cookies, redirections. */
export class Browser {
  readonly cookies = new Map<string, string>()
  private readonly base: string
  private readonly fetch: Fetch
  requests = 0

  /** `fetch` may be an application's own, to visit it without a socket. */
  constructor(base: string, fetch: Fetch = globalThis.fetch) {
    this.base = base
    this.fetch = fetch
  }

  /** Opens a path and follows redirections. */
  async open(path: string): Promise<Visit> {
    return this.follow(await this.send('GET', path))
  }

  /** Fills fields of a form of a page over what it held, presses a button, follows redirections. */
  async submit(
    form: Form,
    typed: Record<string, string> = {},
    button?: { name: string; value: string },
  ): Promise<Visit> {
    const fields = new Map(form.fields)
    for (const [name, value] of Object.entries(typed)) fields.set(name, value)
    if (button && button.name !== '') fields.set(button.name, button.value)
    const body = [...fields]
      // As browsers do: line ends of text areas leave as CRLF.
      .map(
        ([name, value]) =>
          `${encodeURIComponent(name)}=${encodeURIComponent(value.replace(/\r?\n/g, '\r\n'))}`,
      )
      .join('&')
    let answer = await this.send('POST', form.action, body)
    // The same request, elsewhere.
    if (answer.status === 307) answer = await this.send('POST', answer.headers.get('location') ?? '/', body)
    return this.follow(answer)
  }

  /** The bytes of a path, for downloads. */
  async download(path: string): Promise<Uint8Array> {
    return new Uint8Array(await (await this.send('GET', path)).arrayBuffer())
  }

  /** One request, redirections not followed. */
  async send(
    method: string,
    path: string,
    body?: string | FormData,
    headers: Record<string, string> = {},
  ): Promise<Response & { path?: string }> {
    this.requests++
    const response = await this.fetch(this.base + path, {
      method,
      redirect: 'manual',
      headers: {
        ...headers,
        cookie: [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; '),
        ...(method === 'GET' ? {} : { origin: this.base }),
        // Of a form in parts, the type carries its boundary: it is written with the body.
        ...(method === 'POST' && !(body instanceof FormData)
          ? { 'content-type': 'application/x-www-form-urlencoded' }
          : {}),
      },
      ...(body === undefined ? {} : { body }),
    })
    for (const cookie of response.headers.getSetCookie()) {
      const [pair = ''] = cookie.split(';')
      const cut = pair.indexOf('=')
      this.cookies.set(pair.slice(0, cut), pair.slice(cut + 1))
    }
    return Object.assign(response, { path })
  }

  private async follow(response: Response & { path?: string }): Promise<Visit> {
    let current = response
    for (let hops = 0; current.status >= 300 && current.status < 400; hops++) {
      if (hops > 10) throw new Error(`too many redirections from ${response.path}`)
      await current.body?.cancel()
      current = await this.send(
        'GET',
        new URL(current.headers.get('location') ?? '/', this.base).href.slice(this.base.length),
      )
    }
    return { ...readPage(await current.text()), status: current.status, path: current.path ?? '' }
  }
}

/** The form of a page whose action matches, or an error that says what the page was. */
export function formTo(visit: Visit, action: RegExp): Form {
  const form = visit.forms.find(each => action.test(each.action))
  if (!form) throw new Error(`no form to ${action} on ${visit.path} (${visit.status}, « ${visit.title} »)`)
  return form
}
