import { HOLIDAY_AREAS, isHolidayArea } from '../platform/holiday-areas.ts'
import { readAddress } from '../platform/mail/address.ts'
import { addIncubator } from '../programme/incubators/actions.ts'
import { findIncubator } from '../programme/incubators/store.ts'
import { isTheme, THEMES } from '../programme/incubators/themes.ts'
import { nameOrganiser } from '../programme/people/actions/organisers.ts'
import { type Command, CommandRefused, onDatabase, readOptions } from './command.ts'

const addressOr = (typed: string): string => {
  const address = readAddress(typed)
  if (!address) throw new CommandRefused(`« ${typed} » n’est pas une adresse e-mail.`)
  return address
}

const NAMES = [
  'slug',
  'name',
  'administration',
  'contact',
  'organiser',
  'organiser-name',
  'signatory',
  'capacity',
  'theme',
  'zone',
  'holidays',
] as const

export const addIncubatorCommand: Command = {
  name: 'add-incubator',
  usage: 'add-incubator --slug S --name N --administration A --contact ADRESSE --organiser ADRESSE',
  summary: 'ajoute un incubateur et sa première organisatrice ou son premier organisateur',
  async run(args) {
    const { values } = readOptions(args, NAMES, ['slug', 'name', 'administration', 'contact', 'organiser'])
    const { slug = '', name = '', administration = '', theme = 'pepin' } = values
    if (!/^[a-z0-9-]{2,60}$/.test(slug))
      throw new CommandRefused('--slug : de 2 à 60 lettres minuscules sans accent, chiffres ou tirets.')
    if (!isTheme(theme)) throw new CommandRefused(`--theme : ${THEMES.join(', ')}.`)
    const zone = values.zone ?? 'Europe/Paris'
    if (!Intl.supportedValuesOf('timeZone').includes(zone))
      throw new CommandRefused(`--zone : « ${zone} » n’est pas un fuseau horaire connu.`)
    const { holidays } = values
    if (holidays !== undefined && !isHolidayArea(holidays))
      throw new CommandRefused(`--holidays : ${HOLIDAY_AREAS.join(', ')}.`)
    const contact = addressOr(values.contact ?? '')
    const organiser = addressOr(values.organiser ?? '')
    return onDatabase(values.data, async ({ act }) => {
      const added = await addIncubator(act, {
        slug,
        name,
        administration,
        contactEmail: contact,
        theme,
        zone,
        ...(holidays ? { holidays } : {}),
        signatory: {
          name: values.signatory ?? name,
          capacity: values.capacity ?? 'l’équipe de l’incubateur',
        },
      })
      if (!added.ok) throw new CommandRefused(`Un incubateur s’appelle déjà « ${slug} ».`)
      await nameOrganiser(act, added.value.id, { address: organiser, name: values['organiser-name'] ?? '' })
      console.log(`Incubateur « ${name} » ajouté ; ${organiser} peut s’y connecter.`)
      return 0
    })
  },
}

export const addOrganiserCommand: Command = {
  name: 'add-organiser',
  usage: 'add-organiser --slug S --organiser ADRESSE [--organiser-name N]',
  summary: 'donne à une adresse le rôle d’organisation d’un incubateur',
  async run(args) {
    const { values } = readOptions(args, ['slug', 'organiser', 'organiser-name'], ['slug', 'organiser'])
    const organiser = addressOr(values.organiser ?? '')
    return onDatabase(values.data, async ({ act }) => {
      const incubator = await findIncubator(act.db, values.slug ?? '')
      if (!incubator) throw new CommandRefused(`Aucun incubateur ne s’appelle « ${values.slug} ».`)
      await nameOrganiser(act, incubator.id, { address: organiser, name: values['organiser-name'] ?? '' })
      console.log(`${organiser} organise désormais « ${incubator.name} ».`)
      return 0
    })
  },
}
