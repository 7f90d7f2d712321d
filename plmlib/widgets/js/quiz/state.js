// What a reader's answers add up to.

/** Has the right option been among those tried? */
export const solved = ({ options }, tried) => tried.some((i) => options[i]?.right);

/** Has every question been answered right? */
export const finished = (questions, tried) =>
  questions.length > 0 && questions.every((question, i) => solved(question, tried[i] ?? []));
