/** Who may read a portfolio file into Pépin, and see what was odd in it: the network, never one incubator. */
type NetworkRelations = ReadonlySet<'operator' | 'portfolio-manager'>

const network = (relations: NetworkRelations): boolean =>
  relations.has('portfolio-manager') || relations.has('operator')

export const exchangeAbilities = { importPortfolio: network, readOddities: network }
