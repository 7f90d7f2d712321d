// Unigram, as plmlib.text.Unigram does it: every piece has a log probability, and the cut with the highest
// sum wins. No DOM.

const MARK = "▁";

/** SentencePiece's words: a space is written ▁, one is put before the text, and each begins a new word. */
function words(text) {
  const list = [];
  let from = 0;
  const all = [...text].map((one) => ({ text: one === " " ? MARK : one, from, to: (from += one.length) }));
  if (all.length > 0 && all[0].text !== MARK) all.unshift({ ...all[0], text: MARK });
  for (const one of all) {
    if (one.text === MARK || list.length === 0) list.push([one]);
    else list.at(-1).push(one);
  }
  return list;
}

/**
 * tokens: by id; scores: log probabilities by id; specials: how many of the first ids no text gives; unknown:
 * the id of <unk>.
 */
export function unigram({ tokens, scores, specials, unknown }) {
  const id = new Map(tokens.map((token, i) => [token, i]).slice(specials));
  const beginnings = new Set();
  for (const piece of id.keys()) {
    const characters = [...piece];
    for (let n = 1; n < characters.length; n++) beginnings.add(characters.slice(0, n).join(""));
  }
  const lost = Math.min(...scores) - 10; // the score of a character without a piece

  /**
   * The n best cuts of a word, best first: [{score, ends}], the places where its pieces end. Of equal cuts
   * the one whose last piece is longer wins, as in SentencePiece.
   */
  function best(word, n = 1) {
    const cuts = word.map(() => []);
    cuts.unshift([{ score: 0, ends: [] }]);
    const add = (from, to, score) => {
      for (const cut of cuts[from]) cuts[to].push({ score: cut.score + score, ends: [...cut.ends, to] });
      cuts[to].sort((a, b) => b.score - a.score).splice(n); // a stable sort: who came first stays first
    };
    for (let from = 0; from < word.length; from++) {
      if (!id.has(word[from].text)) add(from, from + 1, lost);
      let piece = "";
      for (let to = from + 1; to <= word.length; to++) {
        piece += word[to - 1].text;
        if (id.has(piece)) add(from, to, scores[id.get(piece)]);
        else if (!beginnings.has(piece)) break;
      }
    }
    return cuts[word.length];
  }
  /** Pieces of a word that end at these places; unknown characters side by side are one. */
  function pieces(word, ends) {
    const found = [];
    let start = 0;
    for (const end of ends) {
      const text = word.slice(start, end).map((one) => one.text).join("");
      const one = { id: id.get(text) ?? unknown, from: word[start].from, to: word[end - 1].to };
      const last = found.at(-1);
      if (one.id === unknown && last?.id === unknown) last.to = one.to;
      else found.push(one);
      start = end;
    }
    return found;
  }
  return {
    tokens,
    /** Tokens of a text with their places in it: [{id, from, to}, …] */
    cut: (text) => words(text).flatMap((word) => pieces(word, best(word)[0].ends)),
    /** The n best cuts of the words for which here(place) holds: [{from, to, cuts: [{score, pieces}]}]. */
    cuts(text, n, here = () => true) {
      const places = words(text).map((word) => ({ word, from: word[0].from, to: word.at(-1).to }));
      return places.filter(here).map(({ word, ...place }) => {
        const cuts = best(word, n).map(({ score, ends }) => ({ score, pieces: pieces(word, ends) }));
        return { ...place, cuts };
      });
    },
    decode: (ids) => ids.map((one, i) => tokens[one].replaceAll(MARK, i === 0 ? "" : " ")).join(""),
  };
}
