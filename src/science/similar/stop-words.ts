/** Mots vides : Snowball's list for French (snowballstem.org, BSD), with the forms that elisions leave. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  `au aux avec ce ces cet cette dans de des du elle elles en et eux il ils je la le les leur leurs lui ma mais me
  même mes moi mon ne nos notre nous on ou où par pas pour qu que quel quelle quelles quels qui sa sans se ses
  si soi son sont sur ta te tes toi ton tu un une vos votre vous ceci cela ça comme donc dont aussi très plus
  afin ainsi alors lorsque puisque quand car ni or entre vers chez sous peu trop tout toute toutes tous
  été étée étées étés étant étante étants étantes suis es est sommes êtes serai seras sera serons serez seront
  serais serait serions seriez seraient étais était étions étiez étaient fus fut fûmes fûtes furent sois soit
  soyons soyez soient fusse fusses fût fussions fussiez fussent être
  ayant ayante ayantes ayants eu eue eues eus ai as a avons avez ont aurai auras aura aurons aurez auront aurais
  aurait aurions auriez auraient avais avait avions aviez avaient eut eûmes eûtes eurent aie aies ait ayons ayez
  aient eusse eusses eût eussions eussiez eussent avoir`
    .trim()
    .split(/\s+/),
)
