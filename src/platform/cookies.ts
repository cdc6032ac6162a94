import { getCookie, setCookie } from 'hono/cookie'
import type { Ctx } from './http.ts'

/** Cookies are HttpOnly and SameSite=Lax always, Secure as soon as Pépin is behind TLS. */
export function giveCookie(c: Ctx, name: string, value: string, maxAgeSeconds: number): void {
  const secure = c.get('config').secure
  setCookie(c, name, value, { path: '/', httpOnly: true, sameSite: 'Lax', secure, maxAge: maxAgeSeconds })
}

export const readCookie = (c: Ctx, name: string): string | undefined => {
  const value = getCookie(c, name)
  return value !== undefined && /^[\w-]{20,100}$/.test(value) ? value : undefined
}
