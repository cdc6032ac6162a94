import canonicalize from 'canonicalize'

/** Même contenu, whatever the order the database gives the keys back in. */
export const sameContent = (one: object, other: object): boolean => canonicalize(one) === canonicalize(other)
