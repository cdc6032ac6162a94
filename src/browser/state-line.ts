import { printed } from './words.ts'

/** The line that says whether what is typed is kept, and the ways on that go with it. */
export interface StateLine {
  /** @param trouble what it is, if it is one; `act`, the way on that is shown with it */
  say(text: string, trouble: boolean, act?: 'sign-in' | 'both'): void
  /** What was wrong is no more, with nothing new to say: the line says again what it said before. */
  settle(): void
}

export function stateLineOf(page: ParentNode): StateLine {
  const line = page.querySelector<HTMLElement>('[data-saved-state]')
  let calm = line?.textContent ?? ''
  let wasTrouble = false
  let times = 0
  const stateLine: StateLine = {
    say(text, trouble, act) {
      const said = printed(text)
      if (line && line.textContent !== said) {
        // Heard once that it is saved, and each time something goes wrong or comes right; not every minute.
        line.setAttribute('aria-live', trouble || wasTrouble || times === 0 ? 'polite' : 'off')
        line.textContent = said
        line.toggleAttribute('data-trouble', trouble)
        times++
      }
      if (!trouble) calm = text
      wasTrouble = trouble
      for (const way of page.querySelectorAll<HTMLElement>('[data-act]'))
        way.hidden = way.dataset['act'] !== act
    },
    settle() {
      if (wasTrouble) stateLine.say(calm, false)
    },
  }
  return stateLine
}
