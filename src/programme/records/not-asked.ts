/**
 * Ce qui nomme quelqu'un sans être rendu ni effacé : by « table.column », each with its reason. A test asks that
 * every column which points to a person, or is named as a personal one, be here or in a slice's export or eraser.
 */
export const NOT_ASKED: readonly { columns: RegExp; why: string }[] = [
  {
    columns: /^\w+\.\w+_by$/,
    why: 'Qui a fait l’acte : le numéro d’une personne, sans nom une fois le compte fermé ; l’acte est dans vos actions.',
  },
  {
    columns: /^(guide_versions|callback_notes|thread_messages)\.author_id$/,
    why: 'Qui a écrit au nom de l’équipe : le numéro d’une personne, sans nom une fois le compte fermé.',
  },
  {
    columns: /^incubators\.(name|sender_name|signatory_name|signatory_capacity|contact_email)$/,
    why: 'Le nom de l’incubateur, et une fonction publique : changés par ses réglages.',
  },
  {
    columns: /^mails\.(sender_name|reply_to|signatory_name|signatory_capacity)$/,
    why: 'Le nom public de qui signe, sur un courrier déjà parti.',
  },
  {
    columns: /^letters\.(signatory_name|signatory_capacity)$/,
    why: 'Le nom public de qui signe un courrier.',
  },
  {
    columns: /^investment_(closings|attendance)\.\w+$/,
    why: 'Qui siégeait et qui a signé : un acte public, sans lien avec un compte.',
  },
  {
    columns:
      /^(products|elimination_parts|guide_templates|review_phases|review_criteria|portfolio_imports|portfolio_import_drafts|kysely_\w+)\.(name|file_name)$/,
    why: 'Le nom d’une chose, pas d’une personne.',
  },
  { columns: /^(rate_limits|journal_heads|boss\.\w+)\.\w+$/, why: 'Compteurs effacés au bout d’un jour.' },
  {
    columns: /^elimination_visas\.(name|capacity)$/,
    why: 'Qui a donné le visa d’élimination, au nom des archives.',
  },
]
