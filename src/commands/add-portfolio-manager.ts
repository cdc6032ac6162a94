import { readAddress } from '../platform/mail/address.ts'
import { namePortfolioManager } from '../programme/people/actions/portfolio-managers.ts'
import { type Command, CommandRefused, onDatabase, readOptions } from './command.ts'

export const addPortfolioManagerCommand: Command = {
  name: 'add-portfolio-manager',
  usage: 'add-portfolio-manager --address ADRESSE [--name N]',
  summary: 'donne à une adresse le rôle de responsable de portefeuille, pour tous les incubateurs',
  async run(args) {
    const { values } = readOptions(args, ['address', 'name'], ['address'])
    const address = readAddress(values.address ?? '')
    if (!address) throw new CommandRefused(`« ${values.address} » n’est pas une adresse e-mail.`)
    return onDatabase(values.data, async ({ act }) => {
      await namePortfolioManager(act, { address, name: values.name ?? '' })
      console.log(`${address} suit désormais les produits de tous les incubateurs.`)
      return 0
    })
  },
}
