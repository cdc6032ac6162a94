import { describe, expect, it } from 'vitest'
import { readConfig } from './config.ts'

const SMTP = { SMTP_URL: 'smtp://127.0.0.1:25', MAIL_FROM: 'a@b.fr' }

describe('the configuration', () => {
  it('is a demonstration on loopback, with the on-screen mailbox, unless told otherwise', () => {
    expect(readConfig([], {})).toMatchObject({
      port: 3000,
      host: '127.0.0.1',
      demonstration: true,
      mailbox: true,
      secure: false,
      web: true,
      worker: true,
    })
    expect(readConfig(['--empty', '--port', '4000', '--data', '/x'], {})).toMatchObject({
      demonstration: false,
      port: 4000,
      dataFolder: '/x',
    })
  })

  it('never plants the demonstration into a DATABASE_URL', () => {
    expect(readConfig([], { DATABASE_URL: 'postgres://x' }).demonstration).toBe(false)
  })

  it('has no mailbox once there is SMTP, and secure cookies once there is TLS', () => {
    const config = readConfig([], { ...SMTP, PUBLIC_URL: 'https://pepin.example.fr' })
    expect(config).toMatchObject({
      mailbox: false,
      secure: true,
      origins: ['https://pepin.example.fr'],
      publicUrl: 'https://pepin.example.fr',
    })
  })

  it('gives letters a return address when it has one', () => {
    expect(readConfig([], SMTP).smtp?.returnAddress).toBeNull()
    expect(readConfig([], { ...SMTP, RETURN_ADDRESS: 'retour@b.fr' }).smtp?.returnAddress).toBe('retour@b.fr')
  })

  it.each([
    [['--host', '0.0.0.0'], {}, /serveur d’e-mail/],
    [[], { PUBLIC_URL: 'https://pepin.example.fr' }, /serveur d’e-mail/],
    [[], { HOST: '192.0.2.1' }, /serveur d’e-mail/],
    [['--host', '0.0.0.0'], SMTP, /PUBLIC_URL/],
    [[], { SMTP_URL: 'smtp://x' }, /MAIL_FROM/],
    [[], { ...SMTP, RETURN_ADDRESS: 'retour' }, /RETURN_ADDRESS/],
    [[], { ...SMTP, RETURN_ADDRESS: 'beaucoup-trop-long@horizon.example' }, /RETURN_ADDRESS/],
    [[], { ...SMTP, RETURN_ADDRESS: 'a@b.fr\r\nx@y.fr' }, /RETURN_ADDRESS/],
    [[], { PUBLIC_URL: 'pepin.example.fr' }, /PUBLIC_URL/],
    [[], { PUBLIC_URL: 'https://pepin.example.fr/chemin' }, /PUBLIC_URL/],
    [['--port', 'abc'], {}, /port/],
    [['--port', '70000'], {}, /port/],
    [['--inconnue'], {}, /Option inconnue/],
  ])('refuses %j with %j', (argv, env, message) => {
    expect(() => readConfig(argv, env)).toThrow(message)
  })
})
